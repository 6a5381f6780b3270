/** amparo check: proves that the numbers are those of the log, and that nothing has been tampered with or broken. */
import { parseArgs } from "node:util";
import type { Kysely } from "kysely";
import { verifyAudit } from "#app/domain/staff/audit.server.ts";
import { rebuildTallies, recountTallies, type TallyDifference } from "#app/domain/tally/recount.server.ts";
import { integrityProblems } from "#db/integrity.server.ts";
import type { Schema } from "#db/schema.ts";
import { isPostgres } from "#db/transaction.ts";
import type { CommandLine, ExitCode, Verb } from "./verb.ts";

export const verb: Verb = {
  summary: "recounts the tallies, verifies the audit trail and the database",
  usage: `amparo check [--rebuild]

Recounts every tally from the action log, verifies the chain of the audit trail, and asks SQLite for the
integrity of its file. Prints a line for each, and exits with 1 where one is not as it should be.

  --rebuild   make the tallies anew from the log first`,
  run,
};

/** What was looked at, and whether it is as it should be. */
interface Finding {
  well: boolean;
  lines: string[];
}

async function run(args: string[], io: CommandLine): Promise<ExitCode> {
  const { values } = parseArgs({ args, options: { rebuild: { type: "boolean" } } });
  const db = await io.openDatabase();
  if (values.rebuild) {
    await rebuildTallies(db);
    io.out("tallies: made anew from the log");
  }
  const findings = [await checkTallies(db), await checkAudit(db), await checkDatabase(db)];
  for (const { lines } of findings) io.out(lines.join("\n"));
  return findings.every((finding) => finding.well) ? 0 : 1;
}

async function checkTallies(db: Kysely<Schema>): Promise<Finding> {
  const { equal, actions, letters, differences } = await recountTallies(db);
  const counted = `${actions} actions, ${letters} letters in the log`;
  if (equal) return { well: true, lines: [`tallies: equal to the log (${counted})`] };
  const lines = [
    `tallies: ${differences.length} differ from the log (${counted}); amparo check --rebuild mends them`,
  ];
  return { well: false, lines: [...lines, ...differences.map(describeDifference)] };
}

function describeDifference({ inLog, inTally, ...cell }: TallyDifference): string {
  const { uaNumber, ordinal, section, channel, letterLanguage, day, rung, addressee, late } = cell;
  const name = [
    uaNumber,
    ordinal,
    section,
    channel,
    letterLanguage,
    day,
    rung,
    addressee,
    ...(late ? ["late"] : []),
  ];
  const log = `${inLog.actions} actions, ${inLog.letters} letters`;
  const tally = `${inTally.actions} actions, ${inTally.letters} letters`;
  return `  ${name.join(" ")}: log ${log}; tally ${tally}`;
}

async function checkAudit(db: Kysely<Schema>): Promise<Finding> {
  const { entries, brokenAt, head } = await verifyAudit(db);
  if (brokenAt !== null) return { well: false, lines: [`audit trail: broken at entry ${brokenAt}`] };
  return { well: true, lines: [`audit trail: whole (${entries} entries, head ${head ?? "none"})`] };
}

async function checkDatabase(db: Kysely<Schema>): Promise<Finding> {
  if (isPostgres(db)) return { well: true, lines: ["database: PostgreSQL, which pg_amcheck verifies"] };
  const problems = await integrityProblems(db);
  if (problems.length === 0) return { well: true, lines: ["database: sound"] };
  return { well: false, lines: problems.map((problem) => `database: ${problem}`) };
}
