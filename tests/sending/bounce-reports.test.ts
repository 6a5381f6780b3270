/** POST /hooks/bounce: only a signed, fresh report is believed, once, and it can only take a letter down. */
import { createHmac } from "node:crypto";
import type { AppLoadContext } from "@remix-run/node";
import { expect, it } from "vitest";
import { signedReports } from "#app/domain/delivery/outbox/signed-reports.ts";
import { action } from "#app/routes/hooks.bounce.ts";
import { describeOnEachDatabase } from "#tests/support/databases.ts";
import { startMailServer } from "#tests/support/mail-server.ts";
import { publishNoor, tally } from "#tests/writing/writing-room.ts";
import { IDENTITY, mailTo, sendingRoom } from "./sending-room.ts";

const SECRET = "a secret that the mail provider shares";

describeOnEachDatabase("a report of returned mail", async (open) => {
  const server = await startMailServer();
  const room = async () => {
    server.failWith("none");
    server.taken.length = 0;
    const db = await open();
    const amina = await sendingRoom(db, server, () => publishNoor(db));
    await amina.confirmed("amina@mailbox.example");
    await amina.work();
    const bounceReports = signedReports(SECRET);
    const send = async (body: string, signature = sign(body), reports: unknown = bounceReports) => {
      const request = new Request("https://letters.example/hooks/bounce", {
        method: "POST",
        body,
        headers: { "Amparo-Signature": signature, "Content-Type": "application/json" },
      });
      const sending = { identity: IDENTITY, bounceReports: reports };
      const context = { db, now: () => amina.now, sending } as unknown as AppLoadContext;
      const answer = (await action({ request, params: {}, context })) as Response;
      return { status: answer.status, ...(await answer.json()) };
    };
    const address = server.taken.at(-1)!.from;
    const report = (facts: object, minutes = 0) =>
      JSON.stringify({ at: new Date(amina.now.getTime() + minutes * 60_000).toISOString(), ...facts });
    return { amina, send, report, address };
  };
  const sign = (body: string, secret = SECRET) => createHmac("sha256", secret).update(body).digest("hex");

  it("takes the letter off the number, by the address it came back to", async () => {
    const { amina, send, report, address } = await room();
    const body = report({ address });
    expect(await send(body, `sha256=${sign(body)}`)).toEqual({ status: 200, letters: 1 });
    expect(await tally(amina.db)).toEqual({ "bounced server target": 1 });
    expect(await send(report({ address }, 1))).toEqual({ status: 200, letters: 0 });
    expect(await tally(amina.db)).toEqual({ "bounced server target": 1 });
  });

  it("takes it off by the Message-ID as well", async () => {
    const { amina, send, report } = await room();
    const message_id = (await mailTo(server, "minister@justice.example"))[0]!.messageId!;
    expect(await send(report({ message_id }))).toEqual({ status: 200, letters: 1 });
    expect(await tally(amina.db)).toEqual({ "bounced server target": 1 });
  });

  it("is not believed without the right signature over every byte", async () => {
    const { amina, send, report, address } = await room();
    const body = report({ address });
    const unsigned = { status: 401, refused: "signature" };
    for (const signature of ["", "sha256=", "00", sign(body, "another secret"), sign(`${body} `)]) {
      expect(await send(body, signature)).toEqual(unsigned);
    }
    expect(await tally(amina.db)).toEqual({ "sent server target": 1 });
  });

  it("is not believed when it is older than five minutes, or from later than that, or comes twice", async () => {
    const { amina, send, report, address } = await room();
    expect(await send(report({ address }, -6))).toEqual({ status: 403, refused: "time" });
    expect(await send(report({ address }, 6))).toEqual({ status: 403, refused: "time" });
    expect(await tally(amina.db)).toEqual({ "sent server target": 1 });
    const body = report({ address });
    expect((await send(body)).status).toBe(200);
    expect(await send(body)).toEqual({ status: 409, refused: "replayed" });
  });

  it("is refused kindly when it is none, and about a mail that is nobody's letter does nothing", async () => {
    const { amina, send, report, address } = await room();
    const none = { status: 422, refused: "report" };
    for (const body of [
      "",
      "null",
      "{",
      "[]",
      report({}),
      report({ address, message_id: "x" }),
      `{"address":"${address}"}`,
    ]) {
      expect(await send(body), body).toEqual(none);
    }
    for (const facts of [
      { address: "letters@amparo.example" },
      { address: address.replace(/\.[0-9a-f]{16}@/, `.${"0".repeat(16)}@`) },
      { message_id: `<${"a".repeat(22)}@amparo.example>` },
      { message_id: "' or 1=1" },
    ]) {
      expect(await send(report(facts))).toEqual({ status: 200, letters: 0 });
    }
    expect(await tally(amina.db)).toEqual({ "sent server target": 1 });
    expect(await send(report({ address }), undefined, null)).toEqual({ status: 404, refused: "not set up" });
  });

  it("of a letter that may have arrived stops the second copy, and shows it to staff", async () => {
    const { amina, send, report } = await room();
    await amina.confirmed("farid@mailbox.example");
    server.failWith("drops after the final dot");
    await amina.work();
    const { from } = server.taken.at(-1)!;
    expect(await send(report({ address: from }))).toEqual({ status: 200, letters: 1 });
    server.failWith("none");
    amina.later(60);
    expect(await amina.work()).toBe(0);
    const dead = await amina.db.selectFrom("outbox_mails").selectAll().where("state", "=", "dead").execute();
    expect(dead).toMatchObject([{ dead_because: "returned" }]);
  });
});
