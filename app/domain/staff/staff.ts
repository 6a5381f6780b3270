/** A member of staff as the rest of the program sees them. */
import type { StaffRole } from "./roles.ts";

export interface Staff {
  id: string;
  email: string;
  role: StaffRole;
  /** A section officer's own section; null for everyone whose work is not one section's. */
  section: string | null;
}

/** E-mail addresses are compared without regard to case. PostgreSQL takes no NUL, and no address has one. */
export const normalEmail = (email: string): string => email.replaceAll("\0", "").trim().toLowerCase();
