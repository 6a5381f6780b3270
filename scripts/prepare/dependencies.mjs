/** Installs the packages of package-lock.json when they are missing or the lock file has changed. */
import fs from "node:fs";
import { inProject, npm } from "./command.mjs";
import { Obstacle } from "./obstacle.mjs";
import { requireWritable } from "./writable.mjs";

/** @typedef {Record<string, { version?: string, optional?: boolean, link?: boolean }>} Packages */

/** @param {(line: string) => void} say */
export function installDependencies(say) {
  if (isInstalled()) return;
  requireWritable("the packages");
  say("Installing packages (half a minute) …");
  // Install scripts do not run: the one that is needed, sqlite3's, follows in sqlite3-binding.mjs.
  const installed = npm(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (installed.missing) throw new Obstacle("npm was not found. It comes with Node: install Node again.");
  if (installed.ok) return;
  const reason = /npm error (?!code\b)(.+)/.exec(installed.output)?.[1] ?? "npm ci failed";
  throw new Obstacle(
    `the packages could not be installed: ${reason} (Is there a connection to the npm registry? Try: npm ci)`,
  );
}

/** npm writes what it installed into node_modules/.package-lock.json: every package of ours must be there, in its version. */
function isInstalled() {
  const wanted = packagesIn(inProject("package-lock.json"));
  const present = packagesIn(inProject("node_modules", ".package-lock.json"));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([where, { version, optional }]) =>
      where === "" || (present[where] ? present[where].version === version : optional === true),
  );
}

/**
 * @param {string} file
 * @returns {Packages | undefined}
 */
function packagesIn(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8")).packages;
  } catch {
    return undefined;
  }
}
