/** What Kysely should believe of this SQLite. */
import { SqliteAdapter } from "kysely";

export class Sqlite3Adapter extends SqliteAdapter {
  /** Kysely's own adapter says no, and a migration that throws then leaves what it had made. */
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
