/** Where an organizer should look twice, because the importer is not sure: by the fields of the campaign's form. */
import type { ProblemCode, UaReading } from "../urgent-action/ua-reading.ts";

/** What is plainly missing is no doubt: the readiness check names it until it is there. */
const SAID = [
  "not-quite-urgent-action",
  "text-too-long",
  "deadline-open",
  "deadline-several",
  "year-missing",
  "date-ambiguous",
  "name-missing",
  "email-hidden",
  "letter-unfinished",
] as const satisfies ProblemCode[];

export type DoubtCode = (typeof SAID)[number] | "unsure";

export interface Doubt {
  field: string;
  code: DoubtCode;
}

/** Below this a person confirms what was read. */
const SURE = 0.9;

export function doubtsOf({ confidence, problems, document }: UaReading): Doubt[] {
  const said = problems.flatMap(({ field, code }) => (isSaid(code) ? [{ field, code }] : []));
  const unsure = Object.entries(confidence)
    .filter(([, sure]) => sure < SURE)
    .map(([field]): Doubt => ({ field, code: "unsure" }));
  const targets = document.targets.length;
  const doubts = [...said, ...unsure].map(({ field, code }) => ({ field: formField(field, targets), code }));
  return doubts.filter(({ field }, i) => doubts.findIndex((doubt) => doubt.field === field) === i);
}

/** "deadlineOn~date-ambiguous,country~unsure": doubts travel in the draft's address, not in the database. */
export const writeDoubts = (doubts: Doubt[]): string =>
  doubts.map(({ field, code }) => `${field}~${code}`).join(",");

export const readDoubts = (text: string | null): Doubt[] =>
  (text ?? "").split(",").flatMap((doubt) => {
    const [field = "", code = ""] = doubt.split("~");
    return isSaid(code) || code === "unsure" ? [{ field, code }] : [];
  });

const isSaid = (code: string): code is (typeof SAID)[number] => (SAID as readonly string[]).includes(code);

const FORM_FIELDS: Record<string, string> = {
  is_urgent_action: "texts.0.title",
  title: "texts.0.title",
  summary: "texts.0.summary",
  text: "texts.0.background",
  additional_information: "texts.0.background",
  after_deadline_note: "texts.0.afterDeadlineNote",
  ua: "uaNumber",
  "ua.number": "uaNumber",
  "ua.ordinal": "ordinal",
  index: "indexNumber",
  country: "country",
  issue_date: "issuedOn",
  deadline: "deadlineOn",
  preferred_languages: "preferredLanguages",
  own_language_allowed: "ownLanguageAllowed",
  names_and_pronouns: "namesAndPronouns",
  previous_ua_links: "previousLinks",
  letters: "modelLetters.0.body",
};
const ADDRESSEE_FIELDS: Record<string, string> = { name: "name", role: "office", email: "emails" };

/** "copies_to.0.email" → "addressees.1.emails", after one target. */
function formField(field: string, targets: number): string {
  const [list = "", number = "0", part = ""] = field.split(".");
  if (list === "targets" || list === "copies_to") {
    const row = Number(number) + (list === "copies_to" ? targets : 0);
    return `addressees.${row}.${ADDRESSEE_FIELDS[part] ?? "addressLines"}`;
  }
  return FORM_FIELDS[field] ?? FORM_FIELDS[list] ?? field;
}
