/** The rows of a form's list, taken out as records of their own and put back in any order. */
import { type CampaignForm, rowsOf } from "./campaign-form.ts";

export type FormList = Parameters<typeof rowsOf>[1];
/** One row: "name", "addressLines" … without "addressees.1." in front. */
export type FormRow = Record<string, string>;

/** In the form's order; the rows' own numbers are forgotten. */
export const takeRows = (form: CampaignForm, list: FormList): FormRow[] =>
  rowsOf(form, list).map((number) => rowAt(form, `${list}.${number}`));

/** One row by its place, "addressees.1". */
export function rowAt(form: CampaignForm, place: string): FormRow {
  const prefix = `${place}.`;
  return Object.fromEntries(
    Object.entries(form)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [name.slice(prefix.length), value]),
  );
}

/** The form with these rows for its list, numbered from 0. */
export function putRows(form: CampaignForm, list: FormList, rows: readonly FormRow[]): CampaignForm {
  const others = Object.entries(form).filter(([name]) => !name.startsWith(`${list}.`));
  const numbered = rows.flatMap((row, number) =>
    Object.entries(row).map(([name, value]) => [`${list}.${number}.${name}`, value] as const),
  );
  return Object.fromEntries([...others, ...numbered]);
}

/** The number of the row in this language, or undefined. */
export const rowInLanguage = (
  form: CampaignForm,
  list: "texts" | "modelLetters",
  lang: string | undefined,
): number | undefined => rowsOf(form, list).find((number) => form[`${list}.${number}.lang`] === lang);

/** Not a word that somebody wrote: what an addressee has from the start. */
const GIVEN = ["id", "kind", "copy", "section"];

/** The rows of addressees that will be kept, in the order in which they will be: as in the campaign's own list. */
export function writtenAddressees(form: CampaignForm): number[] {
  const isCopy = (row: number) => Number(Boolean(form[`addressees.${row}.copy`]));
  return rowsOf(form, "addressees")
    .filter((row) =>
      Object.entries(rowAt(form, `addressees.${row}`)).some(([name, text]) => text && !GIVEN.includes(name)),
    )
    .sort((a, b) => isCopy(a) - isCopy(b));
}
