/** Kysely on node-sqlite3: what is acknowledged is kept, and nothing of one transaction shows in another. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Generated, Kysely, sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { databaseError } from "#db/error.ts";
import { Sqlite3Dialect } from "#db/sqlite3-dialect/dialect.server.ts";
import type { Sqlite3DialectConfig } from "#db/sqlite3-dialect/driver.server.ts";

interface Notes {
  notes: { id: Generated<number>; word: string; count: number };
}

let folder: string;
let db: Kysely<Notes>;
const opened: Kysely<Notes>[] = [];

function open(options: Partial<Sqlite3DialectConfig> = {}): Kysely<Notes> {
  const filename = path.join(folder, "notes.db");
  const database = new Kysely<Notes>({ dialect: new Sqlite3Dialect({ filename, ...options }) });
  opened.push(database);
  return database;
}

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "amparo-dialect-"));
  db = open();
  await db.schema
    .createTable("notes")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("word", "text", (column) => column.notNull().unique())
    .addColumn("count", "integer", (column) => column.notNull())
    .execute();
});

afterEach(async () => {
  for (const database of opened.splice(0)) await database.destroy();
  rmSync(folder, { recursive: true });
});

const add = (to: Kysely<Notes>, word: string, count = 1) => to.insertInto("notes").values({ word, count });
const words = async (of: Kysely<Notes> = db): Promise<string[]> =>
  (await of.selectFrom("notes").select("word").orderBy("word").execute()).map((note) => note.word);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("results", () => {
  it("tell ids and numbers of rows as Kysely promises", async () => {
    const first = await add(db, "a").executeTakeFirstOrThrow();
    expect(first).toMatchObject({ insertId: 1n, numInsertedOrUpdatedRows: 1n });
    const again = add(db, "a").onConflict((conflict) => conflict.doNothing());
    expect(await again.executeTakeFirstOrThrow()).toMatchObject({
      insertId: undefined,
      numInsertedOrUpdatedRows: 0n,
    });
    expect(await add(db, "b", 2).returning(["id", "word"]).executeTakeFirst()).toEqual({ id: 2, word: "b" });
    const upsert = add(db, "a", 5)
      .onConflict((conflict) =>
        conflict.column("word").doUpdateSet((eb) => ({ count: eb.ref("excluded.count") })),
      )
      .returningAll();
    expect(await upsert.executeTakeFirst()).toEqual({ id: 1, word: "a", count: 5 });
    const update = db.updateTable("notes").set({ count: 9 });
    expect((await update.executeTakeFirst()).numUpdatedRows).toBe(2n);
    expect(await update.where("word", "=", "b").returning("count").execute()).toEqual([{ count: 9 }]);
    const remove = db.deleteFrom("notes").where("word", "=", "b");
    expect((await remove.executeTakeFirst()).numDeletedRows).toBe(1n);
    expect((await remove.executeTakeFirst()).numDeletedRows).toBe(0n);
    expect((await sql<{ sum: number }>`select 1 + ${2} as sum`.execute(db)).rows).toEqual([{ sum: 3 }]);
    expect((await sql`update notes set count = 0`.execute(db)).numAffectedRows).toBe(1n);
    expect((await db.introspection.getTables()).map((table) => table.name)).toEqual(["notes"]);
  });

  it("leave a statement usable after it has failed", async () => {
    await add(db, "a").execute();
    const failure = await add(db, "a").execute().catch(databaseError);
    expect(failure).toEqual({ problem: "not-unique", subject: "notes.word" });
    await add(db, "b").execute();
    expect(await words()).toEqual(["a", "b"]);
  });

  it("survive more kinds of statements than the cache keeps", async () => {
    for (let kind = 0; kind < 450; kind++) {
      expect((await sql`select ${sql.lit(kind)} as n`.execute(db)).rows).toEqual([{ n: kind }]);
    }
    expect((await sql`select 0 as n`.execute(db)).rows).toEqual([{ n: 0 }]);
  });
});

describe("parameters", () => {
  const echo = async (value: unknown) =>
    (await sql<{ value: unknown }>`select ${value} as value`.execute(db)).rows[0]!.value;

  it("that node-sqlite3 would garble are put right", async () => {
    expect(await echo(12n)).toBe(12);
    expect(await echo(new Date("2026-06-15T12:00:00Z"))).toBe("2026-06-15T12:00:00.000Z");
    expect(await echo(true)).toBe(1);
    expect(await echo(undefined)).toBe(null);
    expect(await echo(1.5)).toBe(1.5);
    expect(await echo(Buffer.from("ñ"))).toEqual(Buffer.from("ñ"));
    expect(await echo("'; drop table notes; --")).toBe("'; drop table notes; --");
  });

  it("that it has no value for are refused", async () => {
    await expect(echo({ a: 1 })).rejects.toThrow("cannot bind an object");
    await expect(echo([1])).rejects.toThrow("cannot bind an object");
    await expect(echo(2n ** 60n)).rejects.toThrow("2^53");
    await expect(echo(Symbol("x"))).rejects.toThrow("cannot bind a symbol");
  });
});

describe("transactions", () => {
  it("show nothing to others before they are committed, and leave nothing when they fail", async () => {
    await db.transaction().execute(async (transaction) => {
      await add(transaction, "a").execute();
      expect(await words(transaction)).toEqual(["a"]);
      expect(await words()).toEqual([]);
    });
    const failing = db.transaction().execute(async (transaction) => {
      await add(transaction, "b").execute();
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    expect(await words()).toEqual(["a"]);
  });

  it("do not mix, however many there are", async () => {
    await add(db, "a", 0).execute();
    const readThenWrite = () =>
      db.transaction().execute(async (transaction) => {
        const { count } = await transaction.selectFrom("notes").select("count").executeTakeFirstOrThrow();
        await pause(1);
        await transaction
          .updateTable("notes")
          .set({ count: count + 1 })
          .execute();
      });
    await Promise.all(Array.from({ length: 50 }, readThenWrite));
    expect(await db.selectFrom("notes").select("count").executeTakeFirst()).toEqual({ count: 50 });
  });

  it("that roll back take no acknowledged write of others with them", async () => {
    const acknowledged: string[] = [];
    const writers = Array.from({ length: 40 }, async (_, index) => {
      if (index % 2) {
        await add(db, `kept ${index}`).execute();
        acknowledged.push(`kept ${index}`);
        return;
      }
      const failing = db.transaction().execute(async (transaction) => {
        await add(transaction, `dropped ${index}`).execute();
        await pause(2);
        throw new Error("no");
      });
      await failing.catch(() => undefined);
    });
    await Promise.all(writers);
    expect(acknowledged).toHaveLength(20);
    expect(await words()).toEqual(acknowledged.sort());
  });

  it("go back to a savepoint", async () => {
    const transaction = await db.startTransaction().execute();
    await add(transaction, "a").execute();
    const after = await transaction.savepoint('a "name"').execute();
    await add(after, "b").execute();
    await after.rollbackToSavepoint('a "name"').execute();
    await transaction.commit().execute();
    expect(await words()).toEqual(["a"]);
  });

  it("that only read see one moment, and refuse to write", async () => {
    const reading = () => db.transaction().setAccessMode("read only");
    await reading().execute(async (snapshot) => {
      expect(await words(snapshot)).toEqual([]);
      await add(db, "a").execute();
      expect(await words(snapshot)).toEqual([]);
    });
    await expect(reading().execute((snapshot) => add(snapshot, "b").execute())).rejects.toThrow("readonly");
    expect(await words()).toEqual(["a"]);
  });

  it("tell of a query outside them that waits for them, and do not hang", async () => {
    const impatient = open({ acquireTimeout: 100 });
    const waiting = impatient.transaction().execute(() => add(impatient, "a").execute());
    await expect(waiting).rejects.toThrow("used inside a transaction instead of the transaction itself");
    await add(impatient, "b").execute();
    expect(await words()).toEqual(["b"]);
  });

  it("make tables or do not", async () => {
    const failing = db.transaction().execute(async (transaction) => {
      await transaction.schema.createTable("half").addColumn("id", "text").execute();
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect((await db.introspection.getTables()).map((table) => table.name)).toEqual(["notes"]);
  });
});

describe("the file", () => {
  it("is written through to the disk, in WAL mode, with references checked and its schema not trusted", async () => {
    const pragma = async (name: string) =>
      Object.values((await sql`pragma ${sql.raw(name)}`.execute(db)).rows[0]!)[0];
    expect(await pragma("synchronous")).toBe(2);
    expect(await pragma("journal_mode")).toBe("wal");
    expect(await pragma("foreign_keys")).toBe(1);
    expect(await pragma("trusted_schema")).toBe(0);
    expect(await pragma("recursive_triggers")).toBe(1);
  });

  it("can be read while another program writes, and written when that has finished", async () => {
    const other = await writeLockInAnotherProcess(600);
    const started = performance.now();
    expect(await words()).toEqual([]);
    expect(performance.now() - started).toBeLessThan(400);
    await add(db, "mine").execute();
    await other.ended;
    expect(await words()).toEqual(["mine", "theirs"]);
  });

  it("is busy where the other program takes longer than we wait", async () => {
    const impatient = open({ busyTimeout: 20 });
    await words(impatient);
    const other = await writeLockInAnotherProcess(400);
    const failure = await add(impatient, "mine").execute().catch(databaseError);
    expect(failure).toEqual({ problem: "busy", subject: null });
    await other.ended;
    expect(await words()).toEqual(["theirs"]);
  });
});

/** Holds the write lock for some milliseconds. Resolves once it is held. */
async function writeLockInAnotherProcess(milliseconds: number): Promise<{ ended: Promise<unknown> }> {
  const program = `
    const { Database } = require("sqlite3");
    const db = new Database(process.argv[1], () =>
      db.exec("BEGIN IMMEDIATE; INSERT INTO notes (word, count) VALUES ('theirs', 1)", () => {
        process.stdout.write("locked");
        setTimeout(() => db.exec("COMMIT", () => db.close()), ${milliseconds});
      }));`;
  const child = spawn(process.execPath, ["-e", program, path.join(folder, "notes.db")]);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  await new Promise((resolve) => child.stdout.once("data", resolve));
  return { ended };
}
