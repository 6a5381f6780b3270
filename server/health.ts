/** /healthz: the process answers. /readyz: it can also do its work, so traffic may be sent to it. */
import type { RequestHandler } from "express";
import { sql } from "kysely";
import type { AppContext } from "#app/context.server.ts";

/** Longest wait for the database, in milliseconds. */
const PATIENCE = 2_000;

export const alive: RequestHandler = (_req, res) => {
  res.locals.route = "/healthz";
  res.set("Cache-Control", "no-store").type("text").send("ok\n");
};

/** 503 while stopping, while the letter workers are not warm yet, or when the database does not answer in time. */
export function ready({ db, letterPdf }: AppContext, isStopping: () => boolean): RequestHandler {
  let letters = false;
  letterPdf.warm.then(
    () => {
      letters = true;
    },
    () => undefined, // the pool's failure is in the log; here it shows as not ready
  );
  return async (_req, res) => {
    res.locals.route = "/readyz";
    const database = await answersInTime(sql`select 1`.execute(db));
    const isReady = database && letters && !isStopping();
    res
      .status(isReady ? 200 : 503)
      .set("Cache-Control", "no-store")
      .json({ ready: isReady, database, letters });
  };
}

async function answersInTime(query: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, false);
  });
  const answered = query.then(
    () => true,
    () => false,
  );
  return Promise.race([answered, late]).finally(() => clearTimeout(timer));
}
