/** Envelopes or labels alone, one for each letter that can be posted. No letter leaves with them, so none is logged. */
import type { ActionFunctionArgs } from "@remix-run/node";
import { letterFileName } from "#app/domain/delivery/file-name.ts";
import type { EnvelopesOrder, LabelsOrder, LettersOrder } from "#app/domain/delivery/print-order.ts";
import { textIn } from "#app/i18n/i18n.ts";
import { pageLanguage } from "#app/ui/page-title.ts";
import { answerWithLetterFile, NOTHING_TO_POST } from "./letter-file.server.tsx";
import { orderOf, pdfOf } from "./print-file.server.ts";

/** `orderAlone` makes of the form's order one of envelopes or labels, the usual ones where none were chosen. */
export const answerWithAddresses = (
  args: ActionFunctionArgs,
  orderAlone: (order: LettersOrder) => EnvelopesOrder | LabelsOrder,
): Promise<Response> =>
  answerWithLetterFile(args, "post", async (all, fields) => {
    const letters = all.filter(({ postable }) => postable);
    if (letters.length === 0) return NOTHING_TO_POST;
    const order = orderAlone(orderOf(letters, fields));
    const pdf = await pdfOf(args, order);
    const what = textIn(pageLanguage(args.params.lang))(`paper:file.${order.kind}`);
    const name = letterFileName(letters, "pdf", what);
    return pdf.ok ? { ...pdf, type: "application/pdf", name, letters: [] } : pdf;
  });
