/** A program that logs letters, several at once, and prints each action's hash when it is acknowledged. It never ends. */
import { logRungs } from "#app/domain/action-log/log-rungs.server.ts";
import { openDatabase } from "#db/open-database.server.ts";
import { OPEN_DAY } from "./campaigns.ts";
import { aminasLetter } from "./log-entries.ts";

const [, , dataDir = "", databaseUrl] = process.argv;
const db = await openDatabase({ dataDir, ...(databaseUrl ? { databaseUrl } : {}) });

async function logForEver(): Promise<never> {
  for (;;) {
    const letter = aminasLetter();
    await logRungs(db, OPEN_DAY, [letter]);
    await logRungs(db, OPEN_DAY, [{ ...letter, rung: "reported" }]);
    process.stdout.write(`${letter.actionHash}\n`);
  }
}
await Promise.all(Array.from({ length: 8 }, logForEver));
