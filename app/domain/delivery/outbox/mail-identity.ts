/** Under which addresses our server sends. */
import { createHmac, timingSafeEqual } from "node:crypto";

export interface MailIdentity {
  /** "letters@example.org": From of every mail, whoever wrote it; receivers check it against the domain. */
  from: string;
  /** Where officials answer when the supporter did not ask for their own address to be named. */
  replyTo: string;
  /** "bounces@example.org", with sub-addressing (bounces+…): where returned mail goes; null: to `from`. */
  bounces: string | null;
  dkim: { domainName: string; keySelector: string; privateKey: string } | null;
  /** Proves that a bounce address was ours. */
  secret: string;
}

export const domainOf = (address: string): string => address.slice(address.lastIndexOf("@") + 1);

/** Envelope sender of one mail (VERP): "bounces+<id>.<proof>@example.org". It names the mail and nobody. */
export function envelopeSender({ from, bounces, secret }: MailIdentity, mailId: string): string {
  if (!bounces) return from;
  const [local, domain] = [bounces.slice(0, bounces.lastIndexOf("@")), domainOf(bounces)];
  return `${local}+${hexOf(mailId)}.${proofOf(secret, mailId)}@${domain}`;
}

/** The mail that a bounce address belongs to; undefined when it was not made here. Letters' case may be lost on the way. */
export function bouncedMail({ secret }: Pick<MailIdentity, "secret">, address: string): string | undefined {
  const [, hex = "", proof = ""] = /\+([0-9a-f]{32})\.([0-9a-f]{16})@/i.exec(address) ?? [];
  if (!hex) return undefined;
  const mailId = Buffer.from(hex, "hex").toString("base64url");
  const right = Buffer.from(proofOf(secret, mailId));
  return timingSafeEqual(right, Buffer.from(proof.toLowerCase())) ? mailId : undefined;
}

const hexOf = (mailId: string): string => Buffer.from(mailId, "base64url").toString("hex");
const proofOf = (secret: string, mailId: string): string =>
  createHmac("sha256", secret).update(`bounce ${mailId}`).digest("hex").slice(0, 16);

/** The mail, or the day's letters, that a Message-ID of ours names: "<id@example.org>", as composeMail() writes it. */
export const mailOfMessageId = (messageId: string): string | undefined =>
  /^<?([\w-]{22})@[^@\s>]+>?$/.exec(messageId.trim())?.[1];
