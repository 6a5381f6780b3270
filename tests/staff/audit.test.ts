/** The audit trail only grows, and shows where somebody changed it. */
import { sql } from "kysely";
import { expect, test } from "vitest";
import { recordAudit, verifyAudit } from "#app/domain/staff/audit.server.ts";
import type { Database } from "#db/schema.ts";
import { isPostgres } from "#db/transaction.ts";
import { describeOnEachDatabase } from "../support/databases.ts";

const now = new Date("2026-06-15T12:00:00Z");
const entries = async (db: Database, count: number) => {
  for (let i = 0; i < count; i++)
    await recordAudit(db, now, { actor: "tomas", verb: "campaign.edited", object: `c${i}`, details: { i } });
};

/** What somebody with the database's own password can do. */
async function withoutGuard(db: Database): Promise<void> {
  if (isPostgres(db)) await sql`alter table audit_entries disable trigger user`.execute(db);
  else {
    const triggers = await sql<{ name: string }>`
      select name from sqlite_master where type = 'trigger' and tbl_name = 'audit_entries'`.execute(db);
    for (const { name } of triggers.rows) await sql`drop trigger ${sql.ref(name)}`.execute(db);
  }
}

describeOnEachDatabase("the audit trail", (open) => {
  test("is whole after everyday work", async () => {
    const db = await open();
    expect(await verifyAudit(db)).toEqual({ entries: 0, brokenAt: null, head: null });
    await entries(db, 5);
    expect(await verifyAudit(db)).toMatchObject({
      entries: 5,
      brokenAt: null,
      head: expect.stringMatching(/^\w{64}$/),
    });
  });

  test("keeps every entry when many are written at once", async () => {
    const db = await open();
    const deed = { actor: "tomas", verb: "campaign.edited", object: "c" };
    await Promise.all(Array.from({ length: 20 }, () => recordAudit(db, now, deed)));
    expect(await verifyAudit(db)).toMatchObject({ entries: 20, brokenAt: null });
  });

  test("is not kept for a change that did not happen", async () => {
    const db = await open();
    const failed = db.transaction().execute(async (tx) => {
      await recordAudit(tx, now, { actor: "tomas", verb: "campaign.edited", object: "c" });
      throw new Error("the change itself failed");
    });
    await expect(failed).rejects.toThrow("the change itself failed");
    expect(await verifyAudit(db)).toMatchObject({ entries: 0 });
  });

  test("refuses to be changed or shortened", async () => {
    const db = await open();
    await entries(db, 2);
    await expect(db.updateTable("audit_entries").set({ actor: "nobody" }).execute()).rejects.toThrow();
    await expect(db.deleteFrom("audit_entries").execute()).rejects.toThrow();
  });

  test.each(["at", "actor", "verb", "object", "details", "previous_hash", "hash"] as const)(
    "names the entry whose %s was changed",
    async (column) => {
      const db = await open();
      await entries(db, 4);
      await withoutGuard(db);
      await db
        .updateTable("audit_entries")
        .set({ [column]: "forged" })
        .where("seq", "=", 3)
        .execute();
      expect(await verifyAudit(db)).toMatchObject({ brokenAt: 3 });
    },
  );

  test("names the entry that was taken out", async () => {
    const db = await open();
    await entries(db, 4);
    await withoutGuard(db);
    await db.deleteFrom("audit_entries").where("seq", "=", 2).execute();
    expect(await verifyAudit(db)).toMatchObject({ brokenAt: 2 });
  });
});
