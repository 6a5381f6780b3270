/** Amparo's one process: reads the settings, opens what they name, serves, and stops cleanly when asked to. */
import { createAppContext } from "#app/context.server.ts";
import { sectionCodes } from "#app/section-codes.server.ts";
import { startMailRounds } from "#app/sending.server.ts";
import { readSettings } from "#app/settings.server.ts";
import { createServer } from "./server/create-server.ts";
import { demonstrate } from "./server/demonstrate.ts";
import { listen } from "./server/listen.ts";
import { createLog } from "./server/log.ts";
import { builtSite, developmentSite, isBuilt } from "./server/site.ts";
import { createStopper } from "./server/stop.ts";
import { welcome } from "./server/welcome.ts";

const reading = readSettings(process.env);
if (!reading.ok) giveUp(...reading.problems);
const { settings } = reading;
if (!settings.development && !isBuilt()) giveUp("The site is not built yet. Start it with: npm start");

const log = createLog(settings);
process.on("uncaughtException", (error) => log.error(error));
process.on("unhandledRejection", (error) => log.error(error));

const context = await createAppContext(settings).catch((error) => giveUp(startProblem(error)));
await demonstrate(context);
const site = await (settings.development ? developmentSite() : builtSite());
const stopper = createStopper();
const server = createServer(site, settings, context, log, stopper, await sectionCodes(context.db));

const obstacle = await listen(server, settings.port, settings.host);
if (obstacle) {
  await context.close();
  giveUp(obstacle);
}
log.event("listening", { port: settings.port, ms: Math.round(performance.now()) });
await welcome(context);
context.letterPdf.warm.catch((error) => !stopper.isStopping() && log.error(error));

const mailRounds = startMailRounds(context.sending, context.letterPdf, context.now, (error) =>
  log.error(error),
);

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.on(signal, async () => {
    if (stopper.isStopping()) return;
    await stopper.stop(server);
    await mailRounds.stop();
    await context.close();
    log.event("stopped");
    process.exit(0);
  });
}

/** Errors at the start speak to the administrator; only a fault of our own code shows where it arose. */
function startProblem(error: unknown): string {
  const ourFault =
    error instanceof TypeError || error instanceof ReferenceError || error instanceof SyntaxError;
  return error instanceof Error ? (ourFault ? (error.stack ?? error.message) : error.message) : String(error);
}

/** One line a problem, no stack: these are for the administrator, not for us. */
function giveUp(...lines: string[]): never {
  for (const line of lines) console.error(`amparo: ${line}`);
  process.exit(1);
}
