/** A letter as an e-mail draft that the supporter's own mail program opens, checks and sends (RFC 5322). */
import { createHash } from "node:crypto";
import MailComposer from "nodemailer/lib/mail-composer";
import { cleanLine } from "#app/domain/letter/clean-text.ts";
import type { Letter } from "#app/domain/letter/letter.ts";
import { mailable } from "./e-mail-address.ts";
import { messageText } from "./letter-text.ts";

export interface EmlAttachment {
  name: string;
  bytes: Uint8Array;
}

/**
 * A draft of the first letter: no sender (the mail program knows it), to its addressee where an e-mail
 * address is known, the copies' addressees in Cc. X-Unsent makes mail programs open it for editing. Further
 * targets need a draft of their own. It bears the letter's day, so that the same letters give the same bytes.
 */
export async function letterAsEml(letters: Letter[], pdf: EmlAttachment | null = null): Promise<Buffer> {
  const [letter] = letters;
  if (!letter) throw new Error("no letter for a draft");
  const to = mailable(letter.emails);
  const copies = letter.copy ? [] : letters.filter((other) => other.copy);
  const draft = new MailComposer({
    to: to.map(bare),
    cc: mailable(copies.flatMap((copy) => copy.emails))
      .filter((address) => !to.includes(address))
      .map(bare),
    subject: cleanLine(letter.subject),
    date: new Date(`${letter.writtenOn}T12:00:00Z`),
    headers: { "X-Unsent": "1", "Content-Language": letter.language },
    text: messageText(letter),
    textEncoding: "base64",
    attachments: pdf
      ? [{ filename: pdf.name, content: Buffer.from(pdf.bytes), contentType: "application/pdf" }]
      : [],
    baseBoundary: createHash("sha256").update(JSON.stringify(letters)).digest("hex").slice(0, 24),
  });
  return withoutMessageId(await draft.compile().build());
}

const bare = (address: string) => ({ name: "", address });

/** The program that sends it gives the message its id; a draft's would be the same in every copy of it. */
function withoutMessageId(message: Buffer): Buffer {
  const end = message.indexOf("\r\n\r\n");
  const headers = message.subarray(0, end).toString("utf8");
  return Buffer.concat([Buffer.from(headers.replace(/^Message-ID:.*\r\n/imu, "")), message.subarray(end)]);
}
