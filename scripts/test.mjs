/** npm test: everything that is checked before a change is taken, in order; ends with "N passed, N failed". */
import "./prepare/require-node.mjs";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { provideChromium } from "./prepare/chromium.mjs";
import { command, inProject } from "./prepare/command.mjs";
import { run } from "./prepare/obstacle.mjs";
import { prepare } from "./prepare/prepare.mjs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

run(async () => {
  prepare();
  provideChromium(console.log);
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const [what, step] of steps()) {
    const begun = performance.now();
    const counts = step();
    for (const kind of /** @type {(keyof Counts)[]} */ (Object.keys(total))) total[kind] += counts[kind];
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(`${counts.failed ? "✗" : "✓"} ${what}: ${seconds} s`);
    if (counts.failed) {
      console.log(`\nThe step that failed: ${what}. Its output stands above.`);
      break;
    }
  }
  const skipped = total.skipped ? `, ${total.skipped} skipped` : "";
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exit(total.failed ? 1 : 0);
});

/** @returns {[string, () => Counts][]} */
function steps() {
  return [
    ["format and lint", () => tool("@biomejs/biome/bin/biome", "check", "--error-on-warnings", ".")],
    ["types", () => tool("typescript/bin/tsc", "--noEmit", "-p", ".")],
    ["units, and both databases", () => vitest("pure", "data")],
    ["the site, and journeys in a browser", () => vitest("site")],
  ];
}

/**
 * Counts as one check.
 * @param {string} script under node_modules
 * @param {string[]} args
 */
function tool(script, ...args) {
  const { ok } = command(process.execPath, [inProject("node_modules", script), ...args], { show: true });
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** @param {string[]} projects of vitest.config.ts */
function vitest(...projects) {
  const report = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "amparo-report-")), "report.json");
  const { ok } = command(
    process.execPath,
    [
      inProject("node_modules/vitest/vitest.mjs"),
      "run",
      ...projects.map((project) => `--project=${project}`),
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
    { show: true },
  );
  const counts = countsOf(report);
  // A run can fail without a failed test: a file that does not load, an error outside of every test.
  return { ...counts, failed: ok ? counts.failed : Math.max(1, counts.failed) };
}

/**
 * @param {string} report
 * @returns {Counts}
 */
function countsOf(report) {
  if (!fs.existsSync(report)) return { passed: 0, failed: 0, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(fs.readFileSync(report, "utf8"));
  fs.rmSync(path.dirname(report), { recursive: true });
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}
