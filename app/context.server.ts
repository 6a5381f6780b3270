/** The only door to environment, database, clock and workers: everything behind it takes what it needs as arguments. */
import fs from "node:fs";
import path from "node:path";
import type { Kysely } from "kysely";
import { createLetterPdfRenderer, type LetterPdfRenderer } from "#app/domain/delivery/letter-pdf.server.ts";
import { rememberingPdfs } from "#app/domain/delivery/remembered-pdf.server.ts";
import type { LetterFrames } from "#app/domain/letter/frames.ts";
import { loadLetterFrames } from "#app/domain/letter/load-frames.server.ts";
import { lockDataDir } from "#db/data-dir-lock.server.ts";
import { migrateToLatest } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open-database.server.ts";
import type { Schema } from "#db/schema.ts";
import { createClock } from "./clock.server.ts";
import type { CountedInCrowd } from "./counted-in-crowd.ts";
import { keepSecretKey } from "./secret-key.server.ts";
import { openSending, type Sending } from "./sending.server.ts";
import type { Settings } from "./settings.server.ts";

export interface AppContext {
  db: Kysely<Schema>;
  /** The clock; AMPARO_CLOCK sets where it starts. */
  now: () => Date;
  /** AMPARO_CLOCK is set: every page says so. */
  clockIsSet: boolean;
  /** https://example.org, without a trailing slash: the only base of absolute links. */
  publicUrl: string;
  /** For what will have to be signed or sealed; nothing is yet. Made and kept in DATA_DIR when SECRET_KEY is absent. */
  secretKey: string;
  frames: LetterFrames;
  letterPdf: LetterPdfRenderer;
  /** Sending by our server: what asking and confirming need. */
  sending: Sending;
  development: boolean;
}

/** What a loader or action finds in `context`. */
export interface RequestContext extends AppContext {
  cspNonce: string;
  /** The request is a form that was sent. A loader that runs after an action gets a request that looks like a visit. */
  formSent: boolean;
  /** Notes an act of the visitor's network, and says whether it has acted too often (server/visitors.ts). */
  tooFast: (act: "report" | "ask") => boolean;
  /** Many act at once (server/crowd.ts): the server asks for a count, and makes the page itself. */
  inCrowd?: boolean;
  /** The page to be rendered is the thank-you page of a report that was counted so. */
  countedInCrowd?: CountedInCrowd;
  /** Logs a surprise with the request's method and route, and with nothing the person sent. */
  logError: (error: unknown) => void;
}

declare module "@remix-run/node" {
  interface AppLoadContext extends RequestContext {}
}

export interface OpenAppContext extends AppContext {
  close(): Promise<void>;
}

/**
 * Opens everything the settings name: the folder, the key, the database at its newest schema, the PDF workers.
 * @throws errors whose message tells the administrator what to do.
 */
export async function createAppContext(settings: Settings): Promise<OpenAppContext> {
  makeDataDir(settings.dataDir);
  const lock = settings.databaseUrl ? undefined : await lockDataDir(settings.dataDir);
  const secretKey = settings.secretKey ?? keepSecretKey(settings.dataDir);
  const frames = loadLetterFrames(path.resolve("templates"));
  const db = await openDatabase(settings);
  await migrateToLatest(db);
  const letterPdf = rememberingPdfs(createLetterPdfRenderer());
  const now = createClock(settings.clockStartsAt);
  const sending = openSending(settings, secretKey, db);
  return {
    db,
    now,
    clockIsSet: settings.clockStartsAt !== undefined,
    publicUrl: settings.publicUrl,
    secretKey,
    frames,
    letterPdf,
    sending,
    development: settings.development,
    async close() {
      await letterPdf.close();
      await db.destroy();
      await lock?.release();
    },
  };
}

/** The folder is its owner's alone. Proved by writing, since rights alone do not show a read-only disk. */
function makeDataDir(dataDir: string): void {
  try {
    fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const probe = path.join(dataDir, `.write-test-${process.pid}`);
    fs.writeFileSync(probe, "");
    fs.unlinkSync(probe);
  } catch (error) {
    throw new Error(
      `the data folder ${dataDir} cannot be written (${(error as NodeJS.ErrnoException).code}). ` +
        "Give this account the right to write there, or name another folder: DATA_DIR=/path npm start",
      { cause: error },
    );
  }
}
