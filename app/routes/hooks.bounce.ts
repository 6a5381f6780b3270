/** A mail provider says that a mail came back: POST /hooks/bounce. What it may say is in docs/mail-setup.md. */
import type { ActionFunctionArgs } from "@remix-run/node";
import { lettersBounced } from "#app/domain/action-log/sending/letter-sent.server.ts";
import { bouncedMail, mailOfMessageId } from "#app/domain/delivery/outbox/mail-identity.ts";

const STATUS = { signature: 401, report: 422, time: 403, replayed: 409 } as const;

/** Also a mail that is nobody's letter is answered with 200, so that a provider does not report it again. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { bounceReports, identity } = context.sending;
  if (!bounceReports) return Response.json({ refused: "not set up" }, { status: 404 });
  const body = new Uint8Array(await request.arrayBuffer());
  const signed = bounceReports.read(context.now(), body, request.headers.get("Amparo-Signature") ?? "");
  if (!signed.ok) return Response.json({ refused: signed.reason }, { status: STATUS[signed.reason] });
  const mailId =
    "address" in signed.report
      ? bouncedMail(identity, signed.report.address)
      : mailOfMessageId(signed.report.messageId);
  const letters = mailId ? await lettersBounced(context.db, context.now(), mailId) : 0;
  return Response.json({ letters });
}

export const loader = () => {
  throw new Response(null, { status: 405, headers: { Allow: "POST" } });
};
