/** The letters as plain text. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { letterFileName } from "#app/domain/delivery/file-name.ts";
import { lettersAsText } from "#app/domain/delivery/letter-text.ts";
import { writePage } from "./$lang.ua.$ua.$n.write/campaign-address.server.ts";
import { answerWithLetterFile } from "./$lang.ua.$ua.$n.write/letter-file.server.tsx";

export const loader = ({ params }: LoaderFunctionArgs) => redirect(writePage(params));

export const action = (args: ActionFunctionArgs) =>
  answerWithLetterFile(args, "other", (letters) => ({
    ok: true,
    bytes: lettersAsText(letters),
    type: "text/plain; charset=utf-8",
    name: letterFileName(letters, "txt"),
    letters,
  }));
