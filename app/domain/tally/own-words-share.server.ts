/** How many of a call's letters carried words of their writers' own: counted in the log, in three steps. */
import { bucketCounts, inLog } from "#app/domain/action-log/bucket-decisions.server.ts";
import { decidedActions, isHeld } from "#app/domain/action-log/report-decisions.server.ts";
import type { OwnWords } from "#app/domain/letter/own-words.ts";
import type { Database } from "#db/schema.ts";
import { type Count, mergeSmallCounts } from "./merge-small-counts.ts";

export interface OwnWordsShare {
  ordinal: number;
  /** Letters to the targets by how much was their writers' own; null: the rest, merged from counts of very few. */
  letters: { step: OwnWords | null; letters: number }[];
}

/**
 * Latest call first; a call without such letters is not in it. Letters that were reported by hand or in bulk, whose
 * words never passed through here, are not counted, nor are those that bounced, were
 * withdrawn or held, or have reached a rung in a bucket that was set aside.
 * @param section code of the only section to count
 */
export async function ownWordsShares(
  db: Database,
  uaNumber: string,
  section?: string,
): Promise<OwnWordsShare[]> {
  const rows = await decidedActions(db)
    .select(({ fn }) => [
      "action.ordinal",
      "action.own_words",
      fn.countAll().as("actions"),
      fn.sum("action.letters").as("letters"),
    ])
    .where("action.ua_number", "=", uaNumber)
    .where("action.addressee", "=", "target")
    .where("action.own_words", "is not", null)
    // Nobody's words are in an invented letter, and none is ever counted as a demonstration's and a call's.
    .where("action.origin", "<>", "demonstration")
    .$if(section !== undefined, (query) => query.where("action.section", "=", section!))
    .where(isHeld, "=", false)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("logged_rungs as rung")
            .select("rung.rung")
            .whereRef("rung.action_hash", "=", "action.action_hash")
            .where(({ or, eb, not }) =>
              or([eb("rung.rung", "in", ["bounced", "withdrawn"]), not(bucketCounts(inLog))]),
            ),
        ),
      ),
    )
    .groupBy(["action.ordinal", "action.own_words"])
    .execute();
  const ordinals = [...new Set(rows.map((row) => row.ordinal))].sort((a, b) => b - a);
  return ordinals.map((ordinal) => {
    const counts = STEPS.flatMap((step): Count[] => {
      const row = rows.find((one) => one.ordinal === ordinal && one.own_words === step);
      return row ? [{ key: step, actions: Number(row.actions), letters: Number(row.letters) }] : [];
    });
    const letters = mergeSmallCounts(counts).map((count) => ({
      step: count.key as OwnWords | null,
      letters: count.letters,
    }));
    return { ordinal, letters };
  });
}

const STEPS: OwnWords[] = ["none", "some", "most"];
