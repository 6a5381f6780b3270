/** What is certain about a mail after each way in which a mail server can fail. */
import { describe, expect, it } from "vitest";
import { smtpServer } from "#app/domain/delivery/outbox/hand-over.server.ts";
import { FAILURES, type Failure, startMailServer } from "#tests/support/mail-server.ts";

const mail = {
  from: "letters@amparo.example",
  to: ["minister@justice.example"],
  message: Buffer.from("Subject: a letter\r\n\r\nDear Minister,\r\n.a line with a dot\r\n"),
};

const CERTAIN: Record<Failure, { kind: string; dataBegan: boolean }> = {
  none: { kind: "accepted", dataBegan: true },
  "refuses connections": { kind: "not-now", dataBegan: false },
  "hangs before the greeting": { kind: "not-now", dataBegan: false },
  "421 as greeting": { kind: "not-now", dataBegan: false },
  "450 at RCPT": { kind: "not-now", dataBegan: false },
  "550 at RCPT": { kind: "refused", dataBegan: false },
  "drops at DATA": { kind: "not-now", dataBegan: false },
  "drops within the message": { kind: "no-answer", dataBegan: true },
  "drops after the final dot": { kind: "no-answer", dataBegan: true },
  "hangs after the final dot": { kind: "no-answer", dataBegan: true },
  "451 after the final dot": { kind: "not-now", dataBegan: true },
  "554 after the final dot": { kind: "refused", dataBegan: true },
};

describe("a mail server that", async () => {
  const server = await startMailServer();
  const handOver = smtpServer(server.url, { greetingTimeout: 300, socketTimeout: 300 });

  for (const failure of FAILURES) {
    it(`${failure === "none" ? "takes the mail" : failure} leaves us knowing what we know`, async () => {
      server.failWith(failure);
      let dataBegan = false;
      const evidence = await handOver.handOver(mail, async () => {
        expect(server.taken.length).toBe(before);
        dataBegan = true;
      });
      expect({ kind: evidence.kind, dataBegan }).toEqual(CERTAIN[failure]);
    });
    const before = takenBefore(failure);
  }

  it("got the dots right", () => {
    expect(server.taken[0]!.message).toContain("\r\n.a line with a dot");
    expect(server.taken[0]!.to).toEqual(["minister@justice.example"]);
  });

  it("gets not one byte when the note before the message cannot be written", async () => {
    server.failWith("none");
    const before = server.taken.length;
    const diskFull = new Error("disk full");
    await expect(handOver.handOver(mail, () => Promise.reject(diskFull))).rejects.toBe(diskFull);
    expect(server.taken.length).toBe(before);
  });
});

/** How many mails have been taken when this one's turn comes: each failure after the dot has taken one. */
function takenBefore(failure: Failure): number {
  const taking: Failure[] = ["none", "drops after the final dot", "hangs after the final dot"];
  return FAILURES.slice(0, FAILURES.indexOf(failure)).filter((one) => taking.includes(one)).length;
}
