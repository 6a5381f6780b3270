/**
 * A mail on its way. Who it is from, who it goes to and what it says are in `sealed`, under a key that is outside the
 * database and dies within days; the column is emptied as soon as the mail server has taken the mail.
 */
export interface OutboxMailsTable {
  /** Random; also the local part of the Message-ID, so that a mail sent twice is the same mail. */
  id: string;
  /** The mail with a code, a letter to an official, or a letter to its writer. */
  kind: "confirmation" | "letter" | "to-oneself";
  /** The call it belongs to. */
  campaign_id: string | null;
  /** The official a letter goes to; its e-mail address is read from there when the letter is sent. */
  addressee_id: string | null;
  /** The letter in the action log. */
  action_hash: string | null;
  /** The mail of a day's letters that this one goes in, all of them together; also that mail's Message-ID. */
  bundle: string | null;
  /** Which day's key has sealed it. */
  key_day: string;
  /** AES-256-GCM; null once the mail server has it, or its key is gone. */
  sealed: string | null;
  /** Where it stands (app/domain/delivery/outbox/mail-states.ts). */
  state: "queued" | "sending" | "sent" | "uncertain" | "dead";
  /** How often it was tried. */
  attempts: number;
  /** How often a try ended without an answer. */
  uncertain_tries: number;
  /** Null once nothing more will be tried. */
  due_at: string | null;
  /** Until when the process that is sending it may be believed to live. */
  lease_until: string | null;
  /** The mail server had said 354 in the attempt that is running. */
  data_began: boolean | number;
  /** The mail server's last answer, its number only: its words may repeat an address. */
  last_code: number | null;
  /** Why nothing more is tried: what staff are told. */
  dead_because: DeadBecause | null;
  /** The day it was sent or given up. */
  settled_on: string | null;
}

/**
 * `refused`: the mail server will never take it. `no-answer`: twice nobody knows whether it arrived. `never-taken`:
 * tried for as long as may be. `no-address`: the official has none any more. `no-key`: its key is lost or destroyed,
 * and nobody can read it. `returned`: the server may have had it, and it came back.
 */
export type DeadBecause = "refused" | "no-answer" | "never-taken" | "no-address" | "no-key" | "returned";
