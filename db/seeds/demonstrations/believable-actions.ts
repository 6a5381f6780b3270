/**
 * Invented letters that arrive as letters do: a rise after the launch, quiet weekends, a rush before the
 * deadline, groups that write together, a few that come late. The same ones on every run, and only those of
 * days that `now` has reached.
 */
import type { DemonstrationAction } from "../demonstration.ts";
import { SECTION_HABITS, type SectionHabit } from "./section-habits.ts";
import { type SeededChance, seededChance } from "./seeded-chance.ts";

export interface CampaignLife {
  seed: number;
  /** Days, YYYY-MM-DD. */
  launchedOn: string;
  deadlineOn: string;
  /** Letters to the target, about so many by the end, that their writers say they sent. */
  letters: number;
  /** How many of those bring a letter to the copy with them, 0 to 1. */
  copies: number;
}

/** Letters go on arriving for so many days after the deadline. */
const DAYS_LATE = 11;
const GROUPS = { "12": 5, "25": 3, "40": 1 };

const day = (text: string, plus = 0): string =>
  new Date(Date.parse(`${text}T00:00:00Z`) + plus * 86_400_000).toISOString().slice(0, 10);
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

export function* believableActions(life: CampaignLife, now: Date): Iterable<DemonstrationAction> {
  const chance = seededChance(life.seed);
  const today = now.toISOString().slice(0, 10);
  const curve = shareOfEachDay(life);
  for (const [index, share] of curve.entries()) {
    const date = day(life.launchedOn, index);
    if (date > today) return;
    for (let due = arrivals(chance, share * life.letters); due > 0; ) {
      const letters = lettersTogether(chance, due);
      due -= letters;
      yield* actionsOf(chance, life, someSection(chance), date, letters);
    }
  }
}

/** One share for each day from the launch to the last late letter; together they make 1. */
function shareOfEachDay(life: CampaignLife): number[] {
  const length = daysBetween(life.launchedOn, life.deadlineOn);
  const weights = Array.from({ length: length + 1 + DAYS_LATE }, (_, index) => {
    const daysLeft = length - index;
    if (daysLeft < 0) return 0.03;
    const launch = 2.4 * (1 - Math.exp(-(index + 1) / 3)) * Math.exp(-index / 13);
    const rush = daysLeft < 8 ? 1.1 * Math.exp(-daysLeft / 4) : 0;
    const weekday = new Date(`${day(life.launchedOn, index)}T00:00:00Z`).getUTCDay();
    return (0.35 + launch + rush) * (weekday === 0 ? 0.4 : weekday === 6 ? 0.55 : 1);
  });
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}

/** How many arrive on a day with this mean: a Poisson number (Knuth's method, good for means below some 700). */
function arrivals(chance: SeededChance, mean: number): number {
  let count = -1;
  for (let product = 1; product > Math.exp(-mean); count++) product *= chance.next();
  return count;
}

/** Mostly one; now and then a group that wrote together, where the day has room for it. */
function lettersTogether(chance: SeededChance, room: number): number {
  if (room < 12 || chance.next() > 0.012) return 1;
  return Math.min(Number(chance.pick(GROUPS)), room);
}

function someSection(chance: SeededChance): SectionHabit {
  const code = chance.pick(Object.fromEntries(SECTION_HABITS.map((habit) => [habit.section, habit.weight])));
  return SECTION_HABITS.find((habit) => habit.section === code)!;
}

/** A letter that was sent, its copy if there is one, and now and then one that only left the site or came back. */
function* actionsOf(
  chance: SeededChance,
  life: CampaignLife,
  habit: SectionHabit,
  date: string,
  letters: number,
): Iterable<DemonstrationAction> {
  const letterLanguage = chance.pick(habit.languages);
  const channel = letters > 1 ? "post" : chance.pick(habit.channels);
  const sent = { section: habit.section, channel, letterLanguage, day: date, letters } as const;
  yield { ...sent, rung: "reported", addressee: "target" };
  if (chance.next() < life.copies) yield { ...sent, rung: "reported", addressee: "copy" };

  const alone = { ...sent, letters: 1, addressee: "target" } as const;
  const other = chance.next();
  if (other < 0.19) yield { ...alone, rung: "prepared", channel: chance.pick(habit.channels) };
  else if (other < 0.193) yield { ...alone, rung: "withdrawn" };
  else if (other < 0.21 && channel === "email") yield { ...alone, rung: "bounced" };
}
