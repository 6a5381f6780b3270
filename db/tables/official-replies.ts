/** That an official has answered a supporter: when, whose office and in what way. Neither the answer nor its reader is kept. */
export interface OfficialRepliesTable {
  /** SHA-256 (base64url) of a random key of the form, so that a form sent twice counts once. */
  reply_hash: string;
  campaign_id: string;
  /** Whose office it came from. */
  addressee_id: string;
  kind: "acknowledgement" | "answer" | "refusal" | "action-taken" | "other";
  /** The day on which it came. */
  replied_on: string;
  /** The section the supporter chose. */
  section: string;
}
