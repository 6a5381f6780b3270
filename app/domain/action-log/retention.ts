/** How long anything of a supporter's is kept, in one place: the jobs run by it, and docs/what-we-keep.md says it. */

/** Hours for which a letter waits for its confirmation, sealed. */
export const WAITING_HOURS = 48;

/** Days after which the key of a day's outgoing mail is destroyed; nothing is tried for as long as that. */
export const MAIL_KEY_DAYS = 8;

/** Days for which the empty row of a sent letter is kept, so that a bounce can be matched with it. */
export const BOUNCE_DAYS = 14;

/** Days after the deadline at which the key of a campaign's marks against repeats is destroyed. */
export const REPEAT_KEY_DAYS = 7;
