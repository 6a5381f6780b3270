/**
 * Freezing: a supporter's form and the day on it become the letters that every output is made from. Nothing is
 * kept; the same form with the same day gives the same letters, to the byte, on the next request.
 */
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { type ComposeProblem, composeLetters } from "./compose-letters.ts";
import type { LetterFrames } from "./frames.ts";
import type { Letter } from "./letter.ts";
import { type SupporterWords, supporterWordsSchema } from "./supporter-words.ts";

export type Freezing =
  | { ok: true; words: SupporterWords; day: string; letters: Letter[] }
  | { ok: false; problems: ComposeProblem[] };

/** `fields.day` (YYYY-MM-DD) is the day of an earlier freezing; without it the letters bear today's date. */
export function freezeLetters(
  frames: LetterFrames,
  campaign: PublishedCampaign,
  fields: Readonly<Record<string, string>>,
  now: Date,
): Freezing {
  const day = frozenDay(fields.day, now);
  const words = supporterWordsSchema.safeParse(fields);
  if (!words.success) {
    const problems = words.error.issues.map((issue) => ({
      field: String(issue.path[0] ?? ""),
      key: issue.message,
    }));
    return { ok: false, problems };
  }
  if (!day) return { ok: false, problems: [{ field: "day", key: "write:errors.dayTooFar" }] };
  const composed = composeLetters(frames, campaign, words.data, new Date(`${day}T12:00:00Z`));
  if (!composed.ok) return composed;
  return { ok: true, words: words.data, day, letters: composed.letters };
}

/** In days: a letter made around midnight in any time zone, and a page left open overnight, keep their date. */
const DAYS_A_FROZEN_DAY_HOLDS = 2;

/** The day a letter bears, or null for one too far from now to be the day of an honest freezing. */
function frozenDay(day: string | undefined, now: Date): string | null {
  const today = now.toISOString().slice(0, 10);
  if (!day) return today;
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return null;
  const apart = Math.abs(Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000;
  return apart <= DAYS_A_FROZEN_DAY_HOLDS ? day : null;
}
