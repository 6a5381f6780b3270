/** What an organizer asks of a pack: how many people sign in which language, and the day. Read from the form, and checked. */
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import type { Problem } from "#app/ui/problem.ts";

/** A letter-writing evening fills a room; and a PDF is made while somebody waits for it. */
export const MOST_PEOPLE = 200;
export const USUAL_PEOPLE = 20;

/** The field that says how many people sign in a language. */
export const peopleField = (lang: string): string => `people-${lang}`;

export type PackFields = Partial<Record<string, string>>;

export interface PackChoice {
  /** By letter language; nowhere 0. */
  people: Record<string, number>;
  copies: boolean;
  /** YYYY-MM-DD */
  day: string;
  section: string;
}
export type PackReading = { ok: true; choice: PackChoice } | { ok: false; problems: Problem[] };

/** `today` is YYYY-MM-DD. A day before today is a slip of the finger; one after the deadline would be too late. */
export function readPackFields(
  campaign: Pick<PublishedCampaign, "deadlineOn" | "modelLetters">,
  sections: string[],
  fields: PackFields,
  today: string,
): PackReading {
  const languages = campaign.modelLetters.map(({ lang }) => lang);
  const counts = languages.map((lang) => ({ lang, count: wholeNumber(fields[peopleField(lang)]) }));
  const problems: Problem[] = counts
    .filter(({ count }) => count === null)
    .map(({ lang }) => ({ field: peopleField(lang), key: "pack:errors.people", vars: MOST }));
  const total = counts.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const [first = ""] = languages;
  if (problems.length === 0 && total === 0)
    problems.push({ field: peopleField(first), key: "pack:errors.none" });
  if (total > MOST_PEOPLE)
    problems.push({ field: peopleField(first), key: "pack:errors.tooMany", vars: MOST });
  const day = fields.day || today;
  const section = fields.section ?? "int";
  if (!isDay(day) || day < dayBefore(today) || day > campaign.deadlineOn)
    problems.push({ field: "day", key: "pack:errors.day" });
  if (!sections.includes(section)) problems.push({ field: "section", key: "write:errors.sectionUnknown" });
  if (problems.length > 0) return { ok: false, problems };
  const people = Object.fromEntries(counts.flatMap(({ lang, count }) => (count ? [[lang, count]] : [])));
  return { ok: true, choice: { people, copies: Boolean(fields.copies), day, section } };
}

const MOST = { most: String(MOST_PEOPLE) };

/** 0 for nothing typed, null for what is no whole number from 0 to MOST_PEOPLE. */
function wholeNumber(text = ""): number | null {
  const trimmed = text.trim();
  if (trimmed === "") return 0;
  return /^\d{1,3}$/u.test(trimmed) && Number(trimmed) <= MOST_PEOPLE ? Number(trimmed) : null;
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/u.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text);

/** Today's day is that of UTC: west of it, yesterday is not over. */
const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
