/**
 * The roster of a case as an organizer keeps it. The audit trail names people by their ids only, so that a name
 * that must go can go.
 */
import { randomBytes } from "node:crypto";
import { recordAudit } from "#app/domain/staff/audit.server.ts";
import type { Database } from "#db/schema.ts";
import { inTransaction } from "#db/transaction.ts";
import { sameName } from "./alike-names.ts";
import { listPeople } from "./people-store.server.ts";
import type { PersonReview } from "./person-form.ts";

/** Adds somebody at the end, not yet public; returns their id. */
export function addPerson(
  db: Database,
  now: Date,
  actor: string,
  uaNumber: string,
  { name, pronouns, note }: Pick<PersonReview, "name" | "pronouns" | "note">,
): Promise<string> {
  return inTransaction(db, async (tx) => {
    const id = newId();
    const { length } = await listPeople(tx, uaNumber);
    const row = { id, ua_number: uaNumber, name, other_names: "[]", pronouns, note, position: length };
    await tx
      .insertInto("case_people")
      .values({ ...row, confirmed_at: null })
      .execute();
    await recordAudit(tx, now, { actor, verb: "person.added", object: uaNumber, details: { person: id } });
    return id;
  });
}

/** Saves what was said of one person; false where the case has no such person. */
export function savePerson(
  db: Database,
  now: Date,
  actor: string,
  { uaNumber, id, review }: { uaNumber: string; id: string; review: PersonReview },
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const roster = await listPeople(tx, uaNumber);
    const before = roster.find((person) => person.id === id);
    if (!before) return false;
    const { name, pronouns, note, confirmed } = review;
    // A corrected spelling is still known by the old one, so that the next document does not bring it back.
    const others = before.name === name ? before.otherNames : [...before.otherNames, before.name];
    await tx
      .updateTable("case_people")
      .set({
        name,
        other_names: JSON.stringify(others.filter((other) => !sameName(other, name))),
        pronouns,
        note,
        confirmed_at: confirmed ? now.toISOString() : null,
      })
      .where("id", "=", id)
      .execute();
    await saveStatuses(tx, now, id, review);
    if (review.place) await movePerson(tx, uaNumber, id, review.place);
    const statuses = review.statuses.map(({ status, decision }) => ({ status, decision }));
    const details = { person: id, confirmed, statuses, added: review.added?.status ?? null };
    await recordAudit(tx, now, { actor, verb: "person.saved", object: uaNumber, details });
    return true;
  });
}

async function saveStatuses(tx: Database, now: Date, personId: string, review: PersonReview): Promise<void> {
  for (const { id, status, since, asOf, decision } of review.statuses) {
    const own = { id, person_id: personId };
    if (decision === "remove") {
      await tx
        .deleteFrom("case_person_statuses")
        .where("id", "=", id)
        .where("person_id", "=", personId)
        .execute();
      continue;
    }
    await tx
      .updateTable("case_person_statuses")
      .set({ status, since, as_of: asOf, confirmed_at: decision === "confirmed" ? now.toISOString() : null })
      .where("id", "=", own.id)
      .where("person_id", "=", own.person_id)
      .execute();
  }
  if (!review.added) return;
  const { status, since, asOf, source } = review.added;
  await tx
    .insertInto("case_person_statuses")
    .values({
      id: newId(),
      person_id: personId,
      status,
      since,
      as_of: asOf,
      source_campaign: null,
      source_evidence: null,
      source_text: source,
      quote: null,
      confirmed_at: now.toISOString(),
    })
    .execute();
}

/** Makes these people, and all that is told of them so far, public at once. */
export function confirmPeople(
  db: Database,
  now: Date,
  actor: string,
  uaNumber: string,
  ids: readonly string[],
): Promise<number> {
  return inTransaction(db, async (tx) => {
    const own = (await listPeople(tx, uaNumber)).filter(({ id }) => ids.includes(id)).map(({ id }) => id);
    if (own.length === 0) return 0;
    const confirmed_at = now.toISOString();
    await tx.updateTable("case_people").set({ confirmed_at }).where("id", "in", own).execute();
    await tx
      .updateTable("case_person_statuses")
      .set({ confirmed_at })
      .where("person_id", "in", own)
      .execute();
    await recordAudit(tx, now, {
      actor,
      verb: "people.confirmed",
      object: uaNumber,
      details: { people: own },
    });
    return own.length;
  });
}

/** Two entries are one person: everything goes to `into`, which keeps the other spelling. False where one is not there. */
export function mergePeople(
  db: Database,
  now: Date,
  actor: string,
  { uaNumber, id, into }: { uaNumber: string; id: string; into: string },
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const roster = await listPeople(tx, uaNumber);
    const [gone, kept] = [id, into].map((one) => roster.find((person) => person.id === one));
    if (!gone || !kept || gone.id === kept.id) return false;
    const others = [...kept.otherNames, gone.name, ...gone.otherNames].filter(
      (name, i, all) => !sameName(name, kept.name) && all.findIndex((one) => sameName(one, name)) === i,
    );
    await tx
      .updateTable("case_people")
      .set({
        other_names: JSON.stringify(others),
        pronouns: kept.pronouns ?? gone.pronouns,
        note: kept.note ?? gone.note,
      })
      .where("id", "=", into)
      .execute();
    await tx
      .updateTable("case_person_statuses")
      .set({ person_id: into })
      .where("person_id", "=", id)
      .execute();
    await tx.deleteFrom("case_people").where("id", "=", id).execute();
    await recordAudit(tx, now, {
      actor,
      verb: "people.merged",
      object: uaNumber,
      details: { person: id, into },
    });
    return true;
  });
}

/** Takes somebody off the roster with all that was told of them. */
export function deletePerson(
  db: Database,
  now: Date,
  actor: string,
  { uaNumber, id }: { uaNumber: string; id: string },
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const { numDeletedRows } = await tx
      .deleteFrom("case_people")
      .where("id", "=", id)
      .where("ua_number", "=", uaNumber)
      .executeTakeFirst();
    if (!numDeletedRows) return false;
    await recordAudit(tx, now, { actor, verb: "person.deleted", object: uaNumber, details: { person: id } });
    return true;
  });
}

async function movePerson(tx: Database, uaNumber: string, id: string, place: number): Promise<void> {
  const order = (await listPeople(tx, uaNumber)).map((person) => person.id).filter((one) => one !== id);
  order.splice(place - 1, 0, id);
  for (const [position, one] of order.entries()) {
    await tx.updateTable("case_people").set({ position }).where("id", "=", one).execute();
  }
}

const newId = (): string => randomBytes(16).toString("base64url");
