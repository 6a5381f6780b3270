/** amparo tally: the counts of a UA number, for spreadsheets and programs. */
import { parseArgs } from "node:util";
import { findSection } from "#app/domain/campaign/sections.server.ts";
import { findTally } from "#app/domain/tally/find-tally.server.ts";
import { tallyCsv } from "#app/domain/tally/tally-csv.ts";
import { tallyJson } from "#app/domain/tally/tally-json.ts";
import { parseUaNumber } from "#app/domain/urgent-action/ua-number.ts";
import type { CommandLine, ExitCode, Verb } from "./verb.ts";

export const verb: Verb = {
  summary: "counts of a UA number as CSV or JSON",
  usage: `amparo tally UA [--ordinal N] [--section CC] [--format csv|json]

Prints a row for each ordinal, section, channel, letter language, day, rung, addressee and late or not, with the
number of actions and the letters they stand for. Each action is in one row only, on the highest rung it reached.

  UA             72/24, 072/24, 72-24 …
  --ordinal N    only the Nth call on that number
  --section CC   only that section: us, fr, int …
  --format F     csv (default) or json`,
  run,
};

async function run(args: string[], io: CommandLine): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ordinal: { type: "string" }, section: { type: "string" }, format: { type: "string" } },
  });
  const refuse = (reason: string): ExitCode => {
    io.err(`amparo tally: ${reason}`);
    return 2;
  };
  const format = values.format ?? "csv";
  if (format === "xlsx") return refuse("xlsx comes later; --format csv opens in every spreadsheet");
  if (format !== "csv" && format !== "json") return refuse(`"${format}" is not csv or json`);
  const uaNumber = positionals.length === 1 ? parseUaNumber(positionals[0]!) : null;
  if (!uaNumber) return refuse(`give one UA number, such as 72/24\n\n${verb.usage}`);
  if (values.ordinal !== undefined && !/^[1-9]\d{0,3}$/.test(values.ordinal)) {
    return refuse(`"${values.ordinal}" is no ordinal: 7 for the seventh call`);
  }
  const ordinal = values.ordinal === undefined ? undefined : Number(values.ordinal);

  const db = await io.openDatabase();
  const section = values.section?.toLowerCase();
  if (section !== undefined && !(await findSection(db, section)))
    return refuse(`there is no section "${section}"`);
  const query = { uaNumber, ordinal, section };
  const cells = await findTally(db, query);
  if (!cells)
    return refuse(`there is no Urgent Action ${uaNumber}${ordinal ? `, ordinal ${ordinal}` : ""} here`);
  io.out(format === "csv" ? tallyCsv(cells) : tallyJson(query, cells));
  return 0;
}
