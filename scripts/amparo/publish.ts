/** amparo publish: an Urgent Action, as text or as corrected JSON, onto its public page. */
import { parseArgs } from "node:util";
import type { CampaignFields } from "#app/domain/campaign/campaign.ts";
import { isDay } from "#app/domain/campaign/day.ts";
import { draftFromDocument } from "#app/domain/campaign/draft-from-document.ts";
import { publishFields } from "#app/domain/campaign/publish.server.ts";
import type { ReadinessCode, ReadinessProblem } from "#app/domain/campaign/readiness.ts";
import { parseUaNumber } from "#app/domain/urgent-action/ua-number.ts";
import { isPageLanguage } from "#app/i18n/languages.ts";
import { campaignPath } from "#app/ui/campaign-path.ts";
import { readDocumentFile } from "./document-file.ts";
import type { Verb } from "./verb.ts";

const usage = `amparo publish FILE [--ua 72/24] [--ordinal 7] [--deadline 2026-08-30] [--title …] [--summary …] [--json]

FILE is an Urgent Action as text, or as the JSON that "amparo import FILE --json" prints; - reads it from standard
input. Options take the place of what the document says, or supply what it does not say.
Prints the path of the public page (with --json also the campaign's id). Nothing is kept unless it is published.
What is missing goes to standard error, one line each, with the option that supplies it; the exit code is then 2.`;

/** What supplies a missing field. Addresses and letters are too long for an option. */
const REMEDIES: Partial<Record<ReadinessCode, string>> = {
  "ua-number-missing": "--ua 72/24",
  "ua-number-taken": "--ua and --ordinal name another call",
  "ordinal-missing": "--ordinal 7",
  "deadline-missing": "--deadline 2026-08-30",
  "title-missing": '--title "…"',
  "summary-missing": '--summary "…"',
};
const IN_JSON = 'write it into the JSON of "amparo import FILE --json" and publish that';

export const verb: Verb = {
  summary: "publishes an Urgent Action",
  usage,
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        ua: { type: "string" },
        ordinal: { type: "string" },
        deadline: { type: "string" },
        title: { type: "string" },
        summary: { type: "string" },
        json: { type: "boolean" },
      },
    });
    const [file] = positionals;
    if (!file || positionals.length > 1) return refuse(["amparo publish takes one file"]);
    const wrong = wrongOptions(values);
    if (wrong.length > 0) return refuse(wrong);
    const reading = await readDocumentFile(file);
    if (!reading.ok) return refuse([reading.problem]);

    const fields = withOptions(draftFromDocument(reading.document, reading.documentLanguage), values);
    const db = await io.openDatabase();
    const published = await publishFields(db, io.now(), "command-line", fields);
    if (!published.ok) return refuse(published.problems.map(asLine));

    const { id, uaNumber, ordinal, documentLanguage } = published.campaign;
    const path = campaignPath(isPageLanguage(documentLanguage) ? documentLanguage : "en", published.campaign);
    io.out(values.json ? JSON.stringify({ path, id, uaNumber, ordinal }, null, 2) : path);
    return 0;

    function refuse(problems: string[]): 2 {
      for (const problem of problems) io.err(`amparo publish: ${problem}`);
      return 2;
    }
  },
};

interface Options {
  ua?: string;
  ordinal?: string;
  deadline?: string;
  title?: string;
  summary?: string;
}

function wrongOptions({ ua, ordinal, deadline }: Options): string[] {
  const wrong: string[] = [];
  if (ua !== undefined && !parseUaNumber(ua)) wrong.push(`--ua is not a UA number such as 72/24: ${ua}`);
  if (ordinal !== undefined && !/^[1-9]\d{0,2}$/.test(ordinal))
    wrong.push(`--ordinal is not a number such as 7: ${ordinal}`);
  if (deadline !== undefined && !isDay(deadline))
    wrong.push(`--deadline is not a day such as 2026-08-30: ${deadline}`);
  return wrong;
}

function withOptions(
  fields: CampaignFields,
  { ua, ordinal, deadline, title, summary }: Options,
): CampaignFields {
  const [text, ...others] = fields.texts;
  const texts = text
    ? [{ ...text, title: title ?? text.title, summary: summary ?? text.summary }, ...others]
    : [];
  return {
    ...fields,
    uaNumber: ua === undefined ? fields.uaNumber : parseUaNumber(ua),
    ordinal: ordinal === undefined ? fields.ordinal : Number(ordinal),
    deadlineOn: deadline ?? fields.deadlineOn,
    texts,
  };
}

const asLine = ({ code, message }: ReadinessProblem): string => `${message} (${REMEDIES[code] ?? IN_JSON})`;
