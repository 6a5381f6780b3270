/** A log from before reports could wait: brought along whole, still append-only, and counted anew. */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { sql } from "kysely";
import { expect, inject, it } from "vitest";
import { recountTallies } from "#app/domain/tally/recount.server.ts";
import { migrateToLatest } from "#db/migrate.server.ts";
import { migrations } from "#db/migrations/index.ts";
import { openDatabase } from "#db/open-database.server.ts";
import { describeOnEachDatabase } from "#tests/support/databases.ts";
import { statement, urlOfDatabase } from "#tests/support/postgres.ts";

describeOnEachDatabase("a log of the version before", (_open, engine) => {
  it("is kept letter for letter, and the tally with it", async () => {
    const dataDir = mkdtempSync(path.join(os.tmpdir(), "amparo-upgrade-"));
    const name = `amparo_upgrade_${process.pid}`;
    const server = engine === "PostgreSQL" ? inject("postgresUrl") : undefined;
    if (server) await statement(server, `create database ${name}`);
    const db = await openDatabase({ dataDir, databaseUrl: server && urlOfDatabase(server, name) });
    try {
      const before = Object.fromEntries(Object.entries(migrations).filter(([each]) => each < "007"));
      await migrateToLatest(db, before);
      for (const [letter, rungs, origin] of [
        ["a", ["prepared", "reported"], "page"],
        ["b", ["prepared"], "import"],
        ["c", ["prepared", "sent", "bounced"], "demonstration"],
      ] as const) {
        const hash = letter.repeat(43);
        await sql`insert into logged_actions
          (action_hash, ua_number, ordinal, addressee, section, letter_language, letters, origin, own_words)
          values (${hash}, '72/24', 7, 'target', 'us', 'es', 3, ${origin}, 'some')`.execute(db);
        for (const rung of rungs)
          await sql`insert into logged_rungs (action_hash, rung, channel, logged_on, late)
            values (${hash}, ${rung}, 'post', '2026-06-15', ${false})`.execute(db);
      }
      await migrateToLatest(db);
      expect(await recountTallies(db)).toMatchObject({ equal: true, actions: 3, letters: 9 });
      const cells = await db
        .selectFrom("tally_cells")
        .select(["rung", "origin", "held", "letters"])
        .orderBy("rung")
        .execute();
      expect(cells.map(({ held, ...cell }) => [...Object.values(cell), Boolean(held)])).toEqual([
        ["bounced", "demonstration", 3, false],
        ["prepared", "import", 3, false],
        ["reported", "page", 3, false],
      ]);
      const actions = await db.selectFrom("logged_actions").selectAll().orderBy("action_hash").execute();
      expect(actions[0]).toMatchObject({ own_words: "some", event: null, consent_version: null });
      for (const table of ["logged_actions", "logged_rungs"] as const)
        await expect(db.deleteFrom(table).execute()).rejects.toThrow("append-only");
      const orphan = { action_hash: "z".repeat(43), rung: "sent", channel: "post", late: false } as const;
      await expect(
        db
          .insertInto("logged_rungs")
          .values({ ...orphan, logged_on: "2026-06-15" })
          .execute(),
      ).rejects.toThrow(/foreign key/i);
    } finally {
      await db.destroy();
      if (server) await statement(server, `drop database ${name} with (force)`);
      rmSync(dataDir, { recursive: true });
    }
  });
});
