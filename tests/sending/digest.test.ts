/** One mail a day: an office gets all letters together, and they stand or fall by the same evidence. */
import { afterAll, expect, it } from "vitest";
import { newLetterKey } from "#app/domain/action-log/letter-key.ts";
import { withdrawByReceipt } from "#app/domain/action-log/receipt.server.ts";
import { lettersBounced } from "#app/domain/action-log/sending/letter-sent.server.ts";
import { createLetterPdfRenderer } from "#app/domain/delivery/letter-pdf.server.ts";
import { attachLetters } from "#app/domain/delivery/outbox/attach-letters.server.ts";
import { bouncedMail } from "#app/domain/delivery/outbox/mail-identity.ts";
import { changeMailRules, USUAL_RULES } from "#app/domain/delivery/outbox/mail-rules.server.ts";
import type { MailRules } from "#app/domain/delivery/outbox/mail-rules.ts";
import { recountTallies } from "#app/domain/tally/recount.server.ts";
import { readPdf } from "#tests/delivery/read-pdf.ts";
import { describeOnEachDatabase } from "#tests/support/databases.ts";
import { startMailServer } from "#tests/support/mail-server.ts";
import { aminasForm, publishNoor, tally } from "#tests/writing/writing-room.ts";
import { IDENTITY, mailTo, type SendingRoom, sendingRoom } from "./sending-room.ts";

const MINISTER = "minister@justice.example";
const letterPdf = createLetterPdfRenderer({ threads: 1 });
afterAll(() => letterPdf.close());

describeOnEachDatabase("a day's letters in one mail", async (open) => {
  const server = await startMailServer();
  const room = async (rules: Partial<MailRules> = { mode: "digest" }) => {
    server.failWith("none");
    server.taken.length = 0;
    const db = await open();
    const amina = await sendingRoom(db, server, () => publishNoor(db));
    await changeMailRules(db, amina.now, "tomas", "minister", { ...USUAL_RULES, ...rules });
    return amina;
  };
  const write = async (amina: SendingRoom, letters: number, from = 0) => {
    for (let i = from; i < from + letters; i++) await amina.confirmed(`supporter${i}@mailbox.example`);
  };
  const states = async ({ db }: SendingRoom) =>
    (await db.selectFrom("outbox_mails").select("state").orderBy("state").execute()).map(
      ({ state }) => state,
    );

  it("has the count, the reference and every letter in its PDF, in the letters' language", async () => {
    const amina = await room();
    for (const name of ["Amina Zubeldia", "Farid Okonjo", "Linn Sato"]) {
      const fields = aminasForm({ key: newLetterKey(), name });
      await amina.confirmed(`${name.replace(" ", ".")}@mailbox.example`, { fields, answersToMe: true });
    }
    await amina.work({ attach: (content) => attachLetters(letterPdf, content) });
    const [mail, ...more] = await mailTo(server, MINISTER);
    expect(more).toEqual([]);
    expect(mail!.subject).toContain("901/26");
    expect(mail!.subject).toContain("(3)");
    expect(mail!.text).toContain("Número de cartas: 3");
    expect(mail!.from).toEqual({ name: "", address: IDENTITY.from });
    expect(mail!.replyTo).toEqual([{ name: "", address: IDENTITY.replyTo }]);
    const pdf = mail!.attachments.map(({ content }) => new Uint8Array(content as ArrayBuffer));
    expect(pdf).toHaveLength(1);
    const words = JSON.stringify(await readPdf(pdf[0]!));
    for (const name of ["Zubeldia", "Okonjo", "Sato"]) expect(words).toContain(name);
    expect(await tally(amina.db)).toEqual({ "sent server target": 3 });
    expect((await recountTallies(amina.db)).equal).toBe(true);
  });

  it("goes once a day, from nine o'clock of the office or when it opens", async () => {
    const amina = await room({ mode: "digest", timeZone: "America/Caracas" }); // it is 8 o'clock there
    await write(amina, 2);
    await amina.work();
    expect(await mailTo(server, MINISTER)).toEqual([]);
    amina.later(60);
    await amina.work();
    expect(await mailTo(server, MINISTER)).toHaveLength(1);
    await write(amina, 1, 2);
    amina.later(8 * 60);
    await amina.work();
    expect(await mailTo(server, MINISTER)).toHaveLength(1);
    amina.later(16 * 60);
    await amina.work();
    expect(await mailTo(server, MINISTER)).toHaveLength(2);
  });

  it("holds 200 letters at most; what is more goes in a second one", async () => {
    const amina = await room();
    await write(amina, 1);
    const [letter] = await amina.db.selectFrom("outbox_mails").selectAll().execute();
    const copies = Array.from({ length: 200 }, (_, i) => ({ ...letter!, id: `${"x".repeat(19)}${i}` }));
    for (const copy of copies) await amina.db.insertInto("outbox_mails").values(copy).execute();
    await amina.work();
    // The copies of the row do not open under other ids: of their two mails only one has a letter left in it.
    const bundles = await amina.db
      .selectFrom("outbox_mails")
      .select((eb) => ["bundle", eb.fn.countAll().as("letters")])
      .groupBy("bundle")
      .execute();
    expect(bundles.map(({ letters }) => Number(letters)).sort((a, b) => a - b)).toEqual([1, 200]);
  });

  it("is uncertain as a whole, goes once more as the same mail, and then a person must look", async () => {
    const amina = await room();
    await write(amina, 3);
    server.failWith("drops after the final dot");
    await amina.work();
    expect(await states(amina)).toEqual(["uncertain", "uncertain", "uncertain"]);
    await write(amina, 1, 3); // came too late for this mail
    amina.later(40);
    await amina.work();
    const copies = await mailTo(server, MINISTER);
    expect(copies).toHaveLength(2);
    expect(copies[1]!.messageId).toBe(copies[0]!.messageId);
    expect(copies[1]!.text).toBe(copies[0]!.text);
    expect(await states(amina)).toEqual(["dead", "dead", "dead", "queued"]);
    amina.later(60 * 24 * 2);
    server.failWith("none");
    await amina.work();
    expect(await tally(amina.db)).toEqual({ "prepared server target": 3, "sent server target": 1 });
  });

  it("waits as a whole while the mail server is away", async () => {
    const amina = await room();
    await write(amina, 2);
    server.failWith("refuses connections");
    expect(await amina.work()).toBe(1);
    expect(await states(amina)).toEqual(["queued", "queued"]);
    server.failWith("none");
    amina.later(2);
    await amina.work();
    expect(await mailTo(server, MINISTER)).toHaveLength(1);
    expect(await tally(amina.db)).toEqual({ "sent server target": 2 });
  });

  it("is settled as a whole when the process that sent it has died", async () => {
    const amina = await room();
    await write(amina, 2);
    await amina.work({ onSent: () => Promise.reject(new Error("died")) });
    expect(await states(amina)).toEqual(["sending", "sending"]);
    amina.later(6);
    await amina.work();
    expect(await states(amina)).toEqual(["uncertain", "uncertain"]);
  });

  it("takes all its letters off the number when it comes back", async () => {
    const amina = await room();
    await write(amina, 3);
    await amina.work();
    const mailId = bouncedMail(IDENTITY, server.taken.at(-1)!.from)!;
    expect(await lettersBounced(amina.db, amina.now, mailId)).toBe(3);
    expect(await lettersBounced(amina.db, amina.now, mailId)).toBe(0);
    expect(await tally(amina.db)).toEqual({ "bounced server target": 3 });
  });

  it("leaves out a letter that its writer has withdrawn meanwhile", async () => {
    const amina = await room();
    const key = newLetterKey();
    await amina.confirmed("amina@mailbox.example", { fields: aminasForm({ key }) });
    await write(amina, 1);
    server.failWith("450 at RCPT");
    await amina.work();
    expect(await withdrawByReceipt(amina.db, amina.now, key)).toBe(1);
    server.failWith("none");
    amina.later(5);
    await amina.work();
    expect((await mailTo(server, MINISTER))[0]!.text).toContain("Número de cartas: 1");
  });

  it("does not take in a letter that may have arrived alone: that goes once more by itself", async () => {
    const amina = await room({});
    await write(amina, 1);
    server.failWith("drops after the final dot");
    await amina.work();
    server.failWith("none");
    await changeMailRules(amina.db, amina.now, "tomas", "minister", { ...USUAL_RULES, mode: "digest" });
    await write(amina, 2, 1);
    amina.later(40);
    await amina.work();
    const [first, ...rest] = await mailTo(server, MINISTER);
    const again = rest.filter(({ messageId }) => messageId === first!.messageId);
    expect([rest.length, again.length]).toEqual([2, 1]);
    expect(await tally(amina.db)).toEqual({ "sent server target": 3 });
  });
});

describeOnEachDatabase("an office whose mail server turns letters away", async (open) => {
  const server = await startMailServer();
  const room = async () => {
    server.failWith("none");
    server.taken.length = 0;
    const db = await open();
    return sendingRoom(db, server, () => publishNoor(db));
  };
  const mode = async ({ db }: SendingRoom) =>
    (await db.selectFrom("addressee_mailing").select("mode").executeTakeFirst())?.mode;
  const switches = ({ db }: SendingRoom) =>
    db
      .selectFrom("audit_entries")
      .select(["actor", "object", "details"])
      .where("verb", "=", "mailing.switched-to-digest")
      .execute();

  it("gets one mail a day after it has put off three letters in a row, and the audit says so", async () => {
    const amina = await room();
    for (let i = 0; i < 3; i++) await amina.confirmed(`s${i}@mailbox.example`);
    server.failWith("450 at RCPT");
    await amina.work();
    expect(await mode(amina)).toBe("digest");
    const [entry, ...more] = await switches(amina);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ actor: "mail-server", object: "minister" });
    expect(JSON.parse(entry!.details)).toEqual({ because: "put-off", code: 450 });
    server.failWith("none");
    amina.later(10); // today's mail had been begun, and was put off as well
    await amina.work();
    expect(await mailTo(server, MINISTER)).toHaveLength(1);
    expect(await tally(amina.db)).toEqual({ "sent server target": 3 });
  });

  it("keeps single letters while one in between is taken", async () => {
    const amina = await room();
    await amina.confirmed("s0@mailbox.example");
    for (const failure of ["450 at RCPT", "451 after the final dot", "none"] as const) {
      server.failWith(failure);
      await amina.work();
      amina.later(10);
    }
    await amina.confirmed("s1@mailbox.example");
    server.failWith("450 at RCPT");
    await amina.work();
    expect(await mode(amina)).toBe("individual");
  });

  it("gets one mail a day when a rule there has refused a letter", async () => {
    const amina = await room();
    await amina.confirmed("s0@mailbox.example");
    server.failWith("554 after the final dot");
    await amina.work();
    expect(await mode(amina)).toBe("digest");
    expect(JSON.parse((await switches(amina))[0]!.details)).toEqual({ because: "policy", code: 554 });
  });

  it("is not blamed when it is our own mail server that is away or busy", async () => {
    const amina = await room();
    for (let i = 0; i < 4; i++) await amina.confirmed(`s${i}@mailbox.example`);
    for (const failure of ["refuses connections", "421 as greeting"] as const) {
      server.failWith(failure);
      await amina.work();
      amina.later(10);
    }
    expect(await mode(amina)).toBe("individual");
    expect(await switches(amina)).toEqual([]);
  });
});
