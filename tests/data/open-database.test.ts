/** The database opens for one server to a folder, for its owner's eyes, and answers in the same types everywhere. */
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { lockDataDir } from "#db/data-dir-lock.server.ts";
import { openDatabase } from "#db/open-database.server.ts";
import { describeOnEachDatabase, onPostgres } from "#tests/support/databases.ts";
import { statement, urlOfDatabase } from "#tests/support/postgres.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "amparo-open-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describeOnEachDatabase("numbers", (open) => {
  it("are numbers, also when they are counts, sums and sums of counts", async () => {
    const db = await open();
    const { rows } = await sql`
      select count(*) as rows, sum(length(code)) as characters,
        (select sum(n) from (select count(*) as n from sections group by paper) as papers) as again
      from sections`.execute(db);
    expect(rows).toEqual([{ rows: 24, characters: 49, again: 24 }]);
  });
});

describe("a data folder", () => {
  it("is made, with a database that only its owner can read", async () => {
    const dataDir = path.join(folder, "new", "data");
    const db = await openDatabase({ dataDir });
    await sql`create table t (a text)`.execute(db);
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    expect(readdirSync(dataDir).sort()).toEqual(["amparo.db", "amparo.db-shm", "amparo.db-wal"]);
    for (const file of readdirSync(dataDir)) expect(statSync(path.join(dataDir, file)).mode & 0o077).toBe(0);
    await db.destroy();
    expect(readdirSync(dataDir)).toEqual(["amparo.db"]);
  });

  it("whose database is something else is named", async () => {
    writeFileSync(path.join(folder, "amparo.db"), "Dear Minister, ".repeat(500));
    await expect(openDatabase({ dataDir: folder })).rejects.toThrow(
      `cannot open ${folder}/amparo.db: SQLITE_NOTADB`,
    );
  });

  it("belongs to one server at a time, until that ends, even by a kill", async () => {
    const program = path.resolve(import.meta.dirname, "../support/hold-data-dir.ts");
    const holder = spawn(process.execPath, ["--import", "tsx", program, folder], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = new Promise((resolve) => holder.once("exit", resolve));
    await new Promise((resolve) => holder.stdout.once("data", resolve));
    await expect(lockDataDir(folder)).rejects.toThrow(`another Amparo is running on ${folder}`);
    holder.kill("SIGKILL");
    await ended;
    const lock = await lockDataDir(folder);
    await lock.release();
  });
});

describe("PostgreSQL", () => {
  const open = onPostgres();

  it("may restart under us: connections that it closes are replaced", async () => {
    const db = await open();
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db);
    await statement(
      urlOfDatabase(inject("postgresUrl"), rows[0]!.name),
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
  });

  it("that cannot be reached is named by its setting, not by its password", async () => {
    const opening = openDatabase({ dataDir: "", databaseUrl: "postgres://amparo:secret@127.0.0.1:1/none" });
    await expect(opening).rejects.toThrow(
      "cannot open the PostgreSQL database of DATABASE_URL: connect ECONNREFUSED",
    );
    await expect(opening).rejects.not.toThrow("secret");
  });
});
