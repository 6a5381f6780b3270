/** A PDF of frozen letters: their sheets, their envelopes or their labels, as the supporter's form orders them. */
import type { ActionFunctionArgs } from "@remix-run/node";
import { LetterPdfError } from "#app/domain/delivery/letter-pdf-error.ts";
import { printChoice } from "#app/domain/delivery/print-choice.ts";
import type { LettersOrder, PrintOrder } from "#app/domain/delivery/print-order.ts";
import { undrawableCharacters } from "#app/domain/delivery/undrawable-characters.server.ts";
import { cleanLine } from "#app/domain/letter/clean-text.ts";
import type { Letter } from "#app/domain/letter/letter.ts";
import { characterList } from "./character-list.ts";
import type { LetterFields } from "./letter-fields.ts";
import type { RefusedFile } from "./letter-file.server.tsx";

export type Pdf = { ok: true; bytes: Uint8Array } | RefusedFile;

/** The set in the form's order: letters, and envelopes or labels where they were chosen. */
export const orderOf = (letters: Letter[], fields: LetterFields): LettersOrder => ({
  kind: "letters",
  letters,
  ...printChoice(fields),
  sender: senderOf(fields),
});

/** Name and town alone, and only where the box is ticked: an envelope needs no sender. */
export const senderOf = ({ sender, name = "", town = "" }: LetterFields): string[] =>
  sender ? [cleanLine(name), cleanLine(town)].filter(Boolean) : [];

export async function pdfOf({ context }: ActionFunctionArgs, order: PrintOrder): Promise<Pdf> {
  const undrawable = undrawableCharacters(order.letters, order.sender);
  if (undrawable.length > 0) {
    const problem = {
      field: "body",
      key: "write:errors.undrawable",
      vars: { characters: characterList(undrawable) },
    };
    return { ok: false, status: 422, reason: "undrawable", problems: [problem] };
  }
  try {
    return { ok: true, bytes: await context.letterPdf.render(order) };
  } catch (error) {
    if (error instanceof LetterPdfError) return { ok: false, status: 503, reason: "busy", problems: [] };
    throw error;
  }
}
