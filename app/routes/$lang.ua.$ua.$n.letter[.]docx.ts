/** The letters as a document for Word or LibreOffice. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { letterFileName } from "#app/domain/delivery/file-name.ts";
import { lettersAsDocx } from "#app/domain/delivery/letter-docx.ts";
import { letterFaces } from "#app/domain/delivery/letter-faces.server.ts";
import { printChoice } from "#app/domain/delivery/print-choice.ts";
import { sheetFor } from "#app/domain/delivery/sheet.ts";
import { writePage } from "./$lang.ua.$ua.$n.write/campaign-address.server.ts";
import { answerWithLetterFile } from "./$lang.ua.$ua.$n.write/letter-file.server.tsx";

export const loader = ({ params }: LoaderFunctionArgs) => redirect(writePage(params));

export const action = (args: ActionFunctionArgs) =>
  answerWithLetterFile(args, "post", (letters, fields) => {
    const { paper, window } = printChoice(fields);
    return {
      ok: true,
      bytes: lettersAsDocx(letters, sheetFor(paper, window), letterFaces().regular),
      type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      name: letterFileName(letters, "docx"),
      letters,
    };
  });
