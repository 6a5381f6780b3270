/**
 * A letter that waits for its supporter to confirm it by e-mail. `sealed` opens only with the code in that mail,
 * which is kept nowhere here. Once it is confirmed only the receipt is left in it, for whoever comes back with the
 * code; the row goes when it has expired.
 */
export interface WaitingLettersTable {
  /** SHA-256 (base64url) of the confirmation code. */
  id: string;
  /** The call it is written for. */
  campaign_id: string;
  /** To be sent to officials, or to its writer as PDF. */
  purpose: "send" | "to-oneself";
  /** AES-256-GCM under a key made of the code; padded, so that its length tells nothing. */
  sealed: string;
  /** ISO-8601 UTC, a whole hour; of a letter that was confirmed, a whole day: finer would tell when somebody wrote. */
  expires_at: string;
  /** It has been confirmed: no letter is sealed in it any more. */
  used: boolean | number;
}
