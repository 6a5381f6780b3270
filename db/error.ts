/** What went wrong in the database, in the same words on SQLite and PostgreSQL. */

export type DatabaseProblem =
  /** A row with this key is there already. */
  | "not-unique"
  /** It names a row that does not exist, or one that others still name. */
  | "no-such-row"
  /** A check constraint, a column that must not be empty, or a value that its column cannot hold. */
  | "not-allowed"
  /** The table is append-only. */
  | "append-only"
  /** Another process or transaction holds the lock; trying again may help. */
  | "busy"
  | "disk-full"
  | "other";

export interface DatabaseError {
  problem: DatabaseProblem;
  /** "staff.email" on SQLite, the constraint's name on PostgreSQL; null when the database does not say. */
  subject: string | null;
}

/** Tells an error apart that a query has thrown. */
export function databaseError(error: unknown): DatabaseError {
  const { code = "", message = "", constraint = null } = (error ?? {}) as DriverError;
  if (code.startsWith("SQLITE_")) return fromSqlite(code, message);
  return { problem: POSTGRES[code] ?? "other", subject: constraint };
}

/** What sqlite3 and pg throw. */
interface DriverError {
  code?: string;
  message?: string;
  constraint?: string | null;
}

function fromSqlite(code: string, message: string): DatabaseError {
  if (code !== "SQLITE_CONSTRAINT") return { problem: SQLITE_CODES[code] ?? "other", subject: null };
  const known = SQLITE_CONSTRAINTS.find(([pattern]) => pattern.test(message));
  if (!known) return { problem: "other", subject: null };
  const [pattern, problem] = known;
  return { problem, subject: pattern.exec(message)?.[1] ?? null };
}

const SQLITE_CODES: Record<string, DatabaseProblem> = {
  SQLITE_BUSY: "busy",
  SQLITE_LOCKED: "busy",
  SQLITE_FULL: "disk-full",
};

/** node-sqlite3 gives no extended code and no constraint's name, only the message. */
const SQLITE_CONSTRAINTS: [RegExp, DatabaseProblem][] = [
  [/UNIQUE constraint failed: ([\w., ]+)/, "not-unique"],
  [/FOREIGN KEY constraint failed/, "no-such-row"],
  [/CHECK constraint failed: (\w+)/, "not-allowed"],
  [/NOT NULL constraint failed: ([\w.]+)/, "not-allowed"],
  [/(\w+) is append-only/, "append-only"],
];

/** https://www.postgresql.org/docs/current/errcodes-appendix.html; AO001 is our own trigger's. */
const POSTGRES: Record<string, DatabaseProblem> = {
  "23505": "not-unique",
  "23503": "no-such-row",
  "23514": "not-allowed",
  "23502": "not-allowed",
  "22003": "not-allowed",
  "22021": "not-allowed",
  AO001: "append-only",
  "40001": "busy",
  "40P01": "busy",
  "55P03": "busy",
  "53100": "disk-full",
};
