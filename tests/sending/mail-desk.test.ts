/** The desk's page about mail: Tomás sees what is stuck and why, and mends it; he sees nobody's letter or address. */
import { generateKeyPairSync } from "node:crypto";
import { createElement } from "react";
import { expect, it } from "vitest";
import { dnsRecords } from "#app/domain/delivery/outbox/dns-records.ts";
import { smtpServer } from "#app/domain/delivery/outbox/hand-over.server.ts";
import { mailFolder } from "#app/domain/delivery/outbox/mail-to-file.server.ts";
import { verifyAudit } from "#app/domain/staff/audit.server.ts";
import type { PageLanguage } from "#app/i18n/languages.ts";
import { MailDesk } from "#app/routes/desk.mail._index/mail-desk.tsx";
import { action, loader, type MailDeskData } from "#app/routes/desk.mail._index/route.tsx";
import * as officialRoute from "#app/routes/desk.mail.$official/route.tsx";
import { RulesForm } from "#app/routes/desk.mail.$official/rules-form.tsx";
import { answerOf, cookieOf, deskContext, get, post } from "#tests/desk/desk.ts";
import { describeOnEachDatabase } from "#tests/support/databases.ts";
import { startMailServer } from "#tests/support/mail-server.ts";
import { pageInWords } from "#tests/writing/page-in-words.ts";
import { publishNoor, tally } from "#tests/writing/writing-room.ts";
import { AMINAS_ADDRESS, IDENTITY, mailTo, sendingRoom } from "./sending-room.ts";

const MINISTER = "minister@justice.example";
const OF_MINISTER = { official: "minister", kind: "dead" };

describeOnEachDatabase("the desk's page about mail", async (open) => {
  const server = await startMailServer();
  const room = async () => {
    server.failWith("none");
    server.taken.length = 0;
    const db = await open();
    const amina = await sendingRoom(db, server, () => publishNoor(db));
    const own = await cookieOf(db);
    /** Tomás has just signed in, whatever the hour. */
    const signedIn = async () => {
      const hence = new Date(amina.now.getTime() + 3_600_000).toISOString();
      await db
        .updateTable("staff_sessions")
        .set({ seen_at: amina.now.toISOString(), expires_at: hence })
        .execute();
      return own;
    };
    const sending = {
      ...amina.parts,
      identity: IDENTITY,
      server: smtpServer(server.url, { greetingTimeout: 300, socketTimeout: 300 }),
      toFolder: false,
      mailHost: "smtp.example.org",
      bounceReports: null,
    };
    const context = (change: object = {}) =>
      ({
        ...deskContext(db, amina.now),
        cspNonce: "n",
        sending: { ...sending, ...change },
      }) as ReturnType<typeof deskContext>;
    return {
      ...amina,
      amina,
      look: async (): Promise<MailDeskData> =>
        loader({ ...get("/desk/mail", await signedIn()), context: context() }),
      press: async (fields: Record<string, string>, change?: object) =>
        answerOf(
          action({
            ...post("/desk/mail", { call: amina.campaign.id, ...fields }, await signedIn()),
            context: context(change),
          }),
        ),
      rules: async (fields: Record<string, string>) =>
        answerOf(
          officialRoute.action({
            ...post("/desk/mail/minister", fields, await signedIn(), { official: "minister" }),
            context: context(),
          }),
        ),
      rulesPage: async () =>
        officialRoute.loader({
          ...get("/desk/mail/minister", await signedIn(), { official: "minister" }),
          context: context(),
        }),
      deeds: async () =>
        (await db.selectFrom("audit_entries").select(["verb", "details"]).orderBy("seq").execute()).filter(
          ({ verb }) => verb.startsWith("mail"),
        ),
    };
  };

  it("shows how much waits and since when, and nobody's letter or address", async () => {
    const { amina, look, later } = await room();
    await amina.confirmed("amina@mailbox.example");
    await amina.ask();
    later(24 * 60);
    const page = await look();
    expect(page.states[0]).toEqual({ state: "queued", letters: 1, others: 1, oldestOn: "2026-06-15" });
    expect(page.officials).toMatchObject([
      { id: "minister", waiting: 1, waitingSince: "2026-06-15", troubles: [] },
    ]);
    const html = pageInWords(createElement(MailDesk, { page, tested: null }));
    for (const secret of [AMINAS_ADDRESS, "mailbox.example", "Soy maestra", "Zubeldia", MINISTER]) {
      expect(html).not.toContain(secret);
    }
  });

  it("lists a refused letter with its code; it goes when Tomás has mended the address and tries again", async () => {
    const { amina, look, press, deeds } = await room();
    await amina.confirmed("amina@mailbox.example");
    server.failWith("550 at RCPT");
    await amina.work();
    const [minister] = (await look()).officials;
    expect(minister!.troubles).toEqual([
      { kind: "dead", because: "refused", code: 550, letters: 1, readable: true },
    ]);
    server.failWith("none");
    const answer = await press({ intent: "try-again", ...OF_MINISTER });
    expect(answer).toMatchObject({ status: 302, location: "/desk/mail?done=tried-again&letters=1" });
    await amina.work();
    expect(await tally(amina.db)).toEqual({ "sent server target": 1 });
    expect(await deeds()).toEqual([
      { verb: "mail.tried-again", details: JSON.stringify({ letters: 1, kind: "dead" }) },
    ]);
    expect(await verifyAudit(amina.db)).toMatchObject({ brokenAt: null });
  });

  it("makes of an uncertain letter one more copy for each press, always the same mail", async () => {
    const { amina, press } = await room();
    await amina.confirmed("amina@mailbox.example");
    server.failWith("drops after the final dot");
    await amina.work();
    amina.later(40);
    await amina.work();
    await press({ intent: "try-again", ...OF_MINISTER });
    for (let hour = 0; hour < 24; hour++) {
      amina.later(60);
      await amina.work();
    }
    const copies = await mailTo(server, MINISTER);
    expect([copies.length, new Set(copies.map(({ messageId }) => messageId)).size]).toEqual([3, 1]);
  });

  it("says when an official has no e-mail any more, and sends to the address that is added", async () => {
    const { amina, look, press } = await room();
    await amina.confirmed("amina@mailbox.example");
    const emails = (list: string[]) =>
      amina.db
        .updateTable("addressees")
        .set({ emails: JSON.stringify(list) })
        .where("id", "=", "minister");
    await emails([]).execute();
    await amina.work();
    const [minister] = (await look()).officials;
    expect(minister).toMatchObject({
      reachable: false,
      troubles: [{ because: "no-address", readable: true }],
    });
    await emails(["new@justice.example"]).execute();
    await press({ intent: "try-again", ...OF_MINISTER });
    await amina.work();
    expect(await mailTo(server, "new@justice.example")).toHaveLength(1);
  });

  it("says when an official was taken off the call, and lets the letters be given up", async () => {
    const { amina, look, press } = await room();
    await amina.confirmed("amina@mailbox.example");
    await amina.db.deleteFrom("addressees").where("id", "=", "minister").execute();
    await amina.work();
    const gone = (await look()).officials.find(({ id }) => id === null);
    expect(gone!.troubles).toMatchObject([{ kind: "dead", because: "no-address", letters: 1 }]);
    await press({ intent: "give-up", official: "", kind: "dead" });
    expect(await amina.db.selectFrom("outbox_mails").select("id").execute()).toEqual([]);
  });

  it("says when the key folder was lost; tallies are unharmed, and giving up erases the letters", async () => {
    const { amina, look, press, deeds } = await room();
    await amina.confirmed("amina@mailbox.example");
    amina.keys.destroyKeys(() => true);
    await amina.work();
    expect((await look()).officials[0]!.troubles).toMatchObject([{ kind: "dead", because: "no-key" }]);
    expect(await tally(amina.db)).toEqual({ "prepared server target": 1 });
    await press({ intent: "give-up", ...OF_MINISTER });
    expect((await look()).officials[0]!.troubles).toEqual([]);
    expect((await deeds()).map(({ verb }) => verb)).toEqual(["mail.given-up"]);
    expect(await tally(amina.db)).toEqual({ "prepared server target": 1 });
  });

  it("says what a withdrawn call has left unsent, and lets it be given up", async () => {
    const { amina, look, press } = await room();
    await amina.confirmed("amina@mailbox.example");
    await press({ intent: "give-up", official: "minister", kind: "stopped" });
    await amina.db.updateTable("campaigns").set({ withdrawn_at: amina.now.toISOString() }).execute();
    await amina.work();
    const [minister] = (await look()).officials;
    expect(minister).toMatchObject({ waiting: 0, troubles: [{ kind: "stopped", letters: 1 }] });
    await press({ intent: "give-up", official: "minister", kind: "stopped" });
    expect((await look()).officials).toEqual([]);
  });

  it("keeps an official's rules, and the audit keeps who set them", async () => {
    const { rules, look, deeds } = await room();
    const form = { mode: "digest", perHour: "20", opensAt: "8", closesAt: "16", timeZone: "America/Caracas" };
    expect(await rules(form)).toMatchObject({ status: 302, location: "/desk/mail?done=changed" });
    const set = { mode: "digest", perHour: 20, opensAt: 8, closesAt: 16, timeZone: "America/Caracas" };
    expect((await look()).officials[0]!.rules).toEqual(set);
    expect((await deeds()).map(({ verb, details }) => [verb, JSON.parse(details)])).toEqual([
      ["mailing.changed", set],
    ]);
  });

  it.each([
    ["no mode", { mode: "" }, "mode"],
    ["no number", { perHour: "many" }, "perHour"],
    ["none an hour", { perHour: "0" }, "perHour"],
    ["half an hour", { opensAt: "8:30" }, "opensAt"],
    ["one hour of two", { closesAt: "" }, "closesAt"],
    ["hours that run backwards", { closesAt: "7" }, "closesAt"],
    ["a zone that is none", { timeZone: "Ilvadra/Ostrame" }, "timeZone"],
  ])("gives the rules back with %s", async (_what, change, field) => {
    const { rules } = await room();
    const form = { mode: "hold", perHour: "60", opensAt: "8", closesAt: "16", timeZone: "UTC", ...change };
    const answer = await rules(form);
    expect(answer.status).toBe(422);
    expect(answer.data.problems.map((problem: { field: string }) => problem.field)).toEqual([field]);
    expect(answer.data.fields).toEqual(form);
  });

  it("sends Tomás a test message, to his own address alone, and tells him what the mail server said", async () => {
    const { press, rehearsed, deeds } = await room();
    const asked = { intent: "test", address: "stranger@elsewhere.example", to: "stranger@elsewhere.example" };
    expect((await press(asked)).data).toEqual({ tested: { kind: "accepted" } });
    expect(server.taken.map(({ to }) => to)).toEqual([["organizer@example.org"]]);
    server.failWith("550 at RCPT");
    expect((await press(asked)).data.tested).toMatchObject({ kind: "refused", code: 550 });
    server.failWith("refuses connections");
    expect((await press(asked)).data.tested).toMatchObject({ kind: "not-now", code: 0 });
    const folder = { server: mailFolder(rehearsed), toFolder: true };
    expect((await press(asked, folder)).data.tested).toEqual({ kind: "accepted" });
    expect((await deeds()).map(({ verb }) => verb)).toEqual(Array(4).fill("mail.tested"));
  });

  it("is for organizers and administrators", async () => {
    const { db } = await room();
    const officer = await cookieOf(db, "section-officer", "se");
    const context = deskContext(db);
    expect((await answerOf(loader({ ...get("/desk/mail", officer), context }))).status).toBe(403);
    expect((await answerOf(action({ ...post("/desk/mail", {}, officer), context }))).status).toBe(403);
    const change = post("/desk/mail/minister", {}, officer, { official: "minister" });
    expect((await answerOf(officialRoute.action({ ...change, context }))).status).toBe(403);
    expect((await answerOf(loader({ ...get("/desk/mail"), context }))).location).toMatch(/^\/desk\/log-in/);
  });

  it.each(["en", "es", "fr", "ar"] as PageLanguage[])("has its words in %s", async (lang) => {
    const { amina, look, rulesPage } = await room();
    await amina.confirmed("amina@mailbox.example");
    server.failWith("550 at RCPT");
    await amina.work();
    const page = await look();
    const because = ["refused", "no-answer", "never-taken", "no-address", "no-key", "returned"] as const;
    const [minister] = page.officials;
    const shown: MailDeskData = {
      ...page,
      done: "given-up",
      letters: 3,
      setUp: { ...page.setUp, toFolder: true, mailHost: null, bounces: null },
      officials: [
        {
          ...minister!,
          troubles: [
            ...because.map((why) => ({ ...minister!.troubles[0]!, because: why, readable: false })),
            { kind: "uncertain", because: null, code: null, letters: 2, readable: true },
            { kind: "stopped", because: null, code: null, letters: 5, readable: true },
          ],
        },
      ],
    };
    const answers = [
      { kind: "accepted" },
      { kind: "refused", code: 550 },
      { kind: "not-now", code: 535 },
      { kind: "not-now", code: 0 },
      { kind: "no-answer" },
    ] as const;
    const problems = ["mode", "perHour", "hour", "bothHours", "hoursOrder", "timeZone"].map((key) => ({
      field: key,
      key: `mail:errors.${key}`,
    }));
    const html = [
      ...[null, ...answers].map((tested) =>
        pageInWords(createElement(MailDesk, { page: shown, tested }), lang),
      ),
      pageInWords(createElement(RulesForm, { page: await rulesPage(), fields: null, problems }), lang),
    ].join("");
    expect(html).not.toMatch(/mail:|desk:|\{\{/u);
  });
});

it("the records for the DNS carry the public half of the key, RSA and Ed25519", () => {
  for (const type of ["rsa", "ed25519"] as const) {
    const { privateKey, publicKey } = generateKeyPairSync(type as "rsa", { modulusLength: 2048 });
    const identity = {
      ...IDENTITY,
      bounces: "bounces@back.amparo.example",
      dkim: {
        domainName: "amparo.example",
        keySelector: "k1",
        privateKey: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
      },
    };
    const records = dnsRecords(identity, "smtp.example.org");
    expect(records.map(({ purpose, name }) => `${purpose} ${name}`)).toEqual([
      "spf amparo.example",
      "spf back.amparo.example",
      "dkim k1._domainkey.amparo.example",
      "dmarc _dmarc.amparo.example",
    ]);
    const p = /p=(.*)$/.exec(records[2]!.value)![1]!;
    const bare = publicKey.export({ type: "spki", format: "der" });
    const right = type === "rsa" ? bare.toString("base64") : bare.subarray(-32).toString("base64");
    expect(p).toBe(right);
    expect(records[0]!.value).toBe("v=spf1 a:smtp.example.org ~all");
  }
});
