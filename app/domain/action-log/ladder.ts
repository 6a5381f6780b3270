/**
 * The ladder: what is known of a letter, never more than the evidence. `prepared`: it left the site.
 * `reported`: the supporter says it was posted or sent. `sent`: our mail server handed it over.
 * `bounced` and `withdrawn` take it off the counted total for good.
 */
export const RUNGS = ["prepared", "reported", "sent", "bounced", "withdrawn"] as const;
export type Rung = (typeof RUNGS)[number];

/** An action that has reached several rungs is counted once, on the last of RUNGS that it reached. */
export const standing = (rung: Rung): number => RUNGS.indexOf(rung);

/** The rungs that the public number adds up. A bounced or withdrawn action stands on neither of them. */
export const COUNTED_RUNGS: readonly Rung[] = ["reported", "sent"];

export const CHANNELS = ["post", "email", "server", "fax", "handed-over", "other"] as const;
export type Channel = (typeof CHANNELS)[number];
