/** The campaign that data tests write to: UA 72/24, published as rows, without the desk. */
import type { Database } from "#db/schema.ts";

/** Its deadline, the last day on which it is open. */
export const DEADLINE = "2026-08-05";
/** A day on which it is open. */
export const OPEN_DAY = new Date("2026-06-15T12:00:00Z");

export async function publishUrgentAction(
  db: Database,
  { uaNumber = "72/24", ordinal = 7, deadlineOn = DEADLINE } = {},
): Promise<void> {
  await db
    .insertInto("campaigns")
    .values({
      id: `${uaNumber}-${ordinal}`,
      ua_number: uaNumber,
      ordinal,
      document_language: "en",
      deadline_on: deadlineOn,
      preferred_languages: '["es"]',
      own_language_allowed: true,
      names_and_pronouns: '[{"names":"Noor","pronouns":"she/her"}]',
      previous_links: "[]",
      demonstration: false,
      created_at: "2026-06-01T00:00:00.000Z",
      published_at: "2026-06-01T00:00:00.000Z",
      ordinal_text: null,
      index_number: null,
      country: null,
      country_code: null,
      issued_on: null,
      opens_at: null,
      closed_at: null,
      withdrawn_at: null,
      outcome: null,
      outcome_on: null,
    })
    .execute();
}
