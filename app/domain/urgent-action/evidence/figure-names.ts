/** What figures count: a state or an event, and perhaps a group of people. A figure's name is made of both. */
export const FIGURE_STATES = [
  "in-detention",
  "arrests",
  "releases",
  "full-releases",
  "conditional-releases",
  "house-arrest",
  "amnesties",
  "amnesties-refused",
  "whereabouts-unknown",
  "deaths",
  "deaths-in-custody",
  "executions",
  "death-sentences",
  "injured",
  "convictions",
  "torture",
  "displaced",
] as const;
export type FigureState = (typeof FIGURE_STATES)[number];

export const FIGURE_GROUPS = [
  "women",
  "men",
  "children",
  "civilians",
  "military",
  "foreigners",
  "students",
  "journalists",
  "defenders",
  "lawyers",
] as const;
export type FigureGroup = (typeof FIGURE_GROUPS)[number];

/** "in-detention" and "women" → "in-detention-women". */
export const figureName = (state: FigureState, group: FigureGroup | null): string =>
  group ? `${state}-${group}` : state;

/** The parts of a name that is made of known ones; null for one that an organizer chose. */
export function partsOfName(name: string): { state: FigureState; group: FigureGroup | null } | null {
  if ((FIGURE_STATES as readonly string[]).includes(name)) return { state: name as FigureState, group: null };
  for (const group of FIGURE_GROUPS) {
    const state = name.slice(0, -group.length - 1);
    if (name.endsWith(`-${group}`) && (FIGURE_STATES as readonly string[]).includes(state)) {
      return { state: state as FigureState, group };
    }
  }
  return null;
}
