/** amparo backup: a copy of the database in one file, while the server runs. */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { backUp } from "#db/backup.server.ts";
import { databaseFile } from "#db/open-database.server.ts";
import type { CommandLine, ExitCode, Verb } from "./verb.ts";

export const verb: Verb = {
  summary: "copies the database into one file, while the server runs",
  usage: `amparo backup FILE

Writes a copy of the SQLite database to FILE, which must not exist yet; it is on the disk when this is done.
The secret key in DATA_DIR is not part of it. For PostgreSQL use pg_dump.`,
  run,
};

async function run(args: string[], io: CommandLine): Promise<ExitCode> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [file] = positionals;
  const refuse = (reason: string): ExitCode => {
    io.err(`amparo backup: ${reason}`);
    return 2;
  };
  if (file === undefined || positionals.length > 1) return refuse(`give one file\n\n${verb.usage}`);
  if (io.databaseUrl) return refuse("this database is PostgreSQL: back it up with pg_dump --format=custom");
  if (existsSync(file)) return refuse(`${file} is there already, and is left as it is`);
  if (!existsSync(databaseFile(io.dataDir))) return refuse(`there is no database in ${io.dataDir}`);
  await backUp(await io.openDatabase(), file);
  io.out(`backed up to ${file}`);
  return 0;
}
