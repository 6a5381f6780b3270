/** Who is at the desk: a session ends after 30 idle minutes, and 12 hours after signing in at the latest. */
import { data, redirect } from "@remix-run/node";
import type { Database } from "#db/schema.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "./audit.server.ts";
import { type Permission, roleMay } from "./roles.ts";
import { newSecretToken, tokenHash } from "./secret-token.server.ts";
import { sessionToken } from "./session-cookie.ts";
import type { Staff } from "./staff.ts";

const SESSION_HOURS = 12;
const IDLE_MINUTES = 30;
/** "Seen" is written at most once in this many seconds, so that reading pages writes next to nothing. */
const SEEN_EVERY_SECONDS = 60;

interface Desk {
  db: Database;
  now: () => Date;
  publicUrl: string;
}

/** A fresh token on every sign-in; sessions that have run out go at the same time. */
export function openSession(db: Database, now: Date, staffId: string): Promise<string> {
  const token = newSecretToken();
  const expires = new Date(now.getTime() + SESSION_HOURS * 3_600_000);
  return inTransaction(db, async (tx) => {
    await tx.deleteFrom("staff_sessions").where("expires_at", "<=", now.toISOString()).execute();
    await tx
      .insertInto("staff_sessions")
      .values({
        token_hash: tokenHash(token),
        staff_id: staffId,
        created_at: now.toISOString(),
        seen_at: now.toISOString(),
        expires_at: expires.toISOString(),
      })
      .execute();
    await recordAudit(tx, now, { actor: staffId, verb: "staff.signed-in", object: staffId });
    return token;
  });
}

export async function signOut(db: Database, token: string): Promise<void> {
  await db.deleteFrom("staff_sessions").where("token_hash", "=", tokenHash(token)).execute();
}

/** The member of staff whose session the request carries. */
export async function findStaff(request: Request, { db, now, publicUrl }: Desk): Promise<Staff | undefined> {
  const token = sessionToken(request, publicUrl);
  if (!token) return undefined;
  const hash = tokenHash(token);
  const instant = now();
  const idleSince = new Date(instant.getTime() - IDLE_MINUTES * 60_000).toISOString();
  const row = await db
    .selectFrom("staff_sessions")
    .innerJoin("staff", "staff.id", "staff_sessions.staff_id")
    .select(["staff.id", "staff.email", "staff.role", "staff.section", "staff_sessions.seen_at"])
    .where("staff_sessions.token_hash", "=", hash)
    .where("staff_sessions.expires_at", ">", instant.toISOString())
    .where("staff_sessions.seen_at", ">", idleSince)
    .where("staff.disabled_at", "is", null)
    .executeTakeFirst();
  if (!row) return undefined;
  const { seen_at, ...staff } = row;
  if (instant.getTime() - Date.parse(seen_at) > SEEN_EVERY_SECONDS * 1000) {
    await db
      .updateTable("staff_sessions")
      .set({ seen_at: instant.toISOString() })
      .where("token_hash", "=", hash)
      .execute();
  }
  return staff;
}

/**
 * The member of staff, who may do this; otherwise throws the answer. A page sends them to sign in and back.
 * A form that comes too late answers 401 with what was typed, so that the sign-in page can hand it on.
 */
export async function requireStaff(request: Request, desk: Desk, permission: Permission): Promise<Staff> {
  const staff = await findStaff(request, desk);
  if (staff && roleMay(staff.role, permission)) return staff;
  if (staff) throw data({ reason: "not-allowed" }, { status: 403 });
  const { pathname, search } = new URL(request.url);
  const back = pathname.replace(/\.data$/, "") + search;
  if (request.method === "GET") throw redirect(`/desk/log-in?back=${encodeURIComponent(back)}`);
  throw data({ reason: "signed-out", back, typed: await typedText(request) }, { status: 401 });
}

/**
 * In bytes: what the sign-in form can carry on. Whoever is not signed in gets no more back, or the import's five
 * megabytes, sent by anybody, would come back as a page of twenty.
 */
const CARRIED_ON = 200_000;

/** The text fields of a form, in order; files are left out, and fields that are too long together. */
async function typedText(request: Request): Promise<[string, string][]> {
  const form = await request.formData().catch(() => new FormData());
  let left = CARRIED_ON;
  return [...form].filter((pair): pair is [string, string] => {
    const [name, value] = pair;
    if (typeof value !== "string") return false;
    const size = Buffer.byteLength(name) + Buffer.byteLength(value);
    if (size > left) return false;
    left -= size;
    return true;
  });
}
