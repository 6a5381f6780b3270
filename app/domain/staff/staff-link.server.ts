/** One-time links: the only way to a password, for the first administrator as for everyone invited later. */
import { randomBytes } from "node:crypto";
import type { Database } from "#db/schema.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "./audit.server.ts";
import { hashPassword } from "./password.server.ts";
import type { StaffRole } from "./roles.ts";
import { newSecretToken, tokenHash } from "./secret-token.server.ts";
import { normalEmail, type Staff } from "./staff.ts";

const LINK_LIVES_HOURS = 24;

/** Stands for the address that the first administrator fills in (RFC 2606: .invalid never exists). */
export const FIRST_ADMINISTRATOR = "first-administrator@amparo.invalid";

export interface Invitation {
  email: string;
  role: StaffRole;
  section: string | null;
}

/**
 * Opens an account, or gives an existing one a new role and a new password link (its sessions end), and
 * returns the link's token: /desk/set-up?token=… It works once, for 24 hours; earlier links stop working.
 */
export function createStaffLink(
  db: Database,
  now: Date,
  invitation: Invitation,
  actor = "command-line",
): Promise<string> {
  const email = normalEmail(invitation.email);
  const { role, section } = invitation;
  return inTransaction(db, async (tx) => {
    const known = await tx.selectFrom("staff").select("id").where("email", "=", email).executeTakeFirst();
    const id = known?.id ?? randomBytes(16).toString("base64url");
    if (known) {
      await tx.updateTable("staff").set({ role, section, disabled_at: null }).where("id", "=", id).execute();
      await tx.deleteFrom("staff_links").where("staff_id", "=", id).execute();
      await tx.deleteFrom("staff_sessions").where("staff_id", "=", id).execute();
    } else {
      const row = { id, email, role, section, password_hash: null, disabled_at: null };
      await tx
        .insertInto("staff")
        .values({ ...row, created_at: now.toISOString() })
        .execute();
    }
    const token = newSecretToken();
    const expires = new Date(now.getTime() + LINK_LIVES_HOURS * 3_600_000);
    await tx
      .insertInto("staff_links")
      .values({
        token_hash: tokenHash(token),
        staff_id: id,
        expires_at: expires.toISOString(),
        used_at: null,
      })
      .execute();
    await recordAudit(tx, now, { actor, verb: "staff.invited", object: id, details: { role, section } });
    return token;
  });
}

/** The token of a set-up link for the first administrator, or null once an administrator has a password. */
export async function createFirstAdministratorLink(db: Database, now: Date): Promise<string | null> {
  const administrator = await db
    .selectFrom("staff")
    .select("id")
    .where("role", "=", "administrator")
    .where("password_hash", "is not", null)
    .where("disabled_at", "is", null)
    .executeTakeFirst();
  if (administrator) return null;
  return createStaffLink(db, now, { email: FIRST_ADMINISTRATOR, role: "administrator", section: null });
}

/** Whose link this is, while it can be used. */
export async function findStaffByLink(db: Database, now: Date, token: string): Promise<Staff | undefined> {
  return db
    .selectFrom("staff_links")
    .innerJoin("staff", "staff.id", "staff_links.staff_id")
    .select(["staff.id", "staff.email", "staff.role", "staff.section"])
    .where("staff_links.token_hash", "=", tokenHash(token))
    .where("staff_links.used_at", "is", null)
    .where("staff_links.expires_at", ">", now.toISOString())
    .where("staff.disabled_at", "is", null)
    .executeTakeFirst();
}

export type SetUp = { ok: true; staff: Staff } | { ok: false; reason: "link-used" | "email-taken" };

/** Uses a link up: keeps the password, and the e-mail address where the first administrator gives one. */
export async function setUpStaff(
  db: Database,
  now: Date,
  { token, password, email }: { token: string; password: string; email?: string },
): Promise<SetUp> {
  // Before the hash, which is dear: strangers with a made-up link must not keep the desk waiting.
  if (!(await findStaffByLink(db, now, token))) return { ok: false, reason: "link-used" };
  const password_hash = await hashPassword(password);
  return inTransaction(db, async (tx): Promise<SetUp> => {
    const staff = await findStaffByLink(tx, now, token);
    if (!staff) return { ok: false, reason: "link-used" };
    const address = staff.email === FIRST_ADMINISTRATOR && email ? normalEmail(email) : staff.email;
    const taken = await tx
      .selectFrom("staff")
      .select("id")
      .where("email", "=", address)
      .where("id", "!=", staff.id)
      .executeTakeFirst();
    if (taken) return { ok: false, reason: "email-taken" };
    const { numUpdatedRows } = await tx
      .updateTable("staff_links")
      .set({ used_at: now.toISOString() })
      .where("token_hash", "=", tokenHash(token))
      .where("used_at", "is", null)
      .executeTakeFirst();
    if (!numUpdatedRows) return { ok: false, reason: "link-used" };
    await tx.updateTable("staff").set({ password_hash, email: address }).where("id", "=", staff.id).execute();
    await tx.deleteFrom("staff_sessions").where("staff_id", "=", staff.id).execute();
    await recordAudit(tx, now, { actor: staff.id, verb: "staff.set-up", object: staff.id });
    return { ok: true, staff: { ...staff, email: address } };
  });
}
