/**
 * The desk's form of a campaign: one text for each control, under names such as "deadlineOn" and
 * "addressees.1.addressLines". Lists are a line each. A text, addressee or letter left empty is not kept.
 */
import { languageName } from "#app/i18n/languages.ts";
import type { AddresseeFields, CampaignFields, CampaignText, ModelLetter, Unchecked } from "./campaign.ts";
import { type FormProblemCode, formSchema } from "./campaign-form-schema.ts";
import { formatNames } from "./names-and-pronouns.ts";
import { toControls, withInLanguages } from "./translation-form.ts";

export type CampaignForm = Record<string, string>;

export interface FormProblem {
  field: string;
  code: FormProblemCode;
}

export type FormReading = { ok: true; fields: CampaignFields } | { ok: false; problems: FormProblem[] };

/** What the form shows of a campaign; language names are those of the page's language. */
export function campaignToForm(campaign: CampaignFields, pageLanguage: string): CampaignForm {
  return {
    uaNumber: campaign.uaNumber ?? "",
    ordinal: campaign.ordinal?.toString() ?? "",
    ordinalText: campaign.ordinalText ?? "",
    indexNumber: campaign.indexNumber ?? "",
    country: campaign.country ?? "",
    documentLanguage: campaign.documentLanguage,
    issuedOn: campaign.issuedOn ?? "",
    deadlineOn: campaign.deadlineOn ?? "",
    preferredLanguages: campaign.preferredLanguages
      .map((code) => languageName(code, pageLanguage))
      .join(", "),
    ownLanguageAllowed: campaign.ownLanguageAllowed ? "on" : "",
    namesAndPronouns: campaign.namesAndPronouns.map(formatNames).join("\n"),
    previousLinks: campaign.previousLinks.join("\n"),
    ...asRows("texts", campaign.texts),
    ...asRows("addressees", campaign.addressees),
    ...asRows("modelLetters", campaign.modelLetters),
  };
}

/** The numbers of the texts, addressees or letters that a form has, in their order. */
export function rowsOf(form: CampaignForm, list: "texts" | "addressees" | "modelLetters"): number[] {
  const numbers = Object.keys(form)
    .map((name) => new RegExp(`^${list}\\.(\\d{1,3})\\.`, "u").exec(name)?.[1])
    .filter((number) => number !== undefined);
  return [...new Set(numbers)].map(Number).sort((a, b) => a - b);
}

/** What a posted form says, or what is wrong with it, field by field. */
export function readCampaignForm(form: CampaignForm, pageLanguage: string): FormReading {
  const rows = (list: "texts" | "addressees" | "modelLetters") =>
    rowsOf(form, list).map((number) => rowOf(form, `${list}.${number}.`));
  const reading = formSchema(pageLanguage).safeParse({
    ...form,
    texts: rows("texts"),
    addressees: rows("addressees").map(withInLanguages),
    modelLetters: rows("modelLetters"),
  });
  if (reading.success) return { ok: true, fields: withoutEmptyRows(reading.data) };
  const problems = reading.error.issues.map(({ path, message }) => ({
    field: path.join("."),
    code: message as FormProblemCode,
  }));
  return { ok: false, problems };
}

function withoutEmptyRows(fields: CampaignFields): CampaignFields {
  const isWritten = (value: string | unknown[] | null | undefined) => (value?.length ?? 0) > 0;
  const textIsWritten = ({ lang, status, checkedBy, checkedOn, ...words }: Unchecked<CampaignText>) =>
    Object.values(words).some(isWritten);
  const addresseeIsWritten = ({ id, kind, copy, section, ...facts }: AddresseeFields) =>
    Object.values(facts).some(isWritten);
  const letterIsWritten = ({ lang, status, checkedBy, checkedOn, ...words }: Unchecked<ModelLetter>) =>
    Object.values(words).some(isWritten);
  return {
    ...fields,
    texts: fields.texts.filter(textIsWritten),
    addressees: fields.addressees.filter(addresseeIsWritten).sort((a, b) => Number(a.copy) - Number(b.copy)),
    modelLetters: fields.modelLetters.filter(letterIsWritten),
  };
}

type Row = Unchecked<CampaignText> | AddresseeFields | Unchecked<ModelLetter>;

/** [{ lang: "en", … }] → { "texts.0.lang": "en", … }; a list is a line each, a true "on". */
function asRows(list: string, rows: Row[]): CampaignForm {
  const entries = rows.flatMap((row, i) =>
    Object.entries(toControls(row)).map(([name, value]) => {
      const written = Array.isArray(value) ? value.join("\n") : value === true ? "on" : String(value || "");
      return [`${list}.${i}.${name}`, written] as const;
    }),
  );
  return Object.fromEntries(entries);
}

const rowOf = (form: CampaignForm, prefix: string): CampaignForm =>
  Object.fromEntries(
    Object.entries(form)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [name.slice(prefix.length), value]),
  );
