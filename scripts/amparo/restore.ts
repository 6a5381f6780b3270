/** amparo restore: puts a backup in the place of the database. */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { restore } from "#db/restore.server.ts";
import type { CommandLine, ExitCode, Verb } from "./verb.ts";

export const verb: Verb = {
  summary: "puts a backup in the place of the database, and keeps the old one",
  usage: `amparo restore FILE

Verifies the backup, brings it up to this version, and puts it in the place of the database in DATA_DIR; the
database that was there is kept beside it. Stop the server first. For PostgreSQL use pg_restore.`,
  run,
};

async function run(args: string[], io: CommandLine): Promise<ExitCode> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [file] = positionals;
  const refuse = (reason: string): ExitCode => {
    io.err(`amparo restore: ${reason}`);
    return 2;
  };
  if (file === undefined || positionals.length > 1) return refuse(`give one file\n\n${verb.usage}`);
  if (io.databaseUrl) return refuse("this database is PostgreSQL: restore it with pg_restore --clean");
  if (!existsSync(file)) return refuse(`there is no file ${file}`);
  const kept = await restore(io.dataDir, file, io.now());
  io.out(`restored ${file}`);
  if (kept) io.out(`the database before it is kept as ${kept}`);
  return 0;
}
