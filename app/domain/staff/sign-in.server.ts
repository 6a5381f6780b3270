/** Signing in: a password for a session token. */
import type { Database } from "#db/schema.ts";
import { AttemptLimiter } from "./attempt-limiter.ts";
import { passwordMatches, passwordsAreBusy } from "./password.server.ts";
import { openSession } from "./session.server.ts";
import { normalEmail } from "./staff.ts";

export type SignIn = { ok: true; token: string } | { ok: false; reason: "wrong" | "too-often" };

/** RFC 5321, 4.5.3.1.3, less the angle brackets: what is longer is nobody's, and is not remembered whole. */
const LONGEST_EMAIL = 254;

const limiter = new AttemptLimiter();

/** A new session's token, or why not; an unknown account and a wrong password are the same answer. */
export async function signIn(
  db: Database,
  now: Date,
  { email, password }: { email: string; password: string },
  attempts: AttemptLimiter = limiter,
): Promise<SignIn> {
  const account = normalEmail(email).slice(0, LONGEST_EMAIL);
  if (!attempts.try(account, now)) return { ok: false, reason: "too-often" };
  const row = await db
    .selectFrom("staff")
    .select(["id", "password_hash"])
    .where("email", "=", account)
    .where("disabled_at", "is", null)
    .executeTakeFirst();
  if (passwordsAreBusy()) return { ok: false, reason: "too-often" };
  const right = await passwordMatches(password, row?.password_hash ?? null);
  if (!row || !right) return { ok: false, reason: "wrong" };
  attempts.forget(account);
  return { ok: true, token: await openSession(db, now, row.id) };
}
