/** The buckets of the log as those see them who may set one aside: counts, where each stands, and which burst. */
import {
  type Bucket,
  type BucketDecision,
  type BucketStanding,
  bucketKey,
  STANDING_AFTER,
} from "#app/domain/action-log/bucket.ts";
import { type Channel, COUNTED_RUNGS } from "#app/domain/action-log/ladder.ts";
import type { Origin } from "#app/domain/action-log/origin.ts";
import type { Database } from "#db/schema.ts";
import { type Burst, findBursts } from "./bursts.ts";
import { allCells } from "./shown-cells.server.ts";

export interface ListedBucket {
  bucket: Bucket;
  standing: BucketStanding;
  /** What was decided of it last; null: nobody has looked at it. */
  lastWord: BucketDecision | null;
  /** To the officials, reported or sent, without those that wait one by one. */
  letters: number;
  /** How many reports and mails that is. */
  actions: number;
}

interface Asked {
  /** Code of the only section. */
  section?: string | undefined;
  /** "72/24" */
  uaNumber?: string | undefined;
  /** The first day that is looked at, YYYY-MM-DD. */
  since: string;
}

/** Latest day first, then the most letters. */
export async function listBuckets(
  db: Database,
  { section, uaNumber, since }: Asked,
): Promise<ListedBucket[]> {
  const cells = await allCells(db)
    .select(["ua_number", "ordinal", "section", "channel", "letter_language", "logged_on", "origin"])
    .select(({ fn }) => [fn.sum("letters").as("letters"), fn.sum("actions").as("actions")])
    .where("rung", "in", [...COUNTED_RUNGS])
    .where("addressee", "=", "target")
    .where("held", "=", false)
    .where("logged_on", ">=", since)
    .$if(section !== undefined, (query) => query.where("section", "=", section!))
    .$if(uaNumber !== undefined, (query) => query.where("ua_number", "=", uaNumber!))
    .groupBy(["ua_number", "ordinal", "section", "channel", "letter_language", "logged_on", "origin"])
    .execute();
  return cells
    .map((cell) => ({
      bucket: {
        uaNumber: cell.ua_number,
        ordinal: cell.ordinal,
        section: cell.section,
        channel: cell.channel as Channel,
        letterLanguage: cell.letter_language,
        day: cell.logged_on,
        origin: cell.origin as Origin,
      },
      standing: cell.last_word ? STANDING_AFTER[cell.last_word] : ("counted" as const),
      lastWord: cell.last_word,
      letters: Number(cell.letters),
      actions: Number(cell.actions),
    }))
    .filter(({ letters }) => letters > 0)
    .sort(
      (a, b) =>
        -compare(a.bucket.day, b.bucket.day) ||
        b.letters - a.letters ||
        compare(bucketKey(a.bucket), bucketKey(b.bucket)),
    );
}

/** Bursts among the buckets that nobody has looked at. */
export const alarms = (buckets: readonly ListedBucket[]): Burst[] => {
  const counted = buckets.filter(({ standing }) => standing === "counted");
  const seen = new Set(counted.filter(({ lastWord }) => lastWord).map(({ bucket }) => bucketKey(bucket)));
  return findBursts(counted).filter(({ bucket }) => !seen.has(bucketKey(bucket)));
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
