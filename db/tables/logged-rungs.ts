/**
 * A logged action's climb: one row for each rung it has reached. Insert only. An action is counted once, on
 * the rung of highest standing (see app/domain/action-log/ladder.ts).
 */
export interface LoggedRungsTable {
  /** The action that climbed. */
  action_hash: string;
  /** prepared, reported, sent, bounced or withdrawn. */
  rung: "prepared" | "reported" | "sent" | "bounced" | "withdrawn";
  /** The way it went. */
  channel: "post" | "email" | "server" | "fax" | "handed-over" | "other";
  /** The day it happened, UTC. No finer time is kept. */
  logged_on: string;
  /** Past the deadline, which ends when its day has ended in every time zone. */
  late: boolean | number;
}
