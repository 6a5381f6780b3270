/** Reports that a mail provider sends us over the web: believed only when they are signed, fresh, and said once. */
import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";

/** How far a report's time may lie from ours, either way, in milliseconds. */
export const REPORT_MS = 5 * 60_000;

const reportSchema = z
  .object({
    /** When it was signed. */
    at: z.iso.datetime({ offset: true }),
    /** The address a mail came back to: bounces+<id>.<proof>@example.org. */
    address: z.string().max(320).optional(),
    message_id: z.string().max(320).optional(),
  })
  .refine(({ address, message_id }) => (address === undefined) !== (message_id === undefined));

export type SignedReport =
  | { ok: true; report: { address: string } | { messageId: string } }
  /** "signature": not ours. "report": no such JSON. "time": too old or too early. "replayed": it was read before. */
  | { ok: false; reason: "signature" | "report" | "time" | "replayed" };

export interface SignedReports {
  /** `signature` is the HMAC-SHA-256 of the body's bytes, in hexadecimal, with or without "sha256=" before it. */
  read(now: Date, body: Uint8Array, signature: string): SignedReport;
}

/** Remembers, in memory, what it has read for as long as it would be believed. */
export function signedReports(secret: string): SignedReports {
  const seen = new Map<string, number>();
  return {
    read(now, body, signature) {
      const right = createHmac("sha256", secret).update(body).digest();
      const given = Buffer.from(/^(?:sha256=)?([0-9a-f]{64})$/i.exec(signature.trim())?.[1] ?? "", "hex");
      if (given.length !== right.length || !timingSafeEqual(given, right)) {
        return { ok: false, reason: "signature" };
      }
      const reading = reportSchema.safeParse(jsonOf(body));
      if (!reading.success) return { ok: false, reason: "report" };
      const { at, address, message_id: messageId } = reading.data;
      const instant = now.getTime();
      if (Math.abs(Date.parse(at) - instant) > REPORT_MS) return { ok: false, reason: "time" };
      for (const [name, until] of seen) if (until < instant) seen.delete(name);
      const name = right.toString("base64url");
      if (seen.has(name)) return { ok: false, reason: "replayed" };
      seen.set(name, Date.parse(at) + REPORT_MS);
      return { ok: true, report: address !== undefined ? { address } : { messageId: messageId! } };
    },
  };
}

function jsonOf(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString("utf8"));
  } catch {
    return undefined;
  }
}
