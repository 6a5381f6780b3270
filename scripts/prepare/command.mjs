/** Runs another program from the project's folder. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Runs to the end. `output` is what it printed, when it was kept ("pipe") rather than shown ("inherit").
 * @param {string} program
 * @param {string[]} args
 * @param {{ show?: boolean, cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {{ ok: boolean, output: string, missing: boolean }}
 */
export function command(program, args, { show = false, cwd = PROJECT, env = process.env } = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    env,
    encoding: "utf8",
    stdio: ["ignore", show ? "inherit" : "pipe", show ? "inherit" : "pipe"],
    maxBuffer: 64 * 1024 * 1024,
  });
  const missing = /** @type {NodeJS.ErrnoException | undefined} */ (error)?.code === "ENOENT";
  return { ok: status === 0, output: `${stdout ?? ""}${stderr ?? ""}`, missing };
}

/**
 * npm, by the path of the npm that started us where there is one.
 * @param {string[]} args
 * @param {{ show?: boolean }} [options]
 */
export function npm(args, options) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith(".js")
    ? command(process.execPath, [cli, ...args], options)
    : command("npm", args, options);
}

/** @param {string[]} parts */
export const inProject = (...parts) => path.join(PROJECT, ...parts);
