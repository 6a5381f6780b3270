/** Builds the site when anything it is made of has changed since the last time. */
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { command, inProject, PROJECT } from "./command.mjs";
import { Obstacle } from "./obstacle.mjs";
import { requireWritable } from "./writable.mjs";

/** Everything that Vite reads; letters' templates and the server itself are read at start, not built. */
const SOURCES = [
  "app",
  "db",
  "locales",
  "public",
  "package.json",
  "package-lock.json",
  "remix.config.js",
  "tsconfig.json",
  "vite.config.ts",
];
const STAMP = inProject("build/sources.sha256");

/** @param {(line: string) => void} say */
export function buildSite(say) {
  const now = hashOf(SOURCES);
  if (fs.existsSync(STAMP) && fs.readFileSync(STAMP, "utf8") === now) return;
  requireWritable("the built site");
  say("Building the site (some seconds) …");
  fs.rmSync(STAMP, { force: true });
  const built = command(
    process.execPath,
    [inProject("node_modules/@remix-run/dev/dist/cli.js"), "vite:build"],
    {
      env: { ...process.env, NODE_ENV: "production" },
    },
  );
  if (!built.ok) throw new Obstacle(`the site could not be built:\n${heartOf(built.output)}`);
  fs.writeFileSync(STAMP, now);
}

/** @param {string[]} sources files and folders of the project */
function hashOf(sources) {
  const hash = createHash("sha256");
  for (const source of sources) {
    for (const file of filesUnder(inProject(source)))
      hash
        .update(`${path.relative(PROJECT, file)}\0`)
        .update(fs.readFileSync(file))
        .update("\0");
  }
  return hash.digest("hex");
}

/**
 * @param {string} place
 * @returns {string[]} in a fixed order
 */
function filesUnder(place) {
  if (!fs.existsSync(place)) return [];
  if (!fs.statSync(place).isDirectory()) return [place];
  return fs
    .readdirSync(place)
    .sort()
    .flatMap((name) => filesUnder(path.join(place, name)));
}

/**
 * Vite prints every file it made before it says what is wrong.
 * @param {string} output
 */
function heartOf(output) {
  const lines = output.trim().split("\n");
  const failed = lines.findIndex((line) => /Build failed|^.{0,9}error/i.test(line));
  return failed === -1 ? lines.slice(-20).join("\n") : lines.slice(failed, failed + 12).join("\n");
}
