/** What a tally leaves out: letters that wait for a section, and those in buckets that were set aside. */
import { COUNTED_RUNGS } from "#app/domain/action-log/ladder.ts";
import type { Database } from "#db/schema.ts";
import type { TallyQuery } from "./read-tally.server.ts";
import { allCells } from "./shown-cells.server.ts";

/** Letters to the officials. @param query one call, or a whole series */
export async function lettersSetAside(
  db: Database,
  { uaNumber, ordinal, section }: TallyQuery,
): Promise<{ waiting: number; held: number; void: number }> {
  const cells = await allCells(db)
    .select(["held", "letters"])
    .where("ua_number", "=", uaNumber)
    .where("addressee", "=", "target")
    .where("rung", "in", [...COUNTED_RUNGS])
    .$if(ordinal !== undefined, (query) => query.where("ordinal", "=", ordinal!))
    .$if(section !== undefined, (query) => query.where("section", "=", section!))
    .execute();
  const sums = { waiting: 0, held: 0, void: 0 };
  for (const { held, letters, last_word } of cells) {
    if (last_word === "void") sums.void += letters;
    else if (last_word === "hold") sums.held += letters;
    else if (held) sums.waiting += letters;
  }
  return sums;
}
