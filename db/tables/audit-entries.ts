/** What staff did, in order, each entry sealed to the one before by its hash. Insert only. */
export interface AuditEntriesTable {
  seq: number;
  at: string;
  /** Staff id, or "command-line". */
  actor: string;
  /** "campaign.published", "staff.invited" … */
  verb: string;
  object: string;
  /** JSON; never a supporter's words. */
  details: string;
  previous_hash: string;
  hash: string;
}
