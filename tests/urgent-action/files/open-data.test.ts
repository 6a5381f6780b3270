/** GET /ua/72-24.json: what is published here, for anybody's program. */
import type { AppLoadContext } from "@remix-run/node";
import { expect, test } from "vitest";
import { saveDraft } from "#app/domain/campaign/draft.server.ts";
import { readOpenJson } from "#app/domain/urgent-action/files/open-json.ts";
import { loader as deskLoader } from "#app/routes/desk.campaigns.$id_.document[.]json.ts";
import { loader } from "#app/routes/ua.$file.ts";
import type { Database } from "#db/schema.ts";
import { june, publishNoor } from "../../campaign/cast.ts";
import { noorDocument } from "../../campaign/noor.ts";
import { answerOf, cookieOf, deskContext, get } from "../../desk/desk.ts";
import { describeOnEachDatabase } from "../../support/databases.ts";

const ask = async (db: Database, file: string) => {
  const request = new Request(`http://localhost:3000/ua/${file}`);
  const answer = await loader({ request, params: { file }, context: deskContext(db) as AppLoadContext });
  return {
    status: answer.status,
    headers: answer.headers,
    json: answer.status === 301 ? null : await answer.json(),
  };
};

describeOnEachDatabase("open data", (open) => {
  test("the newest call comes first, the series after it, and a draft not at all", async () => {
    const db = await open();
    const { uaNumber, ordinal } = await publishNoor(db);
    await publishNoor(db, { ordinal: ordinal + 1 });
    await saveDraft(db, june, "tomas", { ...noorDocument, title: "Not yet public" }, "en");
    const { status, headers, json } = await ask(db, `${uaNumber.replace("/", "-")}.json`);
    expect(status).toBe(200);
    expect(json.ua).toMatchObject({ number: uaNumber, ordinal: ordinal + 1 });
    expect(json.earlier_calls.map((call: typeof json) => call.ua.ordinal)).toEqual([ordinal]);
    expect(json.page).toBe(`http://localhost:3000/en/ua/${uaNumber.replace("/", "-")}/${ordinal + 1}`);
    expect(JSON.stringify(json)).not.toContain("Not yet public");
    expect(headers.get("Cache-Control")).toContain("s-maxage");
    expect(readOpenJson(JSON.stringify(json))).toMatchObject({ ok: true, documentLanguage: "en" });
  });

  test("one spelling, and a plain answer where there is nothing", async () => {
    const db = await open();
    expect((await ask(db, "072-24.json")).headers.get("Location")).toBe("/ua/72-24.json");
    expect(await ask(db, "5-99.json")).toMatchObject({
      status: 404,
      json: { error: expect.stringContaining("5/99") },
    });
    expect((await ask(db, "72-24.xml")).status).toBe(404);
  });

  test("Tomás fetches a draft as JSON; nobody else does", async () => {
    const db = await open();
    const id = await saveDraft(db, june, "tomas", noorDocument, "en");
    const path = `/desk/campaigns/${id}/document.json`;
    const context = deskContext(db);
    const asked = await answerOf(deskLoader({ ...get(path, await cookieOf(db), { id }), context }));
    expect(asked.response?.headers.get("Content-Disposition")).toContain("attachment");
    expect(readOpenJson(await asked.response!.text())).toMatchObject({ ok: true });
    expect((await answerOf(deskLoader({ ...get(path, "", { id }), context }))).status).toBe(302);
  });
});
