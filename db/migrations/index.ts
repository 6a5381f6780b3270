/** Every migration, in order. A new one is a new file and a new line; one that has been released never changes. */
import type { Migration } from "kysely";
import * as firstTables from "./001-first-tables.ts";

export const migrations: Record<string, Migration> = {
  "001-first-tables": firstTables,
};
