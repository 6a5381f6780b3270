/** The people of a case out of the database. */
import type { Selectable } from "kysely";
import type { Database } from "#db/schema.ts";
import type { CasePeopleTable, CasePersonStatusesTable } from "#db/tables/case-people.ts";
import {
  type CampaignPerson,
  type CasePerson,
  newestFirst,
  type StatusEntry,
  type StatusSource,
} from "./people.ts";

/** Everybody on a case's roster in its order, those who await their review included. */
export async function listPeople(db: Database, uaNumber: string): Promise<CasePerson[]> {
  const people = await db
    .selectFrom("case_people")
    .selectAll()
    .where("ua_number", "=", uaNumber)
    .orderBy("position")
    .orderBy("id")
    .execute();
  if (people.length === 0) return [];
  const statuses = await statusesOf(
    db,
    people.map(({ id }) => id),
  );
  return people.map((row) =>
    toPerson(
      row,
      statuses.filter(({ person_id }) => person_id === row.id),
    ),
  );
}

/** As supporters see it: who and what has been confirmed. */
export async function publicRoster(db: Database, uaNumber: string): Promise<CasePerson[]> {
  const people = (await listPeople(db, uaNumber)).filter(({ confirmed }) => confirmed);
  return people.map((person) => ({
    ...person,
    statuses: person.statuses.filter(({ confirmed }) => confirmed),
  }));
}

/** Somebody on the public roster of this case; undefined for any other id. */
export async function findPerson(
  db: Database,
  uaNumber: string,
  id: string,
): Promise<CasePerson | undefined> {
  return (await publicRoster(db, uaNumber)).find((person) => person.id === id);
}

/** What campaigns carry of their people, by UA number. */
export async function peopleByUaNumber(
  db: Database,
  uaNumbers: readonly string[],
): Promise<Map<string, CampaignPerson[]>> {
  const found = new Map<string, CampaignPerson[]>(uaNumbers.map((uaNumber) => [uaNumber, []]));
  if (uaNumbers.length === 0) return found;
  const people = await db
    .selectFrom("case_people")
    .select(["id", "ua_number", "name"])
    .where("ua_number", "in", [...found.keys()])
    .where("confirmed_at", "is not", null)
    .orderBy("position")
    .orderBy("id")
    .execute();
  if (people.length === 0) return found;
  const statuses = await statusesOf(
    db,
    people.map(({ id }) => id),
  );
  for (const { id, ua_number, name } of people) {
    const own = statuses.filter(({ person_id, confirmed_at }) => person_id === id && confirmed_at);
    const [newest] = own.map(toStatus).sort(newestFirst);
    found.get(ua_number)?.push({ id, name, status: newest?.status ?? null, since: newest?.since ?? null });
  }
  return found;
}

/** Statuses with what is needed to name their sources. */
const statusesOf = (db: Database, personIds: string[]) =>
  db
    .selectFrom("case_person_statuses as s")
    .leftJoin("campaigns as c", "c.id", "s.source_campaign")
    .leftJoin("evidence_documents as e", "e.id", "s.source_evidence")
    .selectAll("s")
    .select(["c.ua_number", "c.ordinal", "c.issued_on as called_on", "c.published_at"])
    .select(["e.publisher", "e.title", "e.url", "e.issued_on as reported_on"])
    .where("s.person_id", "in", personIds)
    .orderBy("s.id")
    .execute();

type StatusRow = Awaited<ReturnType<typeof statusesOf>>[number];

function toPerson(row: Selectable<CasePeopleTable>, statusRows: StatusRow[]): CasePerson {
  const statuses = statusRows.map(toStatus).sort(newestFirst);
  const current = statuses.find(({ confirmed }) => confirmed);
  return {
    id: row.id,
    name: row.name,
    otherNames: JSON.parse(row.other_names),
    pronouns: row.pronouns,
    note: row.note,
    confirmed: row.confirmed_at !== null,
    status: current?.status ?? null,
    since: current?.since ?? null,
    statuses,
  };
}

const toStatus = (row: StatusRow): StatusEntry => ({
  id: row.id,
  status: row.status,
  since: row.since,
  asOf: row.as_of,
  sourceOn: row.called_on ?? row.published_at?.slice(0, 10) ?? row.reported_on,
  source: sourceOf(row),
  quote: row.quote,
  confirmed: row.confirmed_at !== null,
});

function sourceOf(row: StatusRow & Selectable<CasePersonStatusesTable>): StatusSource {
  if (row.source_campaign) {
    const { source_campaign: id, ua_number: uaNumber, ordinal, called_on: issuedOn } = row;
    return { kind: "campaign", id, uaNumber, ordinal, issuedOn };
  }
  if (row.source_evidence) {
    const { source_evidence: id, publisher, title, reported_on: issuedOn, url } = row;
    return { kind: "evidence", id, publisher, title: title ?? "", issuedOn, url };
  }
  return { kind: "text", text: row.source_text ?? "" };
}
