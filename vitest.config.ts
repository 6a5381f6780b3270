/** Three kinds of tests, told apart by what they need: nothing, databases, or the whole site in front of a browser. */
import fs from "node:fs";
import os from "node:os";
import { defineConfig } from "vitest/config";

const all = testsUnder("tests");
const uses = (file: string, module: RegExp) => module.test(fs.readFileSync(file, "utf8"));

const site = all.filter((file) => uses(file, /running-site\.ts/));
const data = all.filter((file) => !site.includes(file) && uses(file, /support\/(databases|postgres)\.ts/));
const pure = all.filter((file) => !site.includes(file) && !data.includes(file));

export default defineConfig({
  test: {
    pool: "forks",
    // Both of two cores: most tests wait, for a disk, a server or a browser.
    maxWorkers: Math.max(2, os.availableParallelism() - 1),
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: "pure", include: pure } },
      { extends: true, test: { name: "data", include: data, globalSetup: ["tests/support/postgres.ts"] } },
      { extends: true, test: { name: "site", include: site, testTimeout: 90_000 } },
    ],
  },
});

function testsUnder(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return testsUnder(path);
    return /\.test\.tsx?$/.test(path) ? [path] : [];
  });
}
