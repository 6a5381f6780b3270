/** The command line, as an administrator and a section officer use it. */
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { readBulkLog } from "#app/domain/action-log/bulk-log.ts";
import { lockDataDir } from "#db/data-dir-lock.server.ts";
import { migrateToLatest } from "#db/migrate.server.ts";
import { databaseFile, openDatabase } from "#db/open-database.server.ts";
import { publishUrgentAction } from "#tests/support/campaigns.ts";
import { amparo, amparoProcess } from "#tests/support/command-line.ts";
import { freshPostgres } from "#tests/support/databases.ts";
import { statement } from "#tests/support/postgres.ts";

let folder: string;
let env: { DATA_DIR: string };

/** A data folder with UA 72/24, seventh call, published. */
beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "amparo-cli-"));
  env = { DATA_DIR: path.join(folder, "data") };
  const db = await openDatabase({ dataDir: env.DATA_DIR });
  await migrateToLatest(db);
  await publishUrgentAction(db);
  await db.destroy();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (name: string): string => path.join(folder, name);

function bulkFile(...lines: string[]): string {
  const file = inFolder("ingrid.csv");
  const header = "ua,ordinal,section,channel,letter_language,rung,letters,day";
  writeFileSync(file, [header, ...lines].join("\n"));
  return file;
}

const INGRIDS_LINES = ["72/24,7,de,post,es,reported,25,2026-06-10", "072.24,7,DE,fax,de,reported,1,"];

describe("amparo", () => {
  it("lists its verbs, and exits with 2 at one that it does not know", async () => {
    const unknown = await amparo(["tale"], env);
    expect(unknown).toMatchObject({ code: 2, out: "" });
    expect(unknown.err).toContain('there is no verb "tale"');
    const option = await amparo(["tally", "72/24", "--colour", "red"], env);
    expect(option.code).toBe(2);
    expect(option.err).toContain("amparo tally UA");
    expect(await amparo(["tally", "--help"], env)).toMatchObject({ code: 0, err: "" });
  });

  it("is a program: it reads, prints, and tells by its exit code how it went", async () => {
    const logged = await amparoProcess(["log", "-"], env, readFileSync(bulkFile(...INGRIDS_LINES), "utf8"));
    expect(logged).toEqual({ code: 0, out: "logged 2 lines, 26 letters\n", err: "" });
    expect(await amparoProcess(["tally", "99/99"], env)).toMatchObject({ code: 2, out: "" });
  });

  it("says what is wrong with its settings", async () => {
    const run = await amparo(["tally", "72/24"], { ...env, AMPARO_CLOCK: "yesterday" });
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toContain("AMPARO_CLOCK");
    const closed = await amparo(["check"], { ...env, DATABASE_URL: "postgres://amparo@127.0.0.1:1/none" });
    expect(closed.code).toBe(1);
    expect(closed.err).toContain("cannot open the PostgreSQL database of DATABASE_URL");
  });
});

describe("amparo log and tally", () => {
  it("count what Ingrid reports, once, and print it", async () => {
    const file = bulkFile(...INGRIDS_LINES);
    expect(await amparo(["log", file], env)).toMatchObject({ code: 0, out: "logged 2 lines, 26 letters\n" });
    writeFileSync(file, readFileSync(file, "utf8").replaceAll("\n", "\r\n"));
    const again = await amparo(["log", file], env);
    expect(again).toMatchObject({ code: 0, out: "nothing new: these 2 lines were logged before\n" });

    const csv = await amparo(["tally", "72/24", "--format", "csv"], env);
    expect(csv).toEqual({
      code: 0,
      err: "",
      out:
        "ua_number,ordinal,section,channel,letter_language,day,rung,addressee,late,actions,letters,demonstration,origin\n" +
        "72/24,7,de,fax,de,2026-06-15,reported,target,false,1,1,false,import\n" +
        "72/24,7,de,post,es,2026-06-10,reported,target,false,1,25,false,import\n",
    });
    const json = await amparo(
      ["tally", "UA: 72.24", "--section", "de", "--ordinal", "7", "--format", "json"],
      env,
    );
    expect(JSON.parse(json.out)).toMatchObject({ section: "de", actions: 2, letters: 26 });
    const checked = await amparo(["check"], env);
    expect(checked.out).toContain("tallies: equal to the log (2 actions, 26 letters in the log)");
    expect(checked.out).toContain("audit trail: whole (1 entries");
    expect(checked).toMatchObject({ code: 0, err: "" });
  });

  it("wait for whoever writes to standard input", async () => {
    const csv = readFileSync(bulkFile(...INGRIDS_LINES), "utf8");
    expect(await amparoProcess(["log", "-"], env, csv, 4_000)).toMatchObject({ code: 0, err: "" });
  });

  it("say what becomes of a corrected file, and that is what becomes of it", async () => {
    const help = await amparo(["log", "--help"], env);
    expect(help.out).toMatch(/identical lines counts once/);
    expect(help.out).toMatch(/corrected file is another file: all of its lines\s+count anew/);
    await amparo(["log", bulkFile(...INGRIDS_LINES)], env);
    const corrected = bulkFile(INGRIDS_LINES[0]!, "72/24,7,de,fax,de,reported,2,");
    expect((await amparo(["log", corrected], env)).out).toBe("logged 2 lines, 27 letters\n");
    const json = await amparo(["tally", "72/24", "--format", "json"], env);
    expect(JSON.parse(json.out)).toMatchObject({ letters: 53 });
  });

  it("refuse a file that cannot be read or is far too large, with the reason", async () => {
    expect((await amparo(["log", inFolder("none.csv")], env)).err).toMatch(/there is no file of that name/);
    expect((await amparo(["log", folder], env)).err).toMatch(/is a folder/);
    const large = inFolder("large.csv");
    writeFileSync(large, "x".repeat(10_000_001));
    expect(await amparo(["log", large], env)).toMatchObject({
      code: 2,
      err: expect.stringContaining("10 MB"),
    });
  });

  it("log nothing of a file with a mistake, and name each by its line", async () => {
    const file = bulkFile(
      INGRIDS_LINES[0]!,
      "72/24,7,de,pigeon,es,reported,1,",
      "72/24,0,de,post,español,reported,0,2026-02-30",
      "72/24,8,atlantis,post,es,reported,1,2027-01-01",
      "72/24,7,de,post,es,sent,1,",
      "72/24,7,de",
    );
    const run = await amparo(["log", file], env);
    expect(run).toMatchObject({ code: 2, out: "" });
    for (const line of [
      'line 3: channel "pigeon"',
      "line 4: ordinal",
      "line 4: letter_language",
      "line 4: letters",
    ]) {
      expect(run.err).toContain(line);
    }
    expect(run.err).toContain("line 4: day");
    expect(run.err).toContain('line 6: rung "sent"');
    expect(run.err).toContain("line 7: 3 fields");
    expect(run.err).toContain("nothing was logged");
    const facts = await amparo(["log", bulkFile("72/24,8,atlantis,post,es,reported,1,2027-01-01")], env);
    expect(facts.err).toContain("line 2: no published campaign is UA 72/24, ordinal 8");
    expect(facts.err).toContain('line 2: section "atlantis"');
    expect(facts.err).toContain('line 2: day "2027-01-01"');
    expect((await amparo(["tally", "72/24"], env)).out.split("\n")).toHaveLength(2);
  });

  it("refuse questions that have no answer", async () => {
    expect(await amparo(["tally", "99/99"], env)).toMatchObject({ code: 2, out: "" });
    expect(await amparo(["tally", "Noor"], env)).toMatchObject({ code: 2, out: "" });
    expect((await amparo(["tally", "72/24", "--section", "zz"], env)).err).toContain(
      'there is no section "zz"',
    );
    expect((await amparo(["tally", "72/24", "--format", "xlsx"], env)).err).toContain("xlsx comes later");
  });
});

describe("amparo check", () => {
  it("exits with 1 where the tally is not the log, and mends it with --rebuild", async () => {
    await amparo(["log", bulkFile(...INGRIDS_LINES)], env);
    const db = await openDatabase({ dataDir: env.DATA_DIR });
    await db.updateTable("tally_cells").set({ letters: 1_000_000 }).where("channel", "=", "fax").execute();
    await db.destroy();
    const wrong = await amparo(["check"], env);
    expect(wrong.code).toBe(1);
    expect(wrong.out).toContain(
      "72/24 7 de fax de 2026-06-15 reported target: log 1 actions, 1 letters; tally 1 actions, 1000000 letters",
    );
    expect((await amparo(["check", "--rebuild"], env)).code).toBe(0);
    expect((await amparo(["check"], env)).code).toBe(0);
  });
});

describe("amparo backup and restore", () => {
  it("bring back what was there, and keep what is replaced", async () => {
    await amparo(["log", bulkFile(INGRIDS_LINES[0]!)], env);
    const backup = inFolder("monday.db");
    expect(await amparo(["backup", backup], env)).toMatchObject({ code: 0, err: "" });
    expect(statSync(backup).mode & 0o777).toBe(0o600);
    expect(await amparo(["backup", backup], env)).toMatchObject({ code: 2, out: "" });

    await amparo(["log", bulkFile(INGRIDS_LINES[1]!)], env);
    const restored = await amparo(["restore", backup], env);
    expect(restored).toMatchObject({ code: 0, err: "" });
    const tally = (await amparo(["tally", "72/24"], env)).out;
    expect(tally).toContain("2026-06-10,reported,target,false,1,25");
    expect(tally).not.toContain("fax");
    const kept = readdirSync(env.DATA_DIR).find((name) => name.startsWith("amparo.before-restore-"))!;
    const other = { DATA_DIR: inFolder("other") };
    await amparo(["restore", path.join(env.DATA_DIR, kept)], other);
    expect((await amparo(["tally", "72/24"], other)).out).toContain("fax");
    expect(readdirSync(other.DATA_DIR).filter((name) => name.startsWith("restoring-"))).toEqual([]);
  });

  it("leave the database alone where the backup is none, is damaged, or is one in use", async () => {
    const notOne = inFolder("letter.txt");
    writeFileSync(notOne, "Dear Minister, ".repeat(1_000));
    expect((await amparo(["restore", notOne], env)).code).toBe(1);
    expect((await amparo(["restore", inFolder("nothing.db")], env)).code).toBe(2);

    const empty = inFolder("empty.db");
    writeFileSync(empty, "");
    expect((await amparo(["restore", empty], env)).err).toContain("is no Amparo database");

    const live = inFolder("live.db");
    copyFileSync(databaseFile(env.DATA_DIR), live);
    writeFileSync(`${live}-wal`, "something");
    expect((await amparo(["restore", live], env)).err).toContain("a database in use");
    rmSync(`${live}-wal`);

    const damaged = readFileSync(live);
    damaged.fill(0x5a, damaged.length - 9_000);
    writeFileSync(live, damaged);
    expect((await amparo(["restore", live], env)).code).toBe(1);
    expect(readdirSync(env.DATA_DIR).filter((name) => name.includes("restor"))).toEqual([]);
    expect((await amparo(["tally", "72/24"], env)).code).toBe(0);
  });

  it("restore nothing under a running server, nor under another program", async () => {
    const backup = inFolder("monday.db");
    await amparo(["backup", backup], env);
    const lock = await lockDataDir(env.DATA_DIR);
    await expect(lockDataDir(env.DATA_DIR)).rejects.toThrow("another Amparo is running on");
    const refused = await amparo(["restore", backup], env);
    expect(refused).toMatchObject({ code: 1, out: "" });
    expect(refused.err).toContain("another Amparo is running on");
    await lock.release();

    const db = await openDatabase({ dataDir: env.DATA_DIR });
    expect((await amparo(["restore", backup], env)).err).toContain("is open in another program");
    await db.destroy();
    expect((await amparo(["restore", backup], env)).code).toBe(0);
  });

  it("restore over a database that has been damaged, and keep its pieces", async () => {
    const backup = inFolder("monday.db");
    await amparo(["backup", backup], env);
    writeFileSync(databaseFile(env.DATA_DIR), "not a database any more".repeat(500));
    expect((await amparo(["check"], env)).code).toBe(1);
    expect(await amparo(["restore", backup], env)).toMatchObject({ code: 0, err: "" });
    expect((await amparo(["check"], env)).code).toBe(0);
  });
});

describe("amparo on PostgreSQL", () => {
  it("counts, checks, and leaves backups to PostgreSQL's own tools", async () => {
    const { name, databaseUrl } = await freshPostgres();
    const db = await openDatabase({ dataDir: "", databaseUrl });
    await publishUrgentAction(db);
    await db.destroy();
    const onPostgres = { DATABASE_URL: databaseUrl, DATA_DIR: inFolder("unused") };
    expect((await amparo(["log", bulkFile(...INGRIDS_LINES)], onPostgres)).code).toBe(0);
    const here = await amparo(["tally", "72/24"], onPostgres);
    await amparo(["log", bulkFile(...INGRIDS_LINES)], env);
    expect(here.out).toBe((await amparo(["tally", "72/24"], env)).out);
    expect((await amparo(["check"], onPostgres)).code).toBe(0);
    expect((await amparo(["backup", inFolder("b.db")], onPostgres)).err).toContain("pg_dump");
    expect(existsSync(onPostgres.DATA_DIR)).toBe(false);
    await statement(inject("postgresUrl"), `drop database ${name} with (force)`);
  });
});

describe("a bulk file", () => {
  it("is read as spreadsheets save it", () => {
    const saved =
      '\uFEFFUA;Ordinal;Section;Channel;Letter_Language;Rung;Letters\r\n"72/24";7;DE;post;pt-br;reported;3\r\n;;;;;;\r\n';
    expect(readBulkLog(saved)).toEqual({
      ok: true,
      rows: [
        {
          line: 2,
          ua: "72/24",
          ordinal: 7,
          section: "de",
          channel: "post",
          letter_language: "pt-BR",
          rung: "reported",
          letters: 3,
        },
      ],
    });
  });

  it("needs its header, and a line", () => {
    const problems = (text: string) => {
      const reading = readBulkLog(text);
      return reading.ok ? [] : reading.problems.map((problem) => problem.message);
    };
    expect(problems("")).toContain("the column ua is missing");
    expect(problems("ua,ordinal,section,channel,letter_language,rung,letters,name")[0]).toContain(
      'no column "name"',
    );
    expect(problems("ua,ordinal,section,channel,letter_language,rung,letters")).toEqual([
      "there is no line to log",
    ]);
    expect(problems('ua,ordinal,section,channel,letter_language,rung,letters\n"72/24,7')).toHaveLength(1);
  });
});
