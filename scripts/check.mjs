/** npm run check: the fast look before a commit, without databases and browser. npm test is the whole of it. */
import "./prepare/require-node.mjs";
import { command, inProject } from "./prepare/command.mjs";
import { Obstacle, run } from "./prepare/obstacle.mjs";
import { prepare } from "./prepare/prepare.mjs";

run(async () => {
  prepare({ build: false });
  const changed = changedFiles();
  if (changed.length > 0) {
    step("format and lint", "@biomejs/biome/bin/biome", "check", "--no-errors-on-unmatched", ...changed);
  }
  step(
    "types",
    "typescript/bin/tsc",
    "--noEmit",
    "-p",
    ".",
    "--incremental",
    "--tsBuildInfoFile",
    ".cache/types",
  );
  step("units", "vitest/vitest.mjs", "run", "--project=pure", "--reporter=dot");
});

/** Files that differ from the last commit, new ones included; everything where there is no commit yet. */
function changedFiles() {
  const tracked = command("git", ["diff", "--name-only", "--diff-filter=d", "HEAD"]);
  if (!tracked.ok) return ["."];
  const added = command("git", ["ls-files", "--others", "--exclude-standard"]);
  return `${tracked.output}\n${added.output}`
    .split("\n")
    .filter((file) => /\.(tsx?|m?js|json|css)$/.test(file));
}

/**
 * @param {string} what
 * @param {string} script under node_modules
 * @param {string[]} args
 */
function step(what, script, ...args) {
  const begun = performance.now();
  const { ok } = command(process.execPath, [inProject("node_modules", script), ...args], { show: true });
  if (!ok) throw new Obstacle(`${what}: not yet right, see above`);
  console.log(`✓ ${what}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
}
