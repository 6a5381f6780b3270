/** The PDF that goes with a mail: of a letter whose writer asked for it, of a day's letters, of letters to oneself. */
import type { Letter } from "#app/domain/letter/letter.ts";
import { letterFileName } from "../file-name.ts";
import type { LetterPdfRenderer } from "../letter-pdf.server.ts";
import { undrawableCharacters } from "../undrawable-characters.server.ts";
import type { Attachment } from "./compose-mail.server.ts";
import type { OutgoingContent } from "./mail-content.ts";

export async function attachLetters(
  letterPdf: Pick<LetterPdfRenderer, "render">,
  content: OutgoingContent,
): Promise<Attachment[]> {
  const letters = lettersToAttach(content);
  const [first] = letters;
  if (!first || content.kind === "confirmation") return [];
  const bytes = await letterPdf.render({ kind: "letters", letters, sender: [], ...content.print });
  return [{ name: letterFileName(letters, "pdf").utf8, bytes }];
}

/** A letter to an official that no font can draw goes without its PDF: its text is in the mail. */
function lettersToAttach(content: OutgoingContent): Letter[] {
  if (content.kind === "confirmation") return [];
  if (content.kind !== "letter") return content.letters;
  const { attachPdf, letter } = content;
  return attachPdf && undrawableCharacters([letter]).length === 0 ? [letter] : [];
}
