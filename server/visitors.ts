/**
 * How often one network may act, in memory only: an address is never written down, and what is remembered of it is
 * an HMAC under a key that this process forgets when it ends.
 */
import { createHmac, randomBytes } from "node:crypto";
import net from "node:net";

/** What is counted; each kind has its own windows. */
export type Act = "report" | "ask";

/** A school, a library or a letter-writing evening shares one address: they must not notice these limits. */
const WINDOWS: Record<Act, { minutes: number; acts: number }[]> = {
  report: [
    { minutes: 1, acts: 20 },
    { minutes: 60, acts: 120 },
    { minutes: 24 * 60, acts: 500 },
  ],
  ask: [
    { minutes: 1, acts: 10 },
    { minutes: 60, acts: 40 },
    { minutes: 24 * 60, acts: 100 },
  ],
};
const LONGEST_MS = 24 * 3_600_000;
/** Networks remembered at once; the one that acted longest ago is forgotten first. */
const REMEMBERED = 100_000;

export interface Visitors {
  /** Notes an act of the network behind an address, and says whether it has acted too often. */
  tooFast(address: string | undefined, act: Act, now: number): boolean;
  readonly remembered: number;
}

export function createVisitors(): Visitors {
  const key = randomBytes(32);
  const acts = new Map<string, number[]>();
  return {
    tooFast(address, act, now) {
      const name = createHmac("sha256", key)
        .update(`${act} ${networkOf(address ?? "")}`)
        .digest("base64url");
      const recent = (acts.get(name) ?? []).filter((at) => at > now - LONGEST_MS);
      const tooFast = WINDOWS[act].some(
        ({ minutes, acts }) => recent.filter((at) => at > now - minutes * 60_000).length >= acts,
      );
      if (!tooFast) recent.push(now);
      acts.delete(name);
      acts.set(name, recent);
      if (acts.size > REMEMBERED) acts.delete(acts.keys().next().value!);
      return tooFast;
    },
    get remembered() {
      return acts.size;
    },
  };
}

/** An IPv4 address, also where it comes as IPv6; of other IPv6 addresses the first 64 bits, which one household has. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  if (!net.isIPv6(plain)) return plain;
  const [head = "", tail] = plain.split("::");
  const first = head.split(":").filter(Boolean);
  const last = (tail ?? "").split(":").filter(Boolean);
  const zeros = tail === undefined ? 0 : 8 - first.length - last.length;
  const groups = [...first, ...Array.from({ length: zeros }, () => "0"), ...last];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
