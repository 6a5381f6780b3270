/** amparo demo: the demonstration campaigns. */
import { parseArgs } from "node:util";
import { loadDemonstrations } from "#app/demonstrations.server.ts";
import type { Verb } from "./verb.ts";

const usage = `amparo demo

Puts in the demonstration campaigns that are not there yet, and moves the open one's deadline some weeks ahead.
A demonstration whose UA number a real call has taken does not come back.`;

export const verb: Verb = {
  summary: "loads or refreshes the demonstration campaigns",
  usage,
  async run(args, io) {
    parseArgs({ args, options: {} });
    const loaded = await loadDemonstrations(await io.openDatabase(), io.now());
    io.out(loaded === 0 ? "The demonstrations are up to date." : `Demonstrations put in: ${loaded}.`);
    return 0;
  },
};
