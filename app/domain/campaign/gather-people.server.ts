/** Looks for the people of a case in its calls and in the reports attached to it, and puts them up for review. */
import { randomBytes } from "node:crypto";
import { recordAudit } from "#app/domain/staff/audit.server.ts";
import type { Database } from "#db/schema.ts";
import { inTransaction } from "#db/transaction.ts";
import type { PersonFound } from "../urgent-action/people/person-found.ts";
import { type KnownCall, readPeople } from "../urgent-action/people/read-people.ts";
import { sameName } from "./alike-names.ts";
import { formatNames, type NamesAndPronouns } from "./names-and-pronouns.ts";
import { listPeople } from "./people-store.server.ts";

interface Source {
  campaign: string | null;
  evidence: string | null;
  text: string;
  language: string;
  /** Undefined where the text says it itself. */
  call?: KnownCall;
}

/**
 * Adds who and what is not on the roster yet, none of it confirmed: the public sees nothing of it.
 * @returns how many people and how many statuses were added.
 */
export function gatherPeople(
  db: Database,
  now: Date,
  actor: string,
  uaNumber: string,
): Promise<{ people: number; statuses: number }> {
  return inTransaction(db, async (tx) => {
    const added = { people: 0, statuses: 0 };
    const roster: Known[] = (await listPeople(tx, uaNumber)).map(({ id, name, otherNames, statuses }) => ({
      id,
      names: [name, ...otherNames],
      told: new Set(statuses.map(({ status, source }) => `${status} ${"id" in source ? source.id : ""}`)),
    }));
    for (const source of await sourcesOf(tx, uaNumber)) {
      for (const found of readPeople(source.text, source.language, source.call)) {
        let known = roster.find(({ names }) => names.some((name) => sameName(name, found.name)));
        if (!known) {
          const id = await insertPerson(tx, uaNumber, found, roster.length);
          known = { id, names: [found.name], told: new Set() };
          roster.push(known);
          added.people++;
        }
        const telling = `${found.status} ${source.campaign ?? source.evidence}`;
        if (!found.status || known.told.has(telling)) continue;
        known.told.add(telling);
        await insertStatus(tx, known.id, found, source);
        added.statuses++;
      }
    }
    await recordAudit(tx, now, { actor, verb: "people.gathered", object: uaNumber, details: added });
    return added;
  });
}

/** Somebody on the roster, with what each source has told of them: "detained <id of the source>". */
interface Known {
  id: string;
  names: string[];
  told: Set<string>;
}

/** Each call as the document said it where that is kept, else as its page does; then the reports. */
async function sourcesOf(tx: Database, uaNumber: string): Promise<Source[]> {
  const calls = await tx
    .selectFrom("campaigns as c")
    .leftJoin("source_documents as s", "s.campaign_id", "c.id")
    .leftJoin("campaign_texts as t", (join) =>
      join.onRef("t.campaign_id", "=", "c.id").onRef("t.lang", "=", "c.document_language"),
    )
    .select([
      "c.id",
      "c.document_language",
      "c.names_and_pronouns",
      "c.issued_on",
      "s.text",
      "t.summary",
      "t.background",
    ])
    .where("c.ua_number", "=", uaNumber)
    .where("c.withdrawn_at", "is", null)
    .orderBy("c.ordinal")
    .orderBy("c.id")
    .execute();
  const addressees = await tx
    .selectFrom("addressees")
    .select(["campaign_id", "name"])
    .where(
      "campaign_id",
      "in",
      calls.map(({ id }) => id),
    )
    .execute();
  const reports = await tx
    .selectFrom("evidence_documents")
    .select(["id", "language", "text"])
    .where("id", "in", (figures) =>
      figures.selectFrom("figures").select("document_id").where("ua_number", "=", uaNumber),
    )
    .orderBy("imported_at")
    .execute();
  return [
    ...calls.map((call) => ({
      campaign: call.id,
      evidence: null,
      language: call.document_language,
      ...(call.text === null ? ofPage(call, addressees) : { text: call.text }),
    })),
    ...reports.map(({ id, language, text }) => ({ campaign: null, evidence: id, language, text })),
  ];
}

interface PageOfCall {
  id: string;
  summary: string | null;
  background: string | null;
  names_and_pronouns: string;
  issued_on: string | null;
}

/** A page's words; its names stand below, so that each has a sentence to be shown with. */
function ofPage(call: PageOfCall, addressees: { campaign_id: string; name: string | null }[]) {
  const namesAndPronouns: NamesAndPronouns[] = JSON.parse(call.names_and_pronouns);
  const names = namesAndPronouns.map(formatNames).join("\n\n");
  return {
    text: [call.summary, call.background, names].filter(Boolean).join("\n\n"),
    call: {
      namesAndPronouns,
      addressees: addressees.flatMap(({ campaign_id, name }) =>
        campaign_id === call.id && name ? name : [],
      ),
      issuedOn: call.issued_on,
    },
  };
}

async function insertPerson(
  tx: Database,
  uaNumber: string,
  { name, pronouns }: PersonFound,
  position: number,
): Promise<string> {
  const id = randomBytes(16).toString("base64url");
  const row = { id, ua_number: uaNumber, name, other_names: "[]", pronouns, note: null, position };
  await tx
    .insertInto("case_people")
    .values({ ...row, confirmed_at: null })
    .execute();
  return id;
}

async function insertStatus(
  tx: Database,
  personId: string,
  { status, day, asOf, quote }: PersonFound,
  { campaign, evidence }: Source,
): Promise<void> {
  if (!status) return;
  await tx
    .insertInto("case_person_statuses")
    .values({
      id: randomBytes(16).toString("base64url"),
      person_id: personId,
      status,
      since: day,
      as_of: asOf,
      source_campaign: campaign,
      source_evidence: evidence,
      source_text: null,
      quote: quote.slice(0, 1_000),
      confirmed_at: null,
    })
    .execute();
}
