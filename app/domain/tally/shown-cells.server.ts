/** The cells of the tally that count, and those that do not: every number that is shown comes through here. */

import { type SqlBool, sql } from "kysely";
import { bucketCounts, lastWord } from "#app/domain/action-log/bucket-decisions.server.ts";
import type { Database } from "#db/schema.ts";

/** A real call may take over the number of a demonstration; whatever was invented for it is then left out. */
const cellsOfCalls = (db: Database) =>
  db
    .selectFrom("tally_cells")
    .where(({ eb, exists, selectFrom }) =>
      eb(
        sql<SqlBool>`(tally_cells.origin = 'demonstration')`,
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

/** What counts: not held, and in no bucket that a section has set aside. */
export const shownCells = (db: Database) =>
  cellsOfCalls(db)
    .where("tally_cells.held", "=", false)
    .where(bucketCounts(() => "tally_cells"));

/** Every cell, with the last word on its bucket (null where there is none): for those who decide. */
export const allCells = (db: Database) =>
  cellsOfCalls(db).select(lastWord(() => "tally_cells").as("last_word"));
