/** Tallies for other programs: with a token, for its section, never kept by a cache. */
import type { AppLoadContext } from "@remix-run/node";
import type { Kysely } from "kysely";
import { expect, it } from "vitest";
import { logRungs } from "#app/domain/action-log/log-rungs.server.ts";
import { createApiToken } from "#app/domain/staff/api-token.server.ts";
import { loader } from "#app/routes/api.tallies.$file.ts";
import type { Schema } from "#db/schema.ts";
import { OPEN_DAY, publishUrgentAction } from "#tests/support/campaigns.ts";
import { describeOnEachDatabase } from "#tests/support/databases.ts";
import { aminasLetter } from "#tests/support/log-entries.ts";

describeOnEachDatabase("GET /api/tallies", (open) => {
  it("answers nobody without a token, nor with one that has expired", async () => {
    const db = await open();
    const token = await createApiToken(db, OPEN_DAY, { name: "statistics", section: null, days: 1 });
    const nextWeek = new Date("2026-06-22T12:00:00Z");
    for (const answer of [
      await get(db, "72-24.csv"),
      await get(db, "72-24.csv", "uat_guess"),
      await get(db, "72-24.csv", token, nextWeek),
    ]) {
      expect(answer.status).toBe(401);
      expect(answer.headers.get("WWW-Authenticate")).toContain("Bearer");
      expect(await answer.text()).not.toContain("72/24");
    }
  });

  it("gives the whole tally as a file, as CSV and JSON", async () => {
    const db = await open();
    const token = await createApiToken(db, OPEN_DAY, { name: "statistics", section: null, days: 1 });
    await logRungs(db, OPEN_DAY, [aminasLetter(), aminasLetter({ section: "fr", ordinal: 6 })]);
    const csv = await get(db, "72-24.csv", token);
    expect(csv.status).toBe(200);
    expect(csv.headers.get("Content-Type")).toMatch(/^text\/csv; charset=utf-8/);
    expect(csv.headers.get("Content-Disposition")).toBe('attachment; filename="tally-72-24.csv"');
    expect(csv.headers.get("Cache-Control")).toBe("no-store");
    expect((await csv.text()).split("\n")).toHaveLength(4);
    const json = await get(db, "72-24.json?ordinal=6&section=fr", token);
    expect(await json.json()).toMatchObject({ ua_number: "72/24", ordinal: 6, section: "fr", actions: 1 });
  });

  it("gives Ingrid's section its own rows, whatever she asks for", async () => {
    const db = await open();
    const token = await createApiToken(db, OPEN_DAY, { name: "Ingrid", section: "de", days: 1 });
    await logRungs(db, OPEN_DAY, [aminasLetter({ section: "us" }), aminasLetter({ section: "de" })]);
    const own = await get(db, "72-24.json", token);
    expect((await own.json()).rows).toMatchObject([{ section: "de" }]);
    expect((await get(db, "72-24.json?section=de", token)).status).toBe(200);
    expect((await (await get(db, "72-24.json?section=DE", token)).json()).rows).toMatchObject([
      { section: "de" },
    ]);
    expect((await get(db, "72-24.json?section=us", token)).status).toBe(403);
  });

  it("says what it does not have", async () => {
    const db = await open();
    await publishUrgentAction(db);
    const token = await createApiToken(db, OPEN_DAY, { name: "statistics", section: null, days: 1 });
    const status = async (question: string) => (await get(db, question, token)).status;
    expect(await status("72-24.csv")).toBe(200);
    expect(await status("99-99.csv")).toBe(404);
    expect(await status("72-24.csv?ordinal=8")).toBe(404);
    expect(await status("72-24.xlsx")).toBe(404);
    expect(await status("72-24")).toBe(404);
    expect(await status("..%2f..%2fetc.csv")).toBe(404);
    expect(await status("72-24.csv?ordinal=7'--")).toBe(400);
    expect(await status("72-24.csv?section=zz")).toBe(400);
  });
});

function get(db: Kysely<Schema>, question: string, token = "", now = OPEN_DAY): Promise<Response> {
  const url = new URL(`/api/tallies/${question}`, "https://amparo.example.org");
  const headers: HeadersInit = token ? { Authorization: `Bearer ${token}` } : {};
  return loader({
    request: new Request(url, { headers }),
    params: { file: decodeURIComponent(url.pathname.split("/").at(-1)!) },
    context: { db, now: () => now } as AppLoadContext,
  });
}
