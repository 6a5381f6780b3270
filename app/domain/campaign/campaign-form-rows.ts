/** The form's lists grow by an empty row: a page text, an addressee or a model letter more. */
import { type CampaignForm, rowsOf } from "./campaign-form.ts";

export type NewRow = "add-text" | "add-addressee" | "add-letter";

export const isNewRow = (intent: string | undefined): intent is NewRow =>
  ["add-text", "add-addressee", "add-letter"].includes(intent ?? "");

/** The form with one row more; a language comes from the control beside the button. */
export function withNewRow(form: CampaignForm, row: NewRow): CampaignForm {
  if (row === "add-addressee") {
    const place = `addressees.${nextRow(form, "addressees")}`;
    return { ...form, [`${place}.kind`]: "target", [`${place}.name`]: "" };
  }
  const list = row === "add-text" ? "texts" : "modelLetters";
  const lang = form[row === "add-text" ? "newTextLanguage" : "newLetterLanguage"] ?? "";
  const isThere = rowsOf(form, list).some((number) => form[`${list}.${number}.lang`] === lang);
  return isThere || !lang ? form : { ...form, [`${list}.${nextRow(form, list)}.lang`]: lang };
}

const nextRow = (form: CampaignForm, list: Parameters<typeof rowsOf>[1]): number =>
  (rowsOf(form, list).at(-1) ?? -1) + 1;
