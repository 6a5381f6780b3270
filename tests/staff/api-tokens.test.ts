/** Keys for other programs: shown once, for one section or all, for a while. */
import { expect, test } from "vitest";
import { createApiToken, findApiToken } from "#app/domain/staff/api-token.server.ts";
import { describeOnEachDatabase } from "../support/databases.ts";

const now = new Date("2026-06-15T12:00:00Z");
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);
const request = (authorization?: string) =>
  new Request("http://localhost/api/tallies/72-24.csv", {
    headers: authorization ? { Authorization: authorization } : {},
  });

describeOnEachDatabase("API tokens", (open) => {
  test("Ingrid's program reads with the section it was made for, until it expires", async () => {
    const db = await open();
    const token = await createApiToken(db, now, { name: "Ingrid's sheet", section: "us", days: 90 });
    expect(token).toMatch(/^uat_[\w-]{43}$/);
    const scope = { name: "Ingrid's sheet", section: "us" };
    expect(await findApiToken(db, days(90), request(`Bearer ${token}`))).toEqual(scope);
    expect(await findApiToken(db, now, request(`bearer ${token}`))).toEqual(scope);
    expect(await findApiToken(db, days(91), request(`Bearer ${token}`))).toBeUndefined();
  });

  test("only its hash is kept", async () => {
    const db = await open();
    const token = await createApiToken(db, now, { name: "n", section: null, days: 1 });
    expect(JSON.stringify(await db.selectFrom("api_tokens").selectAll().execute())).not.toContain(token);
    expect(JSON.stringify(await db.selectFrom("audit_entries").selectAll().execute())).not.toContain(token);
  });

  test("anything else opens nothing", async () => {
    const db = await open();
    const token = await createApiToken(db, now, { name: "n", section: null, days: 1 });
    const wrong = [
      undefined,
      "",
      "Bearer",
      token,
      `Basic ${token}`,
      `Bearer ${token}x`,
      "Bearer uat_",
      "Bearer ' or 1=1",
    ];
    for (const authorization of wrong)
      expect(await findApiToken(db, now, request(authorization))).toBeUndefined();
  });

  test.each([0, -1, 366, 1.5, Number.NaN])("a token for %s days is not made", async (lifetime) => {
    const db = await open();
    const made = createApiToken(db, now, { name: "n", section: null, days: lifetime });
    await expect(made).rejects.toThrow(RangeError);
  });
});
