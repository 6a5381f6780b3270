/** Makes the bytes of an outgoing mail (RFC 5322), signed where DKIM is set up. */
import { createTransport } from "nodemailer";
import { cleanLine } from "#app/domain/letter/clean-text.ts";
import { messageText } from "../letter-text.ts";
import type { ComposedMail } from "./hand-over.server.ts";
import type { OutgoingContent } from "./mail-content.ts";
import { domainOf, envelopeSender, type MailIdentity } from "./mail-identity.ts";

export interface Attachment {
  name: string;
  bytes: Uint8Array;
}

/** `to` are plain addresses (mailable()); each is one recipient, whatever stands in it. */
export async function composeMail(
  identity: MailIdentity,
  mailId: string,
  content: OutgoingContent,
  { to, now, attachments = [] }: { to: string[]; now: Date; attachments?: Attachment[] },
): Promise<ComposedMail> {
  const letter = content.kind === "letter" ? content : null;
  const official = letter?.letter ?? (content.kind === "digest" ? content : null);
  const composer = createTransport({
    streamTransport: true,
    buffer: true,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(identity.dkim ? { dkim: identity.dkim } : {}),
  });
  const { message } = await composer.sendMail({
    from: { name: letter ? cleanLine(letter.name) : "", address: identity.from },
    replyTo: official ? bare(letter?.replyTo ?? identity.replyTo) : undefined,
    to: to.map(bare),
    subject: cleanLine(content.kind === "letter" ? content.letter.subject : content.subject),
    text: content.kind === "letter" ? messageText(content.letter) : content.text,
    textEncoding: "base64",
    date: now,
    messageId: `<${mailId}@${domainOf(identity.from)}>`,
    headers: official
      ? { "Content-Language": official.language, "X-UA-Ref": official.uaNumber }
      : { "Auto-Submitted": "auto-generated" },
    attachments: attachments.map(({ name, bytes }) => ({
      filename: name,
      content: Buffer.from(bytes),
      contentType: "application/pdf",
    })),
  });
  return { from: envelopeSender(identity, mailId), to, message: message as Buffer };
}

const bare = (address: string) => ({ name: "", address });
