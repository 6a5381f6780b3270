/** The administrator's settings, read from the environment once; each wrong one gets a line of its own. */
import net from "node:net";
import path from "node:path";
import { z } from "zod";

const instant = z.iso
  .datetime({ offset: true, error: "must be an instant such as 2026-06-15T12:00:00Z" })
  .transform((text) => new Date(text));

const settingsSchema = z.object({
  PORT: z.coerce
    .number("must be a port number")
    .int()
    .min(1)
    .max(65_535, "must be a port number")
    .default(3000),
  HOST: z.string().default("127.0.0.1"),
  DATA_DIR: z
    .string()
    .default("data")
    .transform((dir) => path.resolve(dir)),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: "must begin with postgres://" }).optional(),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: "must begin with https:// (or http://)", abort: true })
    .refine((url) => new URL(url).pathname === "/", "must have no path: Amparo lives at the root of its host")
    .transform((url) => new URL(url).origin)
    .optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: "must begin with smtp:// or smtps://" }).optional(),
  MAIL_FROM: z.email("must be an e-mail address").optional(),
  MAIL_REPLY_TO: z.email("must be an e-mail address").optional(),
  MAIL_BOUNCES: z.email("must be an e-mail address").optional(),
  BOUNCE_WEBHOOK_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
  DKIM_SELECTOR: z
    .string()
    .regex(/^[\w.-]+$/, "must be the name before ._domainkey")
    .optional(),
  DKIM_KEY_FILE: z.string().optional(),
  TRUSTED_PROXIES: z
    .string()
    .transform((text) => text.split(",").map((one) => one.trim()))
    .refine(
      (all) => all.every(isNetwork),
      "must be addresses or networks (127.0.0.1, 10.0.0.0/8), with commas between",
    )
    .optional(),
  KEYS_DIR: z.string().optional(),
  SECRET_KEY: z.string().min(32, "must have at least 32 characters").optional(),
  AMPARO_CLOCK: instant.optional(),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error", "silent"], "must be debug, info, warn, error or silent")
    .default("info"),
});

export interface Settings {
  port: number;
  host: string;
  /** Absolute path. */
  dataDir: string;
  databaseUrl: string | undefined;
  /** The site's own origin, without a trailing slash. */
  publicUrl: string;
  /** PUBLIC_URL was set: no other origin may post forms. */
  publicUrlIsSet: boolean;
  secretKey: string | undefined;
  mail: MailSettings;
  /** Whose X-Forwarded-For is believed; none: nobody's. */
  trustedProxies: string[];
  /** Absolute path: keys that die, outside the database and its backups. */
  keysDir: string;
  clockStartsAt: Date | undefined;
  logLevel: string;
  development: boolean;
}

export interface MailSettings {
  /** undefined: every mail becomes a file in DATA_DIR/outbox. */
  smtpUrl: string | undefined;
  from: string;
  replyTo: string;
  bounces: string | null;
  dkim: { keySelector: string; keyFile: string } | null;
  /** With what a mail provider signs its reports to /hooks/bounce; undefined: nobody is listened to there. */
  bounceSecret: string | undefined;
}

export type SettingsReading = { ok: true; settings: Settings } | { ok: false; problems: string[] };

/** Empty variables count as absent. Problems are whole lines: "PORT must be a port number". */
export function readSettings(env: NodeJS.ProcessEnv): SettingsReading {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const reading = settingsSchema.safeParse(given);
  if (!reading.success) {
    return {
      ok: false,
      problems: reading.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`),
    };
  }
  const values = reading.data;
  if (Boolean(values.DKIM_SELECTOR) !== Boolean(values.DKIM_KEY_FILE)) {
    return { ok: false, problems: ["DKIM_SELECTOR and DKIM_KEY_FILE must be set together"] };
  }
  const publicUrl = values.PUBLIC_URL ?? `http://${readableHost(values.HOST)}:${values.PORT}`;
  return {
    ok: true,
    settings: {
      port: values.PORT,
      host: values.HOST,
      dataDir: values.DATA_DIR,
      databaseUrl: values.DATABASE_URL,
      publicUrl,
      publicUrlIsSet: values.PUBLIC_URL !== undefined,
      secretKey: values.SECRET_KEY,
      trustedProxies: values.TRUSTED_PROXIES ?? [],
      mail: mailSettings(values, new URL(publicUrl).hostname),
      keysDir: path.resolve(values.KEYS_DIR ?? path.join(values.DATA_DIR, "keys")),
      clockStartsAt: values.AMPARO_CLOCK,
      logLevel: values.LOG_LEVEL,
      development: env.NODE_ENV === "development",
    },
  };
}

function mailSettings(values: z.output<typeof settingsSchema>, host: string): MailSettings {
  const from = values.MAIL_FROM ?? `letters@${host}`;
  const { DKIM_SELECTOR: keySelector, DKIM_KEY_FILE: keyFile } = values;
  return {
    smtpUrl: values.SMTP_URL,
    from,
    replyTo: values.MAIL_REPLY_TO ?? from,
    bounces: values.MAIL_BOUNCES ?? null,
    dkim: keySelector && keyFile ? { keySelector, keyFile } : null,
    bounceSecret: values.BOUNCE_WEBHOOK_SECRET,
  };
}

function isNetwork(text: string): boolean {
  const [address = "", bits] = text.split("/");
  const most = net.isIPv4(address) ? 32 : net.isIPv6(address) ? 128 : -1;
  return most > 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most));
}

/** The name a person types for an address the server listens on. */
function readableHost(host: string): string {
  if (["127.0.0.1", "0.0.0.0", "::1", "::"].includes(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
