/** What waits in the outbox and what has gone wrong, in numbers: no content, and no address of anybody. */
import { deadlineHasPassed } from "#app/domain/campaign/campaign.ts";
import { mailable } from "#app/domain/delivery/e-mail-address.ts";
import type { Database } from "#db/schema.ts";
import type { DeadBecause } from "#db/tables/outbox-mails.ts";
import { rulesOf } from "./mail-rules.server.ts";
import type { MailRules } from "./mail-rules.ts";

export const OPEN_STATES = ["queued", "sending", "uncertain", "dead"] as const;
export type OpenState = (typeof OPEN_STATES)[number];

export interface StateCount {
  state: OpenState;
  letters: number;
  /** Confirmations, and letters to the people who wrote them. */
  others: number;
  /** Of the oldest, YYYY-MM-DD; null where there is none. */
  oldestOn: string | null;
}

export interface MailOfficial {
  /** null: they have been taken off the call. */
  id: string | null;
  name: string;
  office: string;
  call: { id: string; uaNumber: string; ordinal: number; withdrawn: boolean; demonstration: boolean };
  /** Has an e-mail address. */
  reachable: boolean;
  rules: MailRules;
  /** Letters that will go by themselves. */
  waiting: number;
  waitingSince: string | null;
  troubles: MailTrouble[];
}

/** Letters of one official that need a person. "stopped": their call has been withdrawn. */
export interface MailTrouble {
  kind: "uncertain" | "dead" | "stopped";
  because: DeadBecause | null;
  code: number | null;
  letters: number;
  /** They can still be read, so trying again makes sense. */
  readable: boolean;
}

export async function readOutbox(
  db: Database,
  now: Date,
): Promise<{ states: StateCount[]; officials: MailOfficial[] }> {
  const groups = await db
    .selectFrom("outbox_mails")
    .select((eb) => [
      "kind",
      "campaign_id",
      "addressee_id",
      "state",
      "dead_because",
      "last_code",
      eb.case().when("sealed", "is", null).then(0).else(1).end().as("readable"),
      eb.fn.countAll().as("mails"),
      eb.fn.min("key_day").as("oldest_on"),
    ])
    .where("state", "<>", "sent")
    .groupBy(["kind", "campaign_id", "addressee_id", "state", "dead_because", "last_code", "readable"])
    .execute();
  return {
    states: OPEN_STATES.map((state) => countOf(state, groups)),
    officials: await officials(db, now, groups),
  };
}

interface Group {
  kind: string;
  campaign_id: string | null;
  addressee_id: string | null;
  state: string;
  dead_because: DeadBecause | null;
  last_code: number | null;
  readable: number;
  mails: number | string | bigint;
  oldest_on: string;
}

function countOf(state: OpenState, groups: Group[]): StateCount {
  const ours = groups.filter((group) => group.state === state);
  const sum = (some: Group[]) => some.reduce((total, { mails }) => total + Number(mails), 0);
  return {
    state,
    letters: sum(ours.filter(({ kind }) => kind === "letter")),
    others: sum(ours.filter(({ kind }) => kind !== "letter")),
    oldestOn: oldest(ours),
  };
}

const oldest = (groups: Group[]): string | null => groups.map(({ oldest_on }) => oldest_on).sort()[0] ?? null;

/** Everybody who can get letters now, and everybody for whom some are left; nearest deadline first. */
async function officials(db: Database, now: Date, groups: Group[]): Promise<MailOfficial[]> {
  const letters = groups.filter(({ kind, campaign_id }) => kind === "letter" && campaign_id !== null);
  const calls = await db
    .selectFrom("campaigns")
    .select(["id", "ua_number", "ordinal", "withdrawn_at", "closed_at", "demonstration", "deadline_on"])
    .where("published_at", "is not", null)
    .orderBy("deadline_on", "desc")
    .orderBy("id")
    .execute();
  const addressees = await db
    .selectFrom("addressees")
    .select(["id", "campaign_id", "name", "office", "emails"])
    .orderBy("position")
    .execute();
  const rules = await db.selectFrom("addressee_mailing").selectAll().execute();
  return calls.flatMap((call) => {
    const open = call.closed_at === null && !deadlineHasPassed(call.deadline_on!, now);
    const ofCall = letters.filter(({ campaign_id }) => campaign_id === call.id);
    const mailing = (row: (typeof addressees)[number] | null): MailOfficial => {
      const theirs = ofCall.filter(({ addressee_id }) => addressee_id === (row?.id ?? null));
      const withdrawn = call.withdrawn_at !== null;
      const waiting = withdrawn
        ? []
        : theirs.filter(({ state }) => state === "queued" || state === "sending");
      return {
        id: row?.id ?? null,
        name: row?.name ?? "",
        office: row?.office ?? "",
        call: {
          id: call.id,
          uaNumber: call.ua_number ?? "",
          ordinal: call.ordinal ?? 1,
          withdrawn,
          demonstration: Boolean(call.demonstration),
        },
        reachable: row !== null && mailable(JSON.parse(row.emails) as string[]).length > 0,
        rules: rulesOf(rules.find(({ addressee_id }) => addressee_id === row?.id)),
        waiting: waiting.reduce((sum, { mails }) => sum + Number(mails), 0),
        waitingSince: oldest(waiting),
        troubles: theirs.flatMap((group) => troubleOf(group, withdrawn)),
      };
    };
    const present = addressees.filter(({ campaign_id }) => campaign_id === call.id).map(mailing);
    const left = ofCall.some(({ addressee_id }) => addressee_id === null) ? [mailing(null)] : [];
    return [...present, ...left].filter(
      ({ reachable, waiting, troubles, call: { withdrawn } }) =>
        (reachable && !withdrawn && open) || waiting > 0 || troubles.length > 0,
    );
  });
}

function troubleOf(group: Group, withdrawn: boolean): MailTrouble[] {
  const { state, dead_because: because, last_code: code, mails } = group;
  const kind = state === "dead" ? "dead" : withdrawn ? "stopped" : state === "uncertain" ? "uncertain" : null;
  if (kind === null) return [];
  return [{ kind, because, code, letters: Number(mails), readable: Boolean(Number(group.readable)) }];
}
