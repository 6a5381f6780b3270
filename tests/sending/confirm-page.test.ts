/** The page behind the mail's link: opening it does nothing, pressing twice does no harm, and coming back is welcome. */
import type { AppLoadContext } from "@remix-run/node";
import { createElement } from "react";
import { expect, it } from "vitest";
import { forgetExpired } from "#app/domain/action-log/sending/waiting-letter.server.ts";
import type { PageLanguage } from "#app/i18n/languages.ts";
import { CodeStep } from "#app/routes/$lang.confirm/code-step.tsx";
import { DoneStep } from "#app/routes/$lang.confirm/done-step.tsx";
import { action } from "#app/routes/$lang.confirm/route.tsx";
import { answerOf } from "#tests/desk/desk.ts";
import { frames } from "#tests/letter/campaigns.ts";
import { describeOnEachDatabase } from "#tests/support/databases.ts";
import { startMailServer } from "#tests/support/mail-server.ts";
import { pageInWords } from "#tests/writing/page-in-words.ts";
import { aminasForm, publishNoor, tally } from "#tests/writing/writing-room.ts";
import { AMINAS_ADDRESS, codeMailed, mailTo, sendingRoom } from "./sending-room.ts";

describeOnEachDatabase("the page that confirms", async (open) => {
  const server = await startMailServer();
  const room = async (purpose: "send" | "to-oneself" = "send") => {
    server.failWith("none");
    server.taken.length = 0;
    const db = await open();
    const amina = await sendingRoom(db, server, () => publishNoor(db));
    const fields = aminasForm();
    await amina.ask({ purpose, fields });
    await amina.work();
    const code = await codeMailed(server);
    const press = (intent = "confirm") => {
      const body = new URLSearchParams({ code, intent });
      const request = new Request("https://letters.example/en/confirm", { method: "POST", body });
      const context = { db, frames, now: () => amina.now, sending: amina.parts } as unknown as AppLoadContext;
      return answerOf(action({ request, params: { lang: "en" }, context }));
    };
    return { amina, code, press, receipt: fields.key };
  };

  it("shows the letter first; nothing is sent or counted by looking", async () => {
    const { amina, press } = await room();
    for (let i = 0; i < 3; i++) expect((await press("look")).data.step).toBe("letter");
    expect(await tally(amina.db)).toEqual({});
  });

  it.each(["send", "to-oneself"] as const)(
    "answers a second press with what the first one brought about, receipt and all (%s)",
    async (purpose) => {
      const { amina, press, receipt } = await room(purpose);
      const first = await press();
      expect(first).toMatchObject({ status: 200, data: { step: "done", receipt, again: false } });
      const second = await press();
      expect(second).toMatchObject({ status: 200, data: { ...first.data, again: true } });
      amina.later(47 * 60);
      expect(await press("look")).toMatchObject({
        status: 200,
        data: { step: "done", receipt, again: true },
      });
      await amina.work();
      const to = purpose === "send" ? "minister@justice.example" : AMINAS_ADDRESS;
      expect(
        (await mailTo(server, to)).filter(({ subject }) => !/^Confirm|step/.test(subject ?? "")),
      ).toHaveLength(1);
    },
  );

  it("answers two presses at one moment with the same page", async () => {
    const { amina, press, receipt } = await room();
    const both = await Promise.all([press(), press()]);
    for (const { status, data } of both)
      expect([status, data.step, data.receipt]).toEqual([200, "done", receipt]);
    await amina.work();
    expect(await tally(amina.db)).toEqual({ "sent server target": 1 });
  });

  it("keeps of a used code a receipt that only the code opens, with no hour, and for days", async () => {
    const { amina, press, receipt } = await room();
    await press();
    const [row] = await amina.db.selectFrom("waiting_letters").selectAll().execute();
    expect(JSON.stringify(row)).not.toContain(receipt);
    expect(row!.expires_at).toBe("2026-06-18T00:00:00.000Z");
    amina.now = new Date("2026-06-18T00:00:00Z");
    expect(await forgetExpired(amina.db, amina.now)).toBe(0); // none that nobody confirmed
    expect(await amina.db.selectFrom("waiting_letters").selectAll().execute()).toEqual([]);
    expect(await press()).toMatchObject({ status: 404, data: { problem: "send:errors.unknown" } });
  });

  it("says that a call was withdrawn, and that its time is over, and sends nothing", async () => {
    const { amina, press } = await room();
    const change = (facts: object) => amina.db.updateTable("campaigns").set(facts).execute();
    await change({ withdrawn_at: amina.now.toISOString() });
    expect(await press()).toMatchObject({ status: 409, data: { problem: "send:errors.withdrawn" } });
    await change({ withdrawn_at: null, deadline_on: "2026-06-13" });
    expect(await press()).toMatchObject({ status: 409, data: { problem: "send:errors.over" } });
    expect(await tally(amina.db)).toEqual({});
  });

  it.each(["en", "es", "fr", "ar"] as PageLanguage[])("has its words in %s", async (lang) => {
    const { press } = await room();
    const { data: done } = await press();
    const html = [
      pageInWords(createElement(DoneStep, { ...done, again: true, cspNonce: "n" }), lang),
      ...(["code", "unknown", "over", "withdrawn", "unsendable"] as const).map((why) =>
        pageInWords(
          createElement(CodeStep, { typed: "", problem: `send:errors.${why}`, cspNonce: "n" }),
          lang,
        ),
      ),
    ].join("");
    expect(html).not.toMatch(/send:|\{\{/u);
  });
});
