/** amparo forget: the retention jobs, by hand. The server runs them every hour. */
import { parseArgs } from "node:util";
import { forgetWhatIsOver } from "#app/domain/action-log/sending/forget.server.ts";
import { openKeyFolder } from "#app/domain/delivery/outbox/key-folder.server.ts";
import { readSettings } from "#app/settings.server.ts";
import { eraseTraces } from "#db/erase-traces.server.ts";
import type { CommandLine, ExitCode, Verb } from "./verb.ts";

export const verb: Verb = {
  summary: "forgets what has been kept long enough",
  usage: `amparo forget [--dry-run]

Erases letters that nobody confirmed, the empty rows of letters sent long ago, and the keys whose day has come.
docs/what-we-keep.md says what is kept for how long. The server does this by itself, every hour.

  --dry-run  says what would go, and changes nothing`,
  run,
};

async function run(args: string[], io: CommandLine): Promise<ExitCode> {
  const { values } = parseArgs({ args, options: { "dry-run": { type: "boolean", default: false } } });
  const dryRun = values["dry-run"];
  const reading = readSettings(io.env);
  if (!reading.ok) return 2; // said before any verb runs
  const db = await io.openDatabase();
  const forgotten = await forgetWhatIsOver(db, openKeyFolder(reading.settings.keysDir), io.now(), { dryRun });
  if (!dryRun) await eraseTraces(db);
  io.out(
    [
      dryRun ? "Would be forgotten:" : "Forgotten:",
      `  letters nobody confirmed      ${forgotten.waiting}`,
      `  empty rows of sent letters    ${forgotten.sent}`,
      `  mails that could not be sent  ${forgotten.unreadable}`,
      `  marks against repeats         ${forgotten.marks}`,
      `  keys                          ${forgotten.keys.length}`,
    ].join("\n"),
  );
  return 0;
}
