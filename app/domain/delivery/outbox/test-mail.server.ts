/** A message of our own that proves the mail set-up: handed over at once, so that whoever asked sees the answer. */
import { randomBytes } from "node:crypto";
import type { MailText } from "#app/domain/letter/mail-words.server.ts";
import { recordAudit } from "#app/domain/staff/audit.server.ts";
import type { Database } from "#db/schema.ts";
import { composeMail } from "./compose-mail.server.ts";
import type { MailServer } from "./hand-over.server.ts";
import type { MailIdentity } from "./mail-identity.ts";
import type { Evidence } from "./mail-states.ts";

/** `to` is the account's own address. What the mail server said is in the audit as well. */
export async function sendTestMail(
  { db, server, identity }: { db: Database; server: MailServer; identity: MailIdentity },
  now: Date,
  staff: { id: string; email: string },
  { subject, text }: MailText,
): Promise<Evidence> {
  const id = randomBytes(16).toString("base64url");
  const content = { kind: "confirmation" as const, to: staff.email, subject, text };
  const mail = await composeMail(identity, id, content, { to: [staff.email], now });
  const evidence = await server.handOver(mail, async () => undefined);
  await recordAudit(db, now, {
    actor: staff.id,
    verb: "mail.tested",
    object: staff.id,
    details: { answer: evidence.kind, ...("code" in evidence && { code: evidence.code }) },
  });
  return evidence;
}
