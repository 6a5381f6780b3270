/** The letters as a PDF to print. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { LetterPdfError } from "#app/domain/delivery/letter-pdf.server.ts";
import { undrawableCharacters } from "#app/domain/delivery/undrawable-characters.server.ts";
import { writePage } from "./$lang.ua.$ua.$n.write/campaign-address.server.ts";
import { characterList } from "./$lang.ua.$ua.$n.write/character-list.ts";
import { answerWithLetterFile, type MakeFile } from "./$lang.ua.$ua.$n.write/letter-file.server.tsx";

export const loader = ({ params }: LoaderFunctionArgs) => redirect(writePage(params));

export const action = (args: ActionFunctionArgs) => {
  const asPdf: MakeFile = async (letters, { paper }) => {
    const undrawable = undrawableCharacters(letters);
    if (undrawable.length > 0) {
      const problem = {
        field: "body",
        key: "write:errors.undrawable",
        vars: { characters: characterList(undrawable) },
      };
      return { ok: false, status: 422, reason: "undrawable", problems: [problem] };
    }
    try {
      const bytes = await args.context.letterPdf.render(letters, paper === "LETTER" ? "LETTER" : "A4");
      return { ok: true, bytes, type: "application/pdf", extension: "pdf", letters };
    } catch (error) {
      if (error instanceof LetterPdfError) return { ok: false, status: 503, reason: "busy", problems: [] };
      throw error;
    }
  };
  return answerWithLetterFile(args, "post", asPdf);
};
