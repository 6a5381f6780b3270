/**
 * One mark for each e-mail address that has confirmed a letter in a campaign: an HMAC under a key that is outside the
 * database and is destroyed a week after the deadline. It leads to no letter and bears no time.
 */
export interface RepeatMarksTable {
  /** The call that was written for. */
  campaign_id: string;
  /** HMAC-SHA-256 of the mailbox. */
  mark: string;
}
