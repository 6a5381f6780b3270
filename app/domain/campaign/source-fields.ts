/** Between the importer's field paths ("targets.0.email") and the controls of the form ("addressees.1.emails"). */
import { type CampaignForm, rowsOf } from "./campaign-form.ts";
import { rowInLanguage } from "./form-rows.ts";
import type { SourceAddressees } from "./source-document.ts";

/**
 * The control that a path of the reading became, as the form stands now; null where it is gone. An addressee is
 * found by its id, wherever it has been moved to; a text and a letter by the document's language.
 */
export function formField(path: string, addressees: SourceAddressees, form: CampaignForm): string | null {
  const [list = "", number = "0", part] = path.split(".");
  if (list === "targets" || list === "copies_to") {
    const id = addressees[list][Number(number)];
    const row = rowsOf(form, "addressees").find((row) => id && form[`addressees.${row}.id`] === id);
    if (row === undefined) return null;
    return `addressees.${row}${part ? `.${ADDRESSEE_PARTS[part] ?? "addressLines"}` : ""}`;
  }
  const field = FORM_FIELDS[path] ?? FORM_FIELDS[list];
  const [rows, ofRow] = field?.split("/") ?? [];
  if (!field || !ofRow) return field ?? null;
  const row = rowInLanguage(form, rows as "texts" | "modelLetters", form.documentLanguage);
  // A document has several letters at times; the campaign begins with the first.
  if (row === undefined || (list === "letters" && number !== "0")) return null;
  const ofLetter = list === "letters" && ["salutation", "closing"].includes(part ?? "") ? part : ofRow;
  return `${rows}.${row}.${ofLetter}`;
}

/** A path that stands for something of its own, and the control or "list/part of the document's row" it became. */
const FORM_FIELDS: Record<string, string> = {
  is_urgent_action: "texts/title",
  title: "texts/title",
  summary: "texts/summary",
  text: "texts/background",
  additional_information: "texts/background",
  after_deadline_note: "texts/afterDeadlineNote",
  ua: "uaNumber",
  "ua.ordinal": "ordinal",
  index: "indexNumber",
  country: "country",
  issue_date: "issuedOn",
  deadline: "deadlineOn",
  preferred_languages: "preferredLanguages",
  own_language_allowed: "ownLanguageAllowed",
  names_and_pronouns: "namesAndPronouns",
  previous_ua_links: "previousLinks",
  letters: "modelLetters/body",
};

const ADDRESSEE_PARTS: Record<string, string> = {
  name: "name",
  role: "office",
  email: "emails",
  phone: "phones",
  fax: "fax",
  social: "social",
  salutation: "salutation",
};
