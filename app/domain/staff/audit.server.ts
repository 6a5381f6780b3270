/** The audit trail: what staff did, each entry sealed to the one before by its hash. It only grows. */
import { createHash } from "node:crypto";
import type { Selectable } from "kysely";
import type { Database } from "#db/schema.ts";
import type { AuditEntriesTable } from "#db/tables/audit-entries.ts";

export interface Deed {
  /** Staff id, "command-line", "demonstration" or "mail-server". */
  actor: string;
  /** "campaign.published", "staff.invited" … */
  verb: string;
  /** Id of the thing it was done to. */
  object: string;
  /** Facts about the thing; never a supporter's words, a password or a token. */
  details?: Record<string, unknown>;
}

export type AuditEntry = Selectable<AuditEntriesTable>;

/** Two processes may write at once: the one that loses the number takes the next. */
const ATTEMPTS = 50;

/** Appends one entry; pass the transaction of the change itself, so that neither is kept without the other. */
export async function recordAudit(db: Database, now: Date, deed: Deed): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const last = await db
      .selectFrom("audit_entries")
      .select(["seq", "hash"])
      .orderBy("seq", "desc")
      .limit(1)
      .executeTakeFirst();
    const entry = {
      seq: Number(last?.seq ?? 0) + 1,
      at: now.toISOString(),
      actor: deed.actor,
      verb: deed.verb,
      object: deed.object,
      details: JSON.stringify(deed.details ?? {}),
      previous_hash: last?.hash ?? "",
    };
    const { numInsertedOrUpdatedRows } = await db
      .insertInto("audit_entries")
      .values({ ...entry, hash: hashOf(entry) })
      // On any column: two who write the same deed at once clash in the hash as well as in the number.
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows) return;
  }
  throw new Error(`the audit trail was busy ${ATTEMPTS} times in a row`);
}

export interface AuditCheck {
  entries: number;
  /** Number of the first entry that is missing or was changed; null when the trail is whole. */
  brokenAt: number | null;
  /** Hash of the last entry: note it elsewhere, and a later rewriting of the whole trail shows as well. */
  head: string | null;
}

/** Recomputes every hash, a page of entries at a time. */
export async function verifyAudit(db: Database): Promise<AuditCheck> {
  const check: AuditCheck = { entries: 0, brokenAt: null, head: null };
  for (;;) {
    const page = await db
      .selectFrom("audit_entries")
      .selectAll()
      .where("seq", ">", check.entries)
      .orderBy("seq")
      .limit(1000)
      .execute();
    if (page.length === 0) return check;
    for (const entry of page) {
      const expected = check.entries + 1;
      const whole = Number(entry.seq) === expected && entry.previous_hash === (check.head ?? "");
      if (!whole || entry.hash !== hashOf(entry)) return { ...check, brokenAt: expected };
      check.entries = expected;
      check.head = entry.hash;
    }
  }
}

/** SHA-256 over the entry's fields in a fixed order, hexadecimal. */
function hashOf(entry: Omit<AuditEntry, "hash">): string {
  const { seq, at, actor, verb, object, details, previous_hash } = entry;
  const fields = [Number(seq), at, actor, verb, object, details, previous_hash];
  return createHash("sha256").update(JSON.stringify(fields)).digest("hex");
}
