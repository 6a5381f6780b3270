/**
 * What may happen to a mail in the outbox, decided from what the mail server said. The mail server's 354 ("go on,
 * send the message") divides what is certainly not delivered from what may have been.
 */

import type { DeadBecause } from "#db/tables/outbox-mails.ts";

/** queued → sending → sent, or back to queued; uncertain: it may have arrived; dead: a person must look. */
export const MAIL_STATES = ["queued", "sending", "sent", "uncertain", "dead"] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** How one attempt ended. */
export type Evidence =
  /** The server took the message: 250 after its last byte. */
  | { kind: "accepted" }
  /**
   * A 4xx answer, or no connection, or it broke off before 354: nothing was delivered. `code` is 0 without an answer.
   * `ofThisMail`: it was the recipient or the message that was put off, not we.
   */
  | { kind: "not-now"; code: number; ofThisMail?: boolean }
  /** A 5xx answer: it will never be taken. `policy`: because of a rule (554, or 5.7.x by RFC 3463), such as too many alike. */
  | { kind: "refused"; code: number; policy?: boolean }
  /** It broke off after 354 and before an answer. */
  | { kind: "no-answer" };

export interface MailProgress {
  /** Attempts so far, this one included. */
  attempts: number;
  /** How often an attempt has ended without an answer, before this one. */
  uncertainTries: number;
}

export type NextState =
  | { state: "sent" }
  | { state: "queued" | "uncertain"; waitMinutes: number }
  | { state: "dead"; because: DeadBecause };

/** About a week of attempts: 1, 2, 4 … minutes, at most six hours apart. */
const LAST_ATTEMPT = 36;
const LONGEST_WAIT = 6 * 60;
/** Long enough for the mail server to have found out what it did with the first one. */
const UNCERTAIN_WAIT = 30;

/** At most one further copy can come of it, and only out of `uncertain`, under the same Message-ID. */
export function nextState(evidence: Evidence, { attempts, uncertainTries }: MailProgress): NextState {
  switch (evidence.kind) {
    case "accepted":
      return { state: "sent" };
    case "refused":
      return { state: "dead", because: "refused" };
    case "no-answer":
      return uncertainTries === 0
        ? { state: "uncertain", waitMinutes: UNCERTAIN_WAIT }
        : { state: "dead", because: "no-answer" };
    case "not-now":
      if (attempts >= LAST_ATTEMPT) return { state: "dead", because: "never-taken" };
      return {
        state: uncertainTries > 0 ? "uncertain" : "queued",
        waitMinutes: Math.min(2 ** (attempts - 1), LONGEST_WAIT),
      };
  }
}
