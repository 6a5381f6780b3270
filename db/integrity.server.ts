/** What SQLite says of the soundness of its own file. */
import { type Kysely, sql } from "kysely";
import type { Schema } from "./schema.ts";

/** A sentence for each thing that is wrong with the file or with references between its rows; none when all is well. */
export async function integrityProblems(db: Kysely<Schema>): Promise<string[]> {
  const integrity = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
  const orphans = await sql<{ table: string; parent: string }>`pragma foreign_key_check`.execute(db);
  return [
    ...integrity.rows.map((row) => row.integrity_check).filter((line) => line !== "ok"),
    ...orphans.rows.map(({ table, parent }) => `a row of ${table} names a row that ${parent} does not have`),
  ];
}
