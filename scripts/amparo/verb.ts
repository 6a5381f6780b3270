/** What a verb of the command line is, and what it may use: `amparo VERB …` runs scripts/amparo/VERB.ts. */
import type { Kysely } from "kysely";
import type { Schema } from "#db/schema.ts";

export interface Verb {
  /** One line for the list of verbs. */
  summary: string;
  /** The whole text of `amparo VERB --help`; its first line is the call: "amparo tally UA [--format csv|json]". */
  usage: string;
  /** Arguments after the verb. Throws only on surprises; parseArgs' own errors are shown with the usage. */
  run(args: string[], io: CommandLine): Promise<ExitCode>;
}

/** 0 done, 1 failed, 2 bad input. */
export type ExitCode = 0 | 1 | 2;

export interface CommandLine {
  /** Prints to standard output; a missing newline at the end is added. */
  out(text: string): void;
  /** Prints to standard error, the same way. */
  err(text: string): void;
  env: NodeJS.ProcessEnv;
  /** DATA_DIR, or ./data. */
  dataDir: string;
  /** DATABASE_URL; undefined means SQLite in dataDir. */
  databaseUrl: string | undefined;
  /** The database, opened and migrated; opened once, and closed after the verb has run. */
  openDatabase(): Promise<Kysely<Schema>>;
  /** The clock, set by AMPARO_CLOCK if that is given. */
  now(): Date;
}
