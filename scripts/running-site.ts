/** The real site, to be tested or measured: the production server in a process, on a port and in a data folder of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { freePort } from "./free-port.ts";

export interface RunningSite {
  url: string;
  port: number;
  dataDir: string;
  pid: number;
  /** All that it printed so far, on both streams. */
  output(): string;
  /** The log's lines so far, parsed. */
  log(): Record<string, unknown>[];
  /** Sends SIGTERM and gives the exit code; the data folder goes with it. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Longest start, in milliseconds: the demonstrations are loaded in it. */
const PATIENCE = 45_000;

/** Starts the built site. `env` adds to a clean environment, for example AMPARO_CLOCK. */
export async function startSite(env: Record<string, string> = {}): Promise<RunningSite> {
  if (!fs.existsSync("build/server/index.js"))
    throw new Error("build the site first: node scripts/prepare.mjs");
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "amparo-site-"));
  const port = await freePort();
  const { child, output } = spawnServer({ PORT: String(port), DATA_DIR: dataDir, ...env });
  const exited = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  const site: RunningSite = {
    url: `http://localhost:${port}`,
    port,
    dataDir,
    pid: child.pid!,
    output,
    log: () => logLines(output()),
    async stop(signal = "SIGTERM") {
      child.kill(signal);
      const code = await exited;
      fs.rmSync(dataDir, { recursive: true, force: true });
      return code;
    },
  };
  await untilServing(site, child);
  return site;
}

/** Starts server.ts as it stands and waits for it to end: for starts that must fail. */
export async function runServer(
  env: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  const { child, output } = spawnServer(env);
  const code = await new Promise<number | null>((resolve) => child.once("exit", resolve));
  return { code, output: output() };
}

function spawnServer(env: Record<string, string>): { child: ChildProcess; output: () => string } {
  const child = spawn(process.execPath, ["--import", "tsx", "server.ts"], {
    env: { PATH: process.env.PATH!, HOME: process.env.HOME ?? "/", NODE_ENV: "production", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
  }
  return { child, output: () => printed };
}

async function untilServing(site: RunningSite, child: ChildProcess): Promise<void> {
  const latest = Date.now() + PATIENCE;
  while (!site.output().includes("Amparo is open")) {
    if (child.exitCode !== null || Date.now() > latest) {
      await site.stop("SIGKILL");
      throw new Error(`the site did not start:\n${site.output()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function logLines(output: string): Record<string, unknown>[] {
  return output
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));
}
