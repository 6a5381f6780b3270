/** The rules for one official's letters, as the desk's form says them: read and checked. */
import { z } from "zod";

export const MAIL_MODES = ["individual", "digest", "hold"] as const;

export interface MailRules {
  mode: (typeof MAIL_MODES)[number];
  /** Mails an hour at most, 1 to 3,600. */
  perHour: number;
  /** Whole hours of the office's day; both or neither. */
  opensAt: number | null;
  closesAt: number | null;
  /** IANA name. */
  timeZone: string;
}

export type RulesReading =
  | { ok: true; rules: MailRules }
  /** Keys of locales/<lang>/mail.json. */
  | { ok: false; problems: { field: string; key: string }[] };

const hour = z
  .string()
  .trim()
  .regex(/^(|[01]?\d|2[0-4])$/, { error: "mail:errors.hour", abort: true })
  .transform((text) => (text === "" ? null : Number(text)));

const rulesSchema = z
  .object({
    mode: z.enum(MAIL_MODES, "mail:errors.mode"),
    perHour: z
      .string("mail:errors.perHour")
      .trim()
      .regex(/^\d{1,4}$/, "mail:errors.perHour")
      .transform(Number)
      .refine((count) => count >= 1 && count <= 3600, "mail:errors.perHour"),
    opensAt: hour,
    closesAt: hour,
    timeZone: z.string().refine(isTimeZone, "mail:errors.timeZone"),
  })
  .refine(({ opensAt, closesAt }) => (opensAt === null) === (closesAt === null), {
    path: ["closesAt"],
    error: "mail:errors.bothHours",
  })
  .refine(({ opensAt, closesAt }) => opensAt === null || closesAt === null || opensAt < closesAt, {
    path: ["closesAt"],
    error: "mail:errors.hoursOrder",
  });

export function readMailRules(fields: Readonly<Record<string, string | undefined>>): RulesReading {
  const reading = rulesSchema.safeParse({ opensAt: "", closesAt: "", ...fields });
  if (reading.success) return { ok: true, rules: reading.data };
  const problems = reading.error.issues.map(({ path, message }) => ({
    field: String(path[0]),
    key: message,
  }));
  return { ok: false, problems };
}

/** Every zone the program knows, UTC first. */
export const TIME_ZONES: readonly string[] = ["UTC", ...Intl.supportedValuesOf("timeZone")];

function isTimeZone(name: string): boolean {
  return TIME_ZONES.includes(name);
}
