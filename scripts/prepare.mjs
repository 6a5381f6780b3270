/** Makes a bare clone ready: packages, SQLite's binding, the built site. Does only what is missing. Flags: --no-build, --quiet. */
import "./prepare/require-node.mjs";
import { run } from "./prepare/obstacle.mjs";
import { prepare } from "./prepare/prepare.mjs";

run(async () =>
  prepare({ build: !process.argv.includes("--no-build"), quiet: process.argv.includes("--quiet") }),
);
