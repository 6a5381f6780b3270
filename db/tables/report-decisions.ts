import type { Generated } from "kysely";

/** What a section said of a report that waited to be counted. Insert only: the last word on a report stands. */
export interface ReportDecisionsTable {
  seq: Generated<number>;
  /** The report in the log. */
  action_hash: string;
  decision: "confirm" | "reject";
  /** How many letters are counted, where that is less than was claimed. */
  letters: number | null;
  /** Staff id. */
  decided_by: string;
  decided_on: string;
  /** Why, in words of the section's own. */
  reason: string;
}
