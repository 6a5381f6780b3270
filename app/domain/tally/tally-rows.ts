/** The columns of an exported tally, in their order. Programs rely on them: add at the end, rename nothing. */
import type { TallyCell } from "./tally-cell.ts";

/**
 * | column          |                                                                      |
 * | --------------- | -------------------------------------------------------------------- |
 * | ua_number       | 72/24                                                                |
 * | ordinal         | 7 for the seventh call on that number                                |
 * | section         | code of the section, "int" for no particular one                     |
 * | channel         | post, email (own mailbox), server (ours), fax, handed-over, other    |
 * | letter_language | BCP 47 tag                                                           |
 * | day             | YYYY-MM-DD, UTC, on which the rung was reached                       |
 * | rung            | prepared, reported, sent, bounced or withdrawn: the highest reached  |
 * | addressee       | target, or copy for a letter to a mission or embassy                 |
 * | late            | true past the deadline                                               |
 * | actions         | how many were logged                                                 |
 * | letters         | for how many letters they stand                                      |
 * | demonstration   | true where the letters are invented, to show what the site does      |
 * | origin          | page, embed, event, api, import or demonstration: where it was logged|
 *
 * Reports that wait for their section, and whatever a section has set aside, are in no row. Each action is in one row only, so any sum of rows counts it once. The public headline is the sum of letters
 * where addressee is target and rung is reported or sent.
 */
export const tallyRow = (cell: TallyCell) => ({
  ua_number: cell.uaNumber,
  ordinal: cell.ordinal,
  section: cell.section,
  channel: cell.channel,
  letter_language: cell.letterLanguage,
  day: cell.day,
  rung: cell.rung,
  addressee: cell.addressee,
  late: cell.late,
  actions: cell.actions,
  letters: cell.letters,
  demonstration: cell.origin === "demonstration",
  origin: cell.origin,
});

export type TallyRow = ReturnType<typeof tallyRow>;

export const TALLY_COLUMNS = [
  "ua_number",
  "ordinal",
  "section",
  "channel",
  "letter_language",
  "day",
  "rung",
  "addressee",
  "late",
  "actions",
  "letters",
  "demonstration",
  "origin",
] as const satisfies (keyof TallyRow)[];
