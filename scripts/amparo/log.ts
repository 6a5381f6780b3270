/** amparo log: records in bulk what a section's supporters and groups have reported. */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { importBulkLog } from "#app/domain/action-log/import-bulk-log.server.ts";
import { recordAudit } from "#app/domain/staff/audit.server.ts";
import type { CommandLine, ExitCode, Verb } from "./verb.ts";

export const verb: Verb = {
  summary: "records actions in bulk from a CSV file",
  usage: `amparo log FILE

Logs every line of a CSV file, or none of them. The same file is logged once, however often it is given.
FILE may be - for standard input. Its first line names the columns:

  ua               72/24
  ordinal          7
  section          code of the section: us, fr, int …
  channel          post, email, server, fax, handed-over or other
  letter_language  es, en, pt-BR …
  rung             prepared, reported, sent (channel server only), bounced or withdrawn
  letters          how many letters the line stands for
  day              YYYY-MM-DD on which it happened; empty or no such column: today`,
  run,
};

async function run(args: string[], io: CommandLine): Promise<ExitCode> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    io.err(`amparo log: give one file\n\n${verb.usage}`);
    return 2;
  }
  const text = readText(file);
  if (text === undefined) {
    io.err(`amparo log: ${file} cannot be read`);
    return 2;
  }
  const db = await io.openDatabase();
  const done = await db.transaction().execute(async (transaction) => {
    const done = await importBulkLog(transaction, io.now(), text);
    if (done.ok && done.logged > 0) {
      const { rows, letters, fileKey } = done;
      const details = { rows, letters };
      await recordAudit(transaction, io.now(), {
        actor: "command-line",
        verb: "log.imported",
        object: fileKey,
        details,
      });
    }
    return done;
  });
  if (!done.ok) {
    io.err(done.problems.map(({ line, message }) => `line ${line}: ${message}`).join("\n"));
    io.err("amparo log: nothing was logged");
    return 2;
  }
  io.out(
    done.logged > 0
      ? `logged ${done.rows} lines, ${done.letters} letters`
      : `nothing new: these ${done.rows} lines were logged before`,
  );
  return 0;
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file === "-" ? process.stdin.fd : file, "utf8");
  } catch {
    return undefined;
  }
}
