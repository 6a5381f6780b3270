/** Runs the command line, and keeps what it says. */
import { spawn } from "node:child_process";
import path from "node:path";
import { runAmparo } from "../../scripts/amparo/run.ts";

export interface Run {
  code: number | null;
  out: string;
  err: string;
}

type Environment = Record<string, string>;

/** In this process, which takes milliseconds. `env` is the whole environment but for the clock. */
export async function amparo(args: string[], env: Environment): Promise<Run> {
  const run: Run = { code: null, out: "", err: "" };
  run.code = await runAmparo(args, {
    env: { NODE_ENV: "test", ...CLOCK, ...env },
    out: (text) => {
      run.out += text;
    },
    err: (text) => {
      run.err += text;
    },
  });
  return run;
}

/** In a process of its own, as a person does. Standard input stays open for `pause` ms after `input`. */
export function amparoProcess(args: string[], env: Environment, input = "", pause = 0): Promise<Run> {
  return new Promise((resolve, reject) => {
    const run: Run = { code: null, out: "", err: "" };
    const child = spawn(path.join(PROJECT, "node_modules/.bin/tsx"), ["scripts/amparo.ts", ...args], {
      cwd: PROJECT,
      env: { ...process.env, ...CLOCK, ...env },
    });
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      run.out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      run.err += text;
    });
    child.once("error", reject);
    child.once("close", (code) => resolve({ ...run, code }));
    child.stdin.write(input);
    setTimeout(() => child.stdin.end(), pause);
  });
}

const CLOCK = { AMPARO_CLOCK: "2026-06-15T12:00:00Z" };
const PROJECT = path.resolve(import.meta.dirname, "../..");
