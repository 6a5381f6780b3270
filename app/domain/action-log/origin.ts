/** Where letters in the log come from, and which words their writers agreed to. */

/** A page here, a page embedded elsewhere, an event's batch, a program, a section's own count, an invented letter. */
export const ORIGINS = ["page", "embed", "event", "api", "import", "demonstration"] as const;
export type Origin = (typeof ORIGINS)[number];

/**
 * The wording, on the pages on which letters leave or are reported, of what is kept of them. Change it with the
 * wording: each letter keeps the version its writer saw, as proof of consent that needs no identity.
 */
const CONSENT_VERSION = "2026-06";

/** Null where nobody was asked in person: a batch, a count on paper, an invented letter. */
export const consentVersionOf = (origin: Origin): string | null =>
  origin === "page" || origin === "embed" || origin === "api" ? CONSENT_VERSION : null;
