/** The cells that a tally may show: a demonstration's invented letters only as long as the call is one. */
import type { Database } from "#db/schema.ts";

/** A real call may take over the number of a demonstration; whatever was invented for it is then left out. */
export const shownCells = (db: Database) =>
  db
    .selectFrom("tally_cells")
    .where(({ eb, exists, selectFrom }) =>
      eb(
        "tally_cells.demonstration",
        "=",
        exists(
          selectFrom("campaigns as campaign")
            .select("campaign.id")
            .whereRef("campaign.ua_number", "=", "tally_cells.ua_number")
            .whereRef("campaign.ordinal", "=", "tally_cells.ordinal")
            .where("campaign.demonstration", "=", true)
            .where("campaign.withdrawn_at", "is", null),
        ),
      ),
    );
