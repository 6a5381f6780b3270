/** Who may do what at the desk, as one table. */
export const STAFF_ROLES = ["administrator", "organizer", "section-officer"] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

const ALLOWED = {
  "see tallies": ["administrator", "organizer", "section-officer"],
  "see drafts": ["administrator", "organizer"],
  "edit campaigns": ["administrator", "organizer"],
  "publish campaigns": ["administrator", "organizer"],
  "close campaigns": ["administrator", "organizer"],
  /** What a section's post office takes and costs; a section officer's own section only. */
  "edit post": ["administrator", "organizer", "section-officer"],
  /** Confirm reports, set buckets aside, make event codes, enter counts; a section officer's own section only. */
  "check reports": ["administrator", "organizer", "section-officer"],
  /** The outbox: how fast officials get letters, and what becomes of those that could not be sent. */
  "manage mail": ["administrator", "organizer"],
} as const satisfies Record<string, readonly StaffRole[]>;

export type Permission = keyof typeof ALLOWED;

export const roleMay = (role: StaffRole, permission: Permission): boolean =>
  (ALLOWED[permission] as readonly StaffRole[]).includes(role);

export const isStaffRole = (text: string | undefined): text is StaffRole =>
  (STAFF_ROLES as readonly string[]).includes(text ?? "");

/** The only section whose tally they see; undefined for those who see all. */
export const tallySection = (staff: { role: StaffRole; section: string | null }): string | undefined =>
  staff.role === "section-officer" ? (staff.section ?? "int") : undefined;
