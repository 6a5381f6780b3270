/** The steps from a bare clone to something that runs, in order. */
import { buildSite } from "./build.mjs";
import { installDependencies } from "./dependencies.mjs";
import { linkEmbeddedPostgres } from "./embedded-postgres.mjs";
import { placeSqlite3Binding } from "./sqlite3-binding.mjs";

/**
 * Throws an Obstacle where only the administrator can help.
 * @param {{ build?: boolean, quiet?: boolean }} [options] quiet: progress goes to stderr, for commands whose output is read
 */
export function prepare({ build = true, quiet = false } = {}) {
  const say = quiet ? console.error : console.log;
  installDependencies(say);
  placeSqlite3Binding(say);
  linkEmbeddedPostgres();
  if (build) buildSite(say);
}
