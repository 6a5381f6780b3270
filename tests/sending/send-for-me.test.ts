/** Send it for me: nothing goes out without the supporter's word, and nothing that was acknowledged is lost. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { letterBounced } from "#app/domain/action-log/sending/letter-sent.server.ts";
import { forgetExpired } from "#app/domain/action-log/sending/waiting-letter.server.ts";
import { replaceFields } from "#app/domain/campaign/write-campaign.server.ts";
import { bouncedMail } from "#app/domain/delivery/outbox/mail-identity.ts";
import { describeOnEachDatabase } from "#tests/support/databases.ts";
import { startMailServer } from "#tests/support/mail-server.ts";
import { AMINA, aminasForm, publishNoor, tally } from "#tests/writing/writing-room.ts";
import {
  AMINAS_ADDRESS,
  codeMailed,
  IDENTITY,
  mailTo,
  type SendingRoom,
  sendingRoom,
} from "./sending-room.ts";

const MINISTER = "minister@justice.example";

/** What an organizer has set for the Minister's mailbox. */
const mailing = (amina: SendingRoom, rules: object) =>
  amina.db
    .insertInto("addressee_mailing")
    .values({
      addressee_id: "minister",
      mode: "individual",
      per_hour: 60,
      time_zone: "UTC",
      sent_in_hour: 0,
      refusals_in_row: 0,
      ...rules,
    })
    .onConflict((conflict) => conflict.column("addressee_id").doUpdateSet(rules))
    .execute();

describeOnEachDatabase("a letter that our server sends", async (open) => {
  const server = await startMailServer();
  const room = async (
    ...publishing: Parameters<typeof publishNoor> extends [unknown, ...infer R] ? R : never
  ) => {
    server.failWith("none");
    server.taken.length = 0;
    const db = await open();
    return sendingRoom(db, server, () => publishNoor(db, ...publishing));
  };

  it("reaches the Minister once Amina has confirmed it, under her name and our address", async () => {
    const amina = await room();
    await amina.ask();
    expect(await tally(amina.db)).toEqual({});
    await amina.work();
    const confirmed = await amina.confirm(await codeMailed(server));
    expect(confirmed).toMatchObject({ ok: true });
    expect(await tally(amina.db)).toEqual({ "prepared server target": 1 });
    await amina.work();
    expect(await tally(amina.db)).toEqual({ "sent server target": 1 });

    const [letter, ...more] = await mailTo(server, MINISTER);
    expect(more).toEqual([]);
    expect(letter!.from).toEqual({ name: AMINA.name, address: IDENTITY.from });
    expect(letter!.replyTo).toEqual([{ name: "", address: IDENTITY.replyTo }]);
    expect(letter!.text).toContain("Soy maestra como ella");
    expect(server.taken.at(-1)!.to).toEqual([MINISTER]);
  });

  it("names her own address for answers only when she asked for it", async () => {
    const amina = await room();
    await amina.ask({ answersToMe: true });
    await amina.work();
    await amina.confirm(await codeMailed(server));
    await amina.work();
    const [letter] = await mailTo(server, MINISTER);
    expect(letter!.replyTo).toEqual([{ name: "", address: AMINAS_ADDRESS }]);
  });

  it("goes out once when she presses twice, and once when she asks again with another form", async () => {
    const amina = await room();
    await amina.ask();
    await amina.work();
    const code = await codeMailed(server);
    const both = await Promise.all([amina.confirm(code), amina.confirm(code)]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    amina.later(61);
    await amina.ask({ fields: aminasForm(), address: AMINAS_ADDRESS.replace("@", "+again@") });
    await amina.work();
    const again = await amina.confirm(await codeMailed(server, AMINAS_ADDRESS.replace("@", "+again@")));
    expect(again.ok).toBe(true);
    await amina.work();
    expect(await mailTo(server, MINISTER)).toHaveLength(1);
    expect(await tally(amina.db)).toEqual({ "sent server target": 1 });
  });

  it("waits 48 hours for her word, and then nobody can read it", async () => {
    const amina = await room();
    await amina.ask();
    await amina.work();
    const code = await codeMailed(server);
    amina.later(49 * 60);
    expect(await amina.confirm(code)).toEqual({ ok: false, reason: "unknown" });
    expect(await forgetExpired(amina.db, amina.now)).toBe(1);
    expect(await amina.db.selectFrom("waiting_letters").selectAll().execute()).toEqual([]);
  });

  it("may be confirmed for a day after the deadline has ended everywhere, and not longer", async () => {
    const amina = await room({ deadlineOn: "2026-06-14" }); // it ends as she asks
    await amina.ask();
    await amina.work();
    const code = await codeMailed(server);
    amina.later(24 * 60);
    expect(await amina.confirm(code)).toEqual({ ok: false, reason: "over" });
    amina.later(-1);
    expect(await amina.confirm(code)).toMatchObject({ ok: true });
  });

  it("asks a mailbox once, however often a stranger enters its address", async () => {
    const amina = await room();
    for (let i = 0; i < 1000; i++) await amina.ask();
    await amina.work();
    expect(await mailTo(server, AMINAS_ADDRESS)).toHaveLength(1);
  });

  it("is tried again while the mail server is away, and given up when the mailbox is not there", async () => {
    const amina = await room();
    await amina.ask();
    await amina.work();
    await amina.confirm(await codeMailed(server));
    server.failWith("refuses connections");
    expect(await amina.work()).toBe(1);
    expect(await amina.work()).toBe(0);
    server.failWith("none");
    amina.later(2);
    await amina.work();
    expect(await tally(amina.db)).toEqual({ "sent server target": 1 });
  });

  it("is never said to be sent when the mailbox does not exist", async () => {
    const amina = await room();
    await amina.ask();
    await amina.work();
    await amina.confirm(await codeMailed(server));
    server.failWith("550 at RCPT");
    await amina.work();
    amina.later(60 * 24 * 3);
    expect(await amina.work()).toBe(0);
    expect(await tally(amina.db)).toEqual({ "prepared server target": 1 });
    const [dead] = await amina.db.selectFrom("outbox_mails").selectAll().execute();
    expect(dead).toMatchObject({ state: "dead", last_code: 550 });
  });

  it("is sent at most twice, as the same mail, when the server took it and did not say so", async () => {
    const amina = await room();
    await amina.ask();
    await amina.work();
    await amina.confirm(await codeMailed(server));
    server.failWith("drops after the final dot");
    await amina.work();
    amina.later(10);
    expect(await amina.work()).toBe(0);
    amina.later(30);
    await amina.work();
    amina.later(60 * 24);
    expect(await amina.work()).toBe(0);
    const copies = await mailTo(server, MINISTER);
    expect(copies).toHaveLength(2);
    expect(copies[0]!.messageId).toBe(copies[1]!.messageId);
    expect(await tally(amina.db)).toEqual({ "prepared server target": 1 });
  });

  it("comes off the total when it bounces, and cannot be counted again", async () => {
    const amina = await room();
    await amina.ask();
    await amina.work();
    await amina.confirm(await codeMailed(server));
    await amina.work();
    const sender = server.taken.at(-1)!.from;
    const mailId = bouncedMail(IDENTITY, sender.toUpperCase())!;
    expect(bouncedMail(IDENTITY, sender.replace(/\.[0-9a-f]/, ".x"))).toBeUndefined();
    expect(await letterBounced(amina.db, amina.now, mailId)).toBe(true);
    expect(await letterBounced(amina.db, amina.now, mailId)).toBe(false);
    expect(await tally(amina.db)).toEqual({ "bounced server target": 1 });
  });

  it("goes at the office's pace, and a moved deadline releases no burst", async () => {
    const amina = await room();
    await mailing(amina, { per_hour: 6 });
    for (let i = 0; i < 9; i++) {
      await amina.ask({ address: `supporter${i}@mailbox.example`, fields: aminasForm() });
      await amina.work();
      await amina.confirm(await codeMailed(server, `supporter${i}@mailbox.example`));
    }
    await amina.work();
    expect(await mailTo(server, MINISTER)).toHaveLength(6);
    await amina.db.updateTable("campaigns").set({ deadline_on: "2026-12-01" }).execute();
    await amina.work();
    expect(await mailTo(server, MINISTER)).toHaveLength(6);
    amina.later(60);
    await amina.work();
    expect(await mailTo(server, MINISTER)).toHaveLength(9);
  });

  it("waits for office hours, and does not go while an organizer holds it or has withdrawn the campaign", async () => {
    const amina = await room();
    await amina.ask();
    await amina.work();
    await amina.confirm(await codeMailed(server));
    await mailing(amina, { opens_at: 8, closes_at: 16, time_zone: "America/Caracas" }); // it is 8 o'clock there
    amina.later(-60);
    await amina.work();
    expect(await mailTo(server, MINISTER)).toEqual([]);
    amina.later(60);
    await mailing(amina, { mode: "hold" });
    await amina.work();
    expect(await mailTo(server, MINISTER)).toEqual([]);
    await mailing(amina, { mode: "individual" });
    await amina.db.updateTable("campaigns").set({ withdrawn_at: amina.now.toISOString() }).execute();
    await amina.work();
    expect(await mailTo(server, MINISTER)).toEqual([]);
    await amina.db.updateTable("campaigns").set({ withdrawn_at: null }).execute();
    await amina.work();
    expect(await mailTo(server, MINISTER)).toHaveLength(1);
  });

  it("goes to the corrected address when the organizer mends it meanwhile", async () => {
    const amina = await room();
    await amina.ask();
    await amina.work();
    await amina.confirm(await codeMailed(server));
    const { texts, addressees, modelLetters, ...rest } = amina.campaign;
    const corrected = addressees.map((one) => (one.copy ? one : { ...one, emails: ["justice@new.example"] }));
    await replaceFields(amina.db, amina.campaign.id, { ...rest, texts, modelLetters, addressees: corrected });
    await amina.work();
    expect(await mailTo(server, MINISTER)).toEqual([]);
    expect(await mailTo(server, "justice@new.example")).toHaveLength(1);
    expect(await tally(amina.db)).toEqual({ "sent server target": 1 });
  });

  it("of a demonstration reaches a folder, and no official", async () => {
    const db = await open();
    server.taken.length = 0;
    const amina = await sendingRoom(db, server, async () => {
      await publishNoor(db);
      await db.updateTable("campaigns").set({ demonstration: true }).execute();
    });
    await amina.ask();
    await amina.work();
    await amina.confirm(await codeMailed(server));
    await amina.work();
    expect(await mailTo(server, MINISTER)).toEqual([]);
    expect(readFileSync(path.join(amina.rehearsed, readdirSync(amina.rehearsed)[0]!), "utf8")).toContain(
      MINISTER,
    );
  });

  it("cannot be read in the database while it waits, on its way or afterwards", async () => {
    const amina = await room();
    const traces = [AMINAS_ADDRESS, AMINA.name, "Zubeldia", "Soy maestra", "mailbox.example"];
    const everything = async () =>
      JSON.stringify([
        await amina.db.selectFrom("waiting_letters").selectAll().execute(),
        await amina.db.selectFrom("outbox_mails").selectAll().execute(),
        await amina.db.selectFrom("repeat_marks").selectAll().execute(),
        await amina.db.selectFrom("logged_actions").selectAll().execute(),
      ]);
    const findNothing = async () => {
      const rows = await everything();
      for (const trace of traces) expect(rows).not.toContain(trace);
    };
    await amina.ask({ answersToMe: true });
    await findNothing();
    await amina.work();
    await amina.confirm(await codeMailed(server));
    await findNothing();
    await amina.work();
    await findNothing();
    const [mail] = await amina.db.selectFrom("outbox_mails").selectAll().execute();
    expect(mail).toMatchObject({ state: "sent", sealed: null });
  });

  it("is dead when its key has been destroyed, and the others go on", async () => {
    const amina = await room();
    await amina.ask();
    await amina.work();
    await amina.confirm(await codeMailed(server));
    amina.keys.destroyKeys((name) => name.startsWith("mail-"));
    await amina.work();
    const [mail] = await amina.db.selectFrom("outbox_mails").selectAll().execute();
    expect(mail).toMatchObject({ state: "dead", dead_because: "no-key" });
    expect(amina.surprises).toEqual([]);
  });
});
