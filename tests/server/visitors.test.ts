/** Nobody fills the count by machine unnoticed, and nobody's address is kept for it. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { newWorkTicket, ticketHolds, UsedTickets, WORK_BITS } from "#app/work-ticket.server.ts";
import { createVisitors, networkOf } from "../../server/visitors.ts";

const NOON = Date.parse("2026-06-15T12:00:00Z");

describe("a network", () => {
  it("reports twenty times in a minute, and then is asked to wait", () => {
    const visitors = createVisitors();
    const report = (at: number) => visitors.tooFast("203.0.113.7", "report", at);
    for (let i = 0; i < 20; i++) expect(report(NOON + i)).toBe(false);
    expect(report(NOON + 30)).toBe(true);
    expect(report(NOON + 60_030)).toBe(false);
  });

  it("is no reason to stop another", () => {
    const visitors = createVisitors();
    for (let i = 0; i < 40; i++) visitors.tooFast("203.0.113.7", "report", NOON);
    expect(visitors.tooFast("203.0.113.8", "report", NOON)).toBe(false);
    expect(visitors.tooFast("203.0.113.7", "ask", NOON)).toBe(false);
  });

  it("is the first half of an IPv6 address, and an IPv4 address in any spelling", () => {
    expect(networkOf("2001:db8:1:2:aaaa::1")).toBe("2001:db8:1:2");
    expect(networkOf("2001:db8::1")).toBe("2001:db8:0:0");
    expect(networkOf("2001:0DB8:0001:0002::9")).toBe("2001:db8:1:2");
    expect(networkOf("::ffff:203.0.113.7")).toBe("203.0.113.7");
    expect(networkOf("203.0.113.7")).toBe("203.0.113.7");
  });

  it("is forgotten when there are very many", () => {
    const visitors = createVisitors();
    for (let i = 0; i < 100_050; i++)
      visitors.tooFast(`10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`, "ask", NOON);
    expect(visitors.remembered).toBe(100_000);
  });
});

describe("a ticket", () => {
  const secret = "a secret of the tests, long enough";
  const now = new Date(NOON);
  const later = (seconds: number) => new Date(NOON + seconds * 1_000);

  it("is good after a minute's patience, once", () => {
    const used = new UsedTickets();
    const ticket = newWorkTicket(secret, now);
    expect(ticketHolds(secret, used, later(59), { ticket, work: "" })).toBe(false);
    expect(ticketHolds(secret, used, later(60), { ticket, work: "" })).toBe(true);
    expect(ticketHolds(secret, used, later(61), { ticket, work: "" })).toBe(false);
  });

  it("is good at once for work, and not for somebody else's", () => {
    const ticket = newWorkTicket(secret, now);
    const work = String(workFor(ticket));
    const other = newWorkTicket(secret, now);
    expect(ticketHolds(secret, new UsedTickets(), now, { ticket: other, work })).toBe(false);
    expect(ticketHolds(secret, new UsedTickets(), now, { ticket, work })).toBe(true);
  });

  it("is not good when it is old, made up or changed", () => {
    const ticket = newWorkTicket(secret, now);
    const used = new UsedTickets();
    expect(ticketHolds(secret, used, later(3_600), { ticket, work: "" })).toBe(false);
    expect(ticketHolds("another secret, just as long as it", used, later(60), { ticket, work: "" })).toBe(
      false,
    );
    expect(ticketHolds(secret, used, later(60), { ticket: ticket.replace(/^./, "0"), work: "" })).toBe(false);
    expect(ticketHolds(secret, used, later(60), { ticket: "", work: "" })).toBe(false);
  });
});

function workFor(ticket: string): number {
  for (let tried = 0; ; tried++) {
    const hash = createHash("sha256").update(`${ticket}:${tried}`).digest();
    if (hash.readUInt32BE(0) >>> (32 - WORK_BITS) === 0) return tried;
  }
}
