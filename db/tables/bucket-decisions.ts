import type { Generated } from "kysely";

/**
 * What a section did with a suspicious bucket: all that is alike in the columns below. Insert only: the last word on
 * a bucket stands, so that "release" takes back what was held or voided.
 */
export interface BucketDecisionsTable {
  seq: Generated<number>;
  ua_number: string;
  ordinal: number;
  section: string;
  channel: string;
  letter_language: string;
  /** The day on which its letters reached the rung they stand on. */
  logged_on: string;
  origin: string;
  decision: "hold" | "release" | "void";
  /** Staff id. */
  decided_by: string;
  decided_on: string;
  /** Why, in words of the section's own. */
  reason: string;
}
