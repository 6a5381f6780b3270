/** The database comes up whole or not at all, and keeps nothing it should not. */
import { type Kysely, type Migration, sql } from "kysely";
import { expect, it } from "vitest";
import { databaseError } from "#db/error.ts";
import { DatabaseIsNewer, migrateToLatest } from "#db/migrate.server.ts";
import { firstSections } from "#db/migrations/001-sections.ts";
import { migrations } from "#db/migrations/index.ts";
import type { Schema } from "#db/schema.ts";
import { describeOnEachDatabase } from "#tests/support/databases.ts";

describeOnEachDatabase("migrations", (open) => {
  it("start with the sections and their paper, time zone and countries", async () => {
    const db = await open();
    const sections = await db.selectFrom("sections").selectAll().orderBy("code").execute();
    expect(sections).toHaveLength(firstSections.length);
    expect(sections.find((section) => section.code === "us")).toEqual({
      code: "us",
      name: "United States",
      countries: '["US","PR"]',
      paper: "LETTER",
      time_zone: "America/New_York",
    });
    for (const { time_zone } of sections) {
      expect(new Intl.DateTimeFormat("en", { timeZone: time_zone }).resolvedOptions().timeZone).toBeTruthy();
    }
  });

  it("find nothing to do the second time", async () => {
    const db = await open();
    await migrateToLatest(db);
    await Promise.all([migrateToLatest(db), migrateToLatest(db)]);
  });

  it("leave nothing of one that fails half-way, and run whole when it is mended", async () => {
    const db = await open();
    const half: Migration = {
      async up(db: Kysely<unknown>) {
        await db.schema.createTable("half").addColumn("id", "text").execute();
        throw new Error("the power went");
      },
    };
    await expect(migrateToLatest(db, { ...migrations, "900-half": half })).rejects.toThrow(
      "migration 900-half failed, and nothing of it is left: the power went",
    );
    expect(await tableNames(db)).not.toContain("half");

    const whole: Migration = {
      async up(db: Kysely<unknown>) {
        await db.schema.createTable("half").addColumn("id", "text").execute();
      },
    };
    await migrateToLatest(db, { ...migrations, "900-half": whole });
    expect(await tableNames(db)).toContain("half");
  });

  it("leave a database alone that a newer program has made", async () => {
    const db = await open();
    const newer: Migration = { async up() {} };
    await migrateToLatest(db, { ...migrations, "999-from-the-future": newer });
    const refusal = migrateToLatest(db);
    await expect(refusal).rejects.toBeInstanceOf(DatabaseIsNewer);
    await expect(refusal).rejects.toThrow("made by a newer Amparo (it has 999-from-the-future");
  });
});

describeOnEachDatabase("the database itself", (open) => {
  it("refuses to change or to empty the log and the audit trail", async () => {
    const db = await open();
    const action = {
      action_hash: "a".repeat(43),
      ua_number: "72/24",
      ordinal: 7,
      addressee: "target",
      section: "us",
      letter_language: "es",
      letters: 1,
      origin: "page",
    } as const;
    const { action_hash } = action;
    await db.insertInto("logged_actions").values(action).execute();
    await db
      .insertInto("logged_rungs")
      .values({ action_hash, rung: "prepared", channel: "post", logged_on: "2026-06-15", late: false })
      .execute();
    await db
      .insertInto("audit_entries")
      .values({ seq: 1, at: "", actor: "", verb: "", object: "", details: "", previous_hash: "", hash: "x" })
      .execute();

    const changes = [
      () => db.updateTable("logged_actions").set({ letters: 100 }).execute(),
      () => db.deleteFrom("logged_actions").execute(),
      () => db.updateTable("logged_rungs").set({ rung: "sent" }).execute(),
      () => db.deleteFrom("logged_rungs").execute(),
      () => db.updateTable("audit_entries").set({ actor: "somebody else" }).execute(),
      () => db.deleteFrom("audit_entries").where("seq", "=", 1).execute(),
    ];
    for (const change of changes) expect(await problemOf(change)).toBe("append-only");
    expect(await db.selectFrom("logged_rungs").select("rung").execute()).toEqual([{ rung: "prepared" }]);
  });

  it("says in the same words on both engines what it refuses", async () => {
    const db = await open();
    const section = {
      code: "us",
      name: "Again",
      countries: "[]",
      paper: "A4",
      time_zone: "Etc/UTC",
    } as const;
    expect(await problemOf(() => db.insertInto("sections").values(section).execute())).toBe("not-unique");
    const newcomer = { id: "1", email: "ingrid@example.org", created_at: "2026-06-15T12:00:00Z" };
    const staff = { ...newcomer, password_hash: null, disabled_at: null };
    const add = (extra: { role: string; section: string | null }) => () =>
      db
        .insertInto("staff")
        .values({ ...staff, ...extra } as never)
        .execute();
    expect(await problemOf(add({ role: "organizer", section: "atlantis" }))).toBe("no-such-row");
    expect(await problemOf(add({ role: "king", section: null }))).toBe("not-allowed");
    expect(await problemOf(add({ role: "section-officer", section: null }))).toBe("not-allowed");
    expect(await problemOf(() => sql`insert into staff (id) values ('2')`.execute(db))).toBe("not-allowed");
    expect(await problemOf(() => sql`select nonsense`.execute(db))).toBe("other");
  });

  it("publishes no campaign without number, ordinal and deadline, and none twice", async () => {
    const db = await open();
    const draft = {
      id: "draft",
      document_language: "en",
      preferred_languages: "[]",
      own_language_allowed: true,
      names_and_pronouns: "[]",
      previous_links: "[]",
      demonstration: false,
      created_at: "2026-06-01T00:00:00Z",
    } as never;
    await db.insertInto("campaigns").values(draft).execute();
    const publish = db.updateTable("campaigns").set({ published_at: "2026-06-02T00:00:00Z" });
    expect(await problemOf(() => publish.execute())).toBe("not-allowed");
    const numbered = publish.set({ ua_number: "72/24", ordinal: 7, deadline_on: "2026-08-05" });
    await numbered.execute();
    const twin = {
      ...(draft as object),
      id: "twin",
      ua_number: "72/24",
      ordinal: 7,
      deadline_on: "2026-08-05",
    };
    await db
      .insertInto("campaigns")
      .values(twin as never)
      .execute();
    const publishTwin = db.updateTable("campaigns").set({ published_at: "2026-06-03T00:00:00Z" });
    expect(await problemOf(() => publishTwin.where("id", "=", "twin").execute())).toBe("not-unique");
  });
});

async function tableNames(db: Kysely<Schema>): Promise<string[]> {
  return (await db.introspection.getTables()).map((table) => table.name);
}

const problemOf = (query: () => Promise<unknown>): Promise<string> =>
  query().then(
    () => "none",
    (error) => databaseError(error).problem,
  );
