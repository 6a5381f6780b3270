/**
 * For a network that acts very often: a ticket that is good after a minute's patience, or at once for a few seconds
 * of a browser's work. Whoever has no script waits; nobody is turned away.
 */
import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** Leading zero bits that the work must show: some two seconds on a phone. */
export const WORK_BITS = 17;
const PATIENCE_MS = 60_000;
const LIFE_MS = 3_600_000;

export function newWorkTicket(secret: string, now: Date): string {
  const body = `${now.getTime().toString(36)}.${randomBytes(9).toString("base64url")}`;
  return `${body}.${signature(secret, body)}`;
}

/** Tickets that were used, until they would have expired anyway. */
export class UsedTickets {
  readonly #used = new Map<string, number>();
  /** @returns false when it was used before. */
  use(ticket: string, now: number): boolean {
    for (const [old, expires] of this.#used) {
      if (expires > now) break;
      this.#used.delete(old);
    }
    if (this.#used.has(ticket)) return false;
    this.#used.set(ticket, now + LIFE_MS);
    return true;
  }
}

/** Whether the ticket is ours, has not expired or been used, and was waited or worked for. It is used up by this. */
export function ticketHolds(
  secret: string,
  used: UsedTickets,
  now: Date,
  { ticket, work }: { ticket: string; work: string },
): boolean {
  const [issued = "", nonce = "", mac = ""] = ticket.split(".");
  const right = Buffer.from(signature(secret, `${issued}.${nonce}`));
  const given = Buffer.from(mac);
  if (right.length !== given.length || !timingSafeEqual(right, given)) return false;
  const age = now.getTime() - Number.parseInt(issued, 36);
  if (!(age >= 0 && age < LIFE_MS)) return false;
  const earned = age >= PATIENCE_MS || (work.length <= 20 && workShown(ticket, work));
  return earned && used.use(ticket, now.getTime());
}

function workShown(ticket: string, work: string): boolean {
  const hash = createHash("sha256").update(`${ticket}:${work}`).digest();
  return hash.readUInt32BE(0) >>> (32 - WORK_BITS) === 0;
}

const signature = (secret: string, body: string): string =>
  createHmac("sha256", secret).update(`work ticket ${body}`).digest("base64url");
