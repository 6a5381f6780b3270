/** Finds the verb, gives it what it may use, and returns its exit code. */
import { readSettings } from "#app/settings.server.ts";
import { openCommandLine, type Surroundings } from "./command-line.ts";
import type { CommandLine, ExitCode, Verb } from "./verb.ts";

const verbs: Record<string, () => Promise<{ verb: Verb }>> = {
  import: () => import("./import.ts"),
  publish: () => import("./publish.ts"),
  close: () => import("./close.ts"),
  tally: () => import("./tally.ts"),
  log: () => import("./log.ts"),
  check: () => import("./check.ts"),
  backup: () => import("./backup.ts"),
  restore: () => import("./restore.ts"),
  staff: () => import("./staff.ts"),
  token: () => import("./token.ts"),
  bounce: () => import("./bounce.ts"),
  forget: () => import("./forget.ts"),
  demo: () => import("./demo.ts"),
};

/** Never throws: what goes wrong is said on standard error. */
export async function runAmparo(argv: string[], surroundings: Surroundings): Promise<ExitCode> {
  const reading = readSettings(surroundings.env);
  if (!reading.ok) {
    surroundings.err(`${reading.problems.join("\n")}\n`);
    return 2;
  }
  const io = openCommandLine(reading.settings, surroundings);
  try {
    return await runVerb(argv, io);
  } catch (error) {
    io.err(`amparo: ${error instanceof Error ? error.message : String(error)}`);
    if (surroundings.env.DEBUG && error instanceof Error) io.err(error.stack ?? "");
    return 1;
  } finally {
    await io.close();
  }
}

async function runVerb([name = "", ...args]: string[], io: CommandLine): Promise<ExitCode> {
  if (["help", "--help", "-h"].includes(name)) {
    io.out(await overview());
    return 0;
  }
  const load = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!load) {
    io.err(`${name ? `amparo: there is no verb "${name}"\n\n` : ""}${await overview()}`);
    return 2;
  }
  const { verb } = await load();
  if (args.includes("--help") || args.includes("-h")) {
    io.out(verb.usage);
    return 0;
  }
  try {
    return await verb.run(args, io);
  } catch (error) {
    if (!isBadOption(error)) throw error;
    io.err(`amparo ${name}: ${error.message}\n\n${verb.usage}`);
    return 2;
  }
}

async function overview(): Promise<string> {
  const lines = await Promise.all(
    Object.entries(verbs).map(async ([name, load]) => `  ${name.padEnd(9)}${(await load()).verb.summary}`),
  );
  return ["amparo VERB [options]", "", ...lines, "", "amparo VERB --help says more about each."].join("\n");
}

/** What node:util parseArgs throws at an option that it does not know, or one without its value. */
const isBadOption = (error: unknown): error is Error =>
  error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
