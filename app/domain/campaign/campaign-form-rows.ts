/** What the buttons inside a campaign's form do to it: a row more, an addressee moved, a value put in. Nothing typed is lost. */
import { type CampaignForm, rowsOf } from "./campaign-form.ts";
import { putRows, rowAt, takeRows } from "./form-rows.ts";
import { ADDRESSEE_MOVES, type AddresseeMove, moveAddressee } from "./move-addressees.ts";

/**
 * The form after a button, or null where the intent is none of these:
 * "add-text", "add-addressee", "add-letter": a row more, in the language of the control beside the button;
 * "addressee-up 1" and the other moves; "use deadlineOn 2026-08-30": this value into this control;
 * "take-over FROM TO": a control or a row of the previous call's form in the place of TO, or as a row that is "new".
 */
export function changedForm(
  form: CampaignForm,
  intent = "",
  previous: CampaignForm | null = null,
): CampaignForm | null {
  const [verb = "", place = "", ...rest] = intent.split(" ");
  if (isNewRow(verb)) return withNewRow(form, verb);
  if (verb === "use") return Object.hasOwn(form, place) ? { ...form, [place]: rest.join(" ") } : form;
  if (verb === "take-over") return previous ? takenOver(form, previous, place, rest[0]) : form;
  const move = verb.startsWith("addressee-") && verb.slice("addressee-".length);
  return move && isMove(move) ? moveAddressee(form, move, Number(place)) : null;
}

type NewRow = "add-text" | "add-addressee" | "add-letter";

const isNewRow = (verb: string): verb is NewRow => ["add-text", "add-addressee", "add-letter"].includes(verb);

const isMove = (move: string): move is AddresseeMove => (ADDRESSEE_MOVES as readonly string[]).includes(move);

function withNewRow(form: CampaignForm, row: NewRow): CampaignForm {
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

const ROW = /^(texts|addressees|modelLetters)\.\d{1,3}$/u;

function takenOver(form: CampaignForm, previous: CampaignForm, from: string, to = from): CampaignForm {
  const list = ROW.exec(from)?.[1] as "texts" | "addressees" | "modelLetters" | undefined;
  if (!list) return Object.hasOwn(previous, from) ? { ...form, [to]: previous[from] ?? "" } : form;
  // What a section checked were the words of another call.
  const { id, checkedBy, checkedOn, ...taken } = rowAt(previous, from);
  if (Object.keys(taken).length === 0) return form;
  // An addressee that is replaced stays who it is: its letters are told apart by its id.
  if (ROW.test(to) && to !== "new" && Object.keys(rowAt(form, to)).length > 0)
    return { ...form, ...placed(taken, to) };
  return putRows(form, list, [...takeRows(form, list), taken]);
}

const placed = (row: Record<string, string>, place: string): CampaignForm =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [`${place}.${name}`, value]));
