/** An e-mail draft: of the letter `?addressee=` names, else of the first target's with copies in Cc. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { letterFileName } from "#app/domain/delivery/file-name.ts";
import { letterAsEml } from "#app/domain/delivery/letter-eml.server.ts";
import type { Letter } from "#app/domain/letter/letter.ts";
import { writePage } from "./$lang.ua.$ua.$n.write/campaign-address.server.ts";
import { answerWithLetterFile } from "./$lang.ua.$ua.$n.write/letter-file.server.tsx";
import { orderOf, pdfOf } from "./$lang.ua.$ua.$n.write/print-file.server.ts";

export const loader = ({ params }: LoaderFunctionArgs) => redirect(writePage(params));

export const action = (args: ActionFunctionArgs) => {
  const addressee = new URL(args.request.url).searchParams.get("addressee");
  return answerWithLetterFile(args, "email", async (letters, fields) => {
    const draft = draftFor(letters, addressee);
    if (!draft) return { ok: false, status: 422, reason: "invalid", problems: [UNKNOWN_ADDRESSEE] };
    // The one letter whose words the message has; whoever wants it signed on paper as well attaches it.
    const order = { ...orderOf(draft.slice(0, 1), fields), envelopes: null, labels: null };
    const pdf = fields.attach ? await pdfOf(args, order) : null;
    if (pdf && !pdf.ok) return pdf;
    const attachment = pdf && { name: letterFileName(draft, "pdf").utf8, bytes: pdf.bytes };
    const bytes = await letterAsEml(draft, attachment);
    return { ok: true, bytes, type: "message/rfc822", name: letterFileName(draft, "eml"), letters: draft };
  });
};

/** The call's addressees may have been changed since the page was opened. */
const UNKNOWN_ADDRESSEE = { field: "addressee", key: "report:errors.addressee" };

/** One letter alone, or the first target's with the copies that an e-mail address is known for. */
function draftFor(letters: Letter[], addressee: string | null): Letter[] | undefined {
  if (addressee === null)
    return [letters[0]!, ...letters.filter(({ copy, emails }) => copy && emails.length > 0)];
  const one = letters.find(({ addresseeId }) => addresseeId === addressee);
  return one && [one];
}
