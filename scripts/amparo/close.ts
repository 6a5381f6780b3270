/** amparo close: closes a campaign before its deadline. */
import { parseArgs } from "node:util";
import { listSeries } from "#app/domain/campaign/campaign-store.server.ts";
import { closeCampaign } from "#app/domain/campaign/close.server.ts";
import { parseUaNumber } from "#app/domain/urgent-action/ua-number.ts";
import type { Verb } from "./verb.ts";

const usage = `amparo close UA --ordinal N

Closes that call of the UA number now, before its deadline: its page then says so, and offers no letter.`;

export const verb: Verb = {
  summary: "closes a campaign before its deadline",
  usage,
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { ordinal: { type: "string" } },
    });
    const uaNumber = parseUaNumber(positionals.join(" "));
    const ordinal = Number(values.ordinal);
    if (!uaNumber || !Number.isInteger(ordinal) || ordinal < 1) {
      io.err(usage);
      return 2;
    }
    const db = await io.openDatabase();
    const series = await listSeries(db, uaNumber);
    const campaign = series.find((call) => call.ordinal === ordinal);
    if (!campaign) {
      const known = series.map((call) => call.ordinal).join(", ");
      const hint = known && ` (published calls: ${known})`;
      io.err(`amparo close: there is no published call ${ordinal} on UA ${uaNumber}${hint}`);
      return 2;
    }
    const closed = await closeCampaign(db, io.now(), "command-line", campaign.id);
    io.out(`UA ${uaNumber}, call ${ordinal}: ${closed ? "closed" : "was closed already"}`);
    return 0;
  },
};
