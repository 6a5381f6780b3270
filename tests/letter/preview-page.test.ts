/** Tomás looks at a saved model letter as his supporters will hold it. */
import { expect, test } from "vitest";
import { saveDraft } from "#app/domain/campaign/draft.server.ts";
import { loader } from "#app/routes/desk.campaigns.$id_.preview.$lang.tsx";
import { june } from "#tests/campaign/cast.ts";
import { noorDocument } from "#tests/campaign/noor.ts";
import { answerOf, cookieOf, deskContext, get } from "#tests/desk/desk.ts";
import { describeOnEachDatabase } from "#tests/support/databases.ts";

describeOnEachDatabase("the preview of a model letter", (open) => {
  test("shows the longest and the emptiest letter, to those who may see drafts", async () => {
    const db = await open();
    const id = await saveDraft(db, june, "tomas", noorDocument, "en");
    const see = async (lang: string, cookie: string) =>
      answerOf(
        loader({
          ...get(`/desk/campaigns/${id}/preview/${lang}`, cookie, { id, lang }),
          context: deskContext(db),
        }),
      );
    const tomas = await cookieOf(db);
    const { data } = await see("en", tomas);
    expect(data).toMatchObject({ lang: "en", longest: { ok: true }, emptiest: { ok: true } });
    expect(data.longest.letters[0].signature).toMatch(/^María de los Ángeles/u);
    expect(data.emptiest.letters[0].signature).toBe("");
    expect((await see("fr", tomas)).status).toBe(404);
    expect((await see("en", await cookieOf(db, "section-officer", "us"))).status).toBe(403);
    expect((await see("en", "")).location).toContain("log-in");
  });
});
