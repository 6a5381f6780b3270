/** People with a key to the desk. */
export interface StaffTable {
  id: string;
  email: string;
  /** argon2id; null until the one-time link has been used. */
  password_hash: string | null;
  role: "administrator" | "organizer" | "section-officer";
  section: string | null;
  created_at: string;
  disabled_at: string | null;
}
/** One-time links that set a password: the first administrator's, and invitations. */
export interface StaffLinksTable {
  token_hash: string;
  staff_id: string;
  expires_at: string;
  used_at: string | null;
}
/** A person's open session at the desk; only the hash of its cookie is kept. */
export interface StaffSessionsTable {
  token_hash: string;
  staff_id: string;
  created_at: string;
  seen_at: string;
  expires_at: string;
}
/** Keys for other programs (GET /api/tallies/…); only the hash is kept. */
export interface ApiTokensTable {
  token_hash: string;
  name: string;
  /** Null: every section. */
  section: string | null;
  created_at: string;
  expires_on: string;
}
