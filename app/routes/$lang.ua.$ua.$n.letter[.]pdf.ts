/** The letters as a PDF to print, with their envelopes or labels where those were chosen. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { letterFileName } from "#app/domain/delivery/file-name.ts";
import { writePage } from "./$lang.ua.$ua.$n.write/campaign-address.server.ts";
import { answerWithLetterFile } from "./$lang.ua.$ua.$n.write/letter-file.server.tsx";
import { orderOf, pdfOf } from "./$lang.ua.$ua.$n.write/print-file.server.ts";

export const loader = ({ params }: LoaderFunctionArgs) => redirect(writePage(params));

export const action = (args: ActionFunctionArgs) =>
  answerWithLetterFile(args, "post", async (letters, fields) => {
    const pdf = await pdfOf(args, orderOf(letters, fields));
    return pdf.ok ? { ...pdf, type: "application/pdf", name: letterFileName(letters, "pdf"), letters } : pdf;
  });
