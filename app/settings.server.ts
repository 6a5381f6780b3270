/** The administrator's settings, read from the environment once; each wrong one gets a line of its own. */
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
  clockStartsAt: Date | undefined;
  logLevel: string;
  development: boolean;
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
  return {
    ok: true,
    settings: {
      port: values.PORT,
      host: values.HOST,
      dataDir: values.DATA_DIR,
      databaseUrl: values.DATABASE_URL,
      publicUrl: values.PUBLIC_URL ?? `http://${readableHost(values.HOST)}:${values.PORT}`,
      publicUrlIsSet: values.PUBLIC_URL !== undefined,
      secretKey: values.SECRET_KEY,
      clockStartsAt: values.AMPARO_CLOCK,
      logLevel: values.LOG_LEVEL,
      development: env.NODE_ENV === "development",
    },
  };
}

/** The name a person types for an address the server listens on. */
function readableHost(host: string): string {
  if (["127.0.0.1", "0.0.0.0", "::1", "::"].includes(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
