/** Writes down what was done with a letter: the one way into the action log. */
import type { Kysely } from "kysely";
import { deadlineHasPassed } from "#app/domain/campaign/campaign.ts";
import type { OwnWords } from "#app/domain/letter/own-words.ts";
import { GroupCommit } from "#db/group-commit.ts";
import type { Database, Schema } from "#db/schema.ts";
import { isTransaction } from "#db/transaction.ts";
import type { Channel, Rung } from "./ladder.ts";
import { consentVersionOf, type Origin } from "./origin.ts";
import { type NewRung, writeRungs } from "./write-rungs.server.ts";

/** One letter on one rung of the ladder. */
export interface LogEntry {
  /** actionHash() of the letter. Once it is logged, only its rung is news; the rest stands as it was first said. */
  actionHash: string;
  uaNumber: string;
  ordinal: number;
  addressee: "target" | "copy";
  /** Code of a known section. */
  section: string;
  letterLanguage: string;
  /** How many letters it stands for; more than one for a group. */
  letters: number;
  origin: Origin;
  rung: Rung;
  channel: Channel;
  /** The campaign's deadline, YYYY-MM-DD. */
  deadlineOn: string;
  /** How much of the letter was the supporter's own; left out where the words never passed through here. */
  ownWords?: OwnWords | undefined;
  /** The day it happened, YYYY-MM-DD, where that is not today: what is reported in bulk afterwards. */
  happenedOn?: string;
  /** Claims so much that its section looks at it before it is counted (held-reports.ts). */
  held?: boolean | undefined;
  /** Code of the letter-writing event that it belongs to. */
  event?: string | undefined;
}

/**
 * Logs every entry that is not in the log yet, and moves its action in the tally to the highest rung that it
 * has reached: all of them, or none. The same entry may come any number of times, and several times at once.
 * @returns the entries that were new.
 */
export async function logRungs(
  db: Database,
  now: Date,
  entries: LogEntry[],
): Promise<{ logged: LogEntry[] }> {
  if (entries.length === 0) return { logged: [] };
  const rungs = entries.map((entry) => newRung(entry, now));
  const [isNew = []] = isTransaction(db) ? await writeRungs(db, [rungs]) : [await groupOf(db).write(rungs)];
  return { logged: entries.filter((_, i) => isNew[i]) };
}

function newRung(entry: LogEntry, now: Date): NewRung {
  // Noon UTC lies in the given day; a day after the deadline's is then late, as the sender would say.
  const happenedAt = entry.happenedOn ? new Date(`${entry.happenedOn}T12:00:00Z`) : now;
  return {
    action: {
      action_hash: entry.actionHash,
      ua_number: entry.uaNumber,
      ordinal: entry.ordinal,
      addressee: entry.addressee,
      section: entry.section,
      letter_language: entry.letterLanguage,
      letters: entry.letters,
      origin: entry.origin,
      own_words: entry.ownWords ?? null,
      held: entry.held ?? false,
      event: entry.event ?? null,
      consent_version: consentVersionOf(entry.origin),
    },
    rung: {
      action_hash: entry.actionHash,
      rung: entry.rung,
      channel: entry.channel,
      logged_on: happenedAt.toISOString().slice(0, 10),
      late: deadlineHasPassed(entry.deadlineOn, happenedAt),
    },
  };
}

const groups = new WeakMap<Kysely<Schema>, GroupCommit<NewRung[], boolean[]>>();

/** Requests at one moment share a transaction: one wait for the disk, and one for the tally cell they all want. */
function groupOf(db: Kysely<Schema>): GroupCommit<NewRung[], boolean[]> {
  const known = groups.get(db);
  if (known) return known;
  const group = new GroupCommit<NewRung[], boolean[]>((requests) =>
    db.transaction().execute((transaction) => writeRungs(transaction, requests)),
  );
  groups.set(db, group);
  return group;
}
