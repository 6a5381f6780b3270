/** Keys for other programs that read tallies: shown once, kept as a hash, for one section or all, a year at most. */
import { randomBytes } from "node:crypto";
import type { Database } from "#db/schema.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "./audit.server.ts";
import { tokenHash } from "./secret-token.server.ts";

export const API_TOKEN_MAX_DAYS = 365;
const SHAPE = /^uat_[A-Za-z0-9_-]{43}$/;

export interface ApiToken {
  name: string;
  /** The only section whose tallies it may read; null for every section. */
  section: string | null;
}

/** Returns the token, "uat_…". Throws a RangeError where days is not 1 to 365. */
export async function createApiToken(
  db: Database,
  now: Date,
  { name, section, days }: ApiToken & { days: number },
  actor = "command-line",
): Promise<string> {
  if (!Number.isInteger(days) || days < 1 || days > API_TOKEN_MAX_DAYS)
    throw new RangeError(`a token lives 1 to ${API_TOKEN_MAX_DAYS} days, not ${days}`);
  // "uat_" lets secret scanners find a token that has slipped into a repository.
  const token = `uat_${randomBytes(32).toString("base64url")}`;
  const row = { token_hash: tokenHash(token), name, section };
  const expires_on = new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  await inTransaction(db, async (tx) => {
    await tx
      .insertInto("api_tokens")
      .values({ ...row, created_at: now.toISOString(), expires_on })
      .execute();
    await recordAudit(tx, now, {
      actor,
      verb: "token.created",
      object: name,
      details: { section, expires_on },
    });
  });
  return token;
}

/** The token that the request's Authorization header carries ("Bearer uat_…"), while it is valid. */
export async function findApiToken(db: Database, now: Date, request: Request): Promise<ApiToken | undefined> {
  const [scheme, token] = (request.headers.get("Authorization") ?? "").split(" ", 2);
  if (scheme?.toLowerCase() !== "bearer" || !token || !SHAPE.test(token)) return undefined;
  return db
    .selectFrom("api_tokens")
    .select(["name", "section"])
    .where("token_hash", "=", tokenHash(token))
    .where("expires_on", ">=", now.toISOString().slice(0, 10))
    .executeTakeFirst();
}
