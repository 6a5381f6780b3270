/** amparo log: records in bulk what a section's supporters and groups have reported. */
import { parseArgs } from "node:util";
import { importBulkLog } from "#app/domain/action-log/import-bulk-log.server.ts";
import { recordAudit } from "#app/domain/staff/audit.server.ts";
import { readTableText } from "./input-file.ts";
import type { CommandLine, ExitCode, Verb } from "./verb.ts";

export const verb: Verb = {
  summary: "records actions in bulk from a CSV file",
  usage: `amparo log FILE

Logs every line of a CSV file, or none of them. FILE may be - for standard input.
A file with identical lines counts once, however often it is given. A corrected file is another file: all of its lines
count anew, beside those that were logged before. To add what was missing, give a file of the missing lines alone.
The first line names the columns:

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
  const input = await readTableText(file);
  if (!input.ok) {
    io.err(`amparo log: ${input.problem}`);
    return 2;
  }
  const db = await io.openDatabase();
  const done = await db.transaction().execute(async (transaction) => {
    const done = await importBulkLog(transaction, io.now(), input.text);
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
