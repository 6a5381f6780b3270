/** Letters, envelopes and labels as PDF, made in worker threads so that no page waits for one. */
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import { LetterPdfError } from "./letter-pdf-error.ts";
import { type PrintOrder, plainOrder } from "./print-order.ts";
import { WARM_UP_LETTER } from "./warm-up-letter.ts";

export interface LetterPdfRenderer {
  /**
   * One PDF of what was ordered. Rejects with LetterPdfError: "busy" when too many are waiting, "timeout" after
   * TIME_LIMIT_MS, waiting included, "undrawable" when the fonts lack a sign.
   */
  render(order: PrintOrder): Promise<Uint8Array>;
  /** Settles when every thread has drawn its first letter; rejects when that fails. */
  warm: Promise<void>;
  close(): Promise<void>;
}

export { LetterPdfError };

/** About four seconds' work for two threads: who comes later is told to try again. */
const WAITING_ORDERS = 500;
const TIME_LIMIT_MS = 20_000;

/**
 * Starts the threads (two unless told otherwise) and warms each with one letter. To be created once, by
 * the server: the worker's file is looked up beside this one.
 */
export function createLetterPdfRenderer({
  threads = 2,
  waiting = WAITING_ORDERS,
  timeLimitMs = TIME_LIMIT_MS,
}: {
  threads?: number;
  waiting?: number;
  timeLimitMs?: number;
} = {}): LetterPdfRenderer {
  const pool = new Piscina<PrintOrder, Uint8Array | null>({
    filename: fileURLToPath(beside("letter-pdf-worker.server.ts")),
    execArgv: ["--import", beside("typescript-in-worker.mjs").href],
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  pool.on("error", () => undefined); // a thread that ends is replaced; its order is rejected
  const warmUp = Array.from({ length: threads }, () => pool.run(plainOrder([WARM_UP_LETTER], "A4")));
  const warm = Promise.all(warmUp).then(() => undefined);
  warm.catch(() => undefined); // whoever waits for it learns of the failure; the process lives
  let unfinished = 0;

  return {
    warm,
    async render(order) {
      if (unfinished >= threads + waiting) throw new LetterPdfError("busy");
      unfinished++;
      try {
        const bytes = await pool.run(order, { signal: AbortSignal.timeout(timeLimitMs) });
        if (!bytes) throw new LetterPdfError("undrawable");
        return bytes;
      } catch (error) {
        throw (error as Error).name === "AbortError" ? new LetterPdfError("timeout") : error;
      } finally {
        unfinished--;
      }
    },
    close: () => pool.destroy(),
  };
}

const beside = (file: string) => new URL(`./${file}`, import.meta.url);
