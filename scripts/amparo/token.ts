/** amparo token: keys for other programs that read tallies. */
import { parseArgs } from "node:util";
import { findSection } from "#app/domain/campaign/sections.server.ts";
import { API_TOKEN_MAX_DAYS, createApiToken } from "#app/domain/staff/api-token.server.ts";
import type { Verb } from "./verb.ts";

const usage = `amparo token create --name NAME [--section us] [--days 90]

Prints a key for the tally API, once: Authorization: Bearer uat_…
With --section it reads that section's tallies only. It lives 90 days unless --days says otherwise (${API_TOKEN_MAX_DAYS} at most).`;

export const verb: Verb = {
  summary: "makes a key for the tally API",
  usage,
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        name: { type: "string" },
        section: { type: "string" },
        days: { type: "string", default: "90" },
      },
    });
    const { name, section } = values;
    const days = Number(values.days);
    if (positionals.join(" ") !== "create" || !name) {
      io.err(`amparo token: say create, and whose key it is: --name "Ingrid's sheet"\n\n${usage}`);
      return 2;
    }
    if (!Number.isInteger(days) || days < 1 || days > API_TOKEN_MAX_DAYS) {
      io.err(`amparo token: --days is a number from 1 to ${API_TOKEN_MAX_DAYS}`);
      return 2;
    }
    const db = await io.openDatabase();
    if (section !== undefined && !(await findSection(db, section))) {
      io.err(`amparo token: there is no section ${section}`);
      return 2;
    }
    io.out(await createApiToken(db, io.now(), { name, section: section ?? null, days }));
    return 0;
  },
};
