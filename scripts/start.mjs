/** npm start: prepares what is missing, then serves. With --dev the sources are served as they are, unbuilt. */
import "./prepare/require-node.mjs";
import { spawn } from "node:child_process";
import os from "node:os";
import { PROJECT } from "./prepare/command.mjs";
import { run } from "./prepare/obstacle.mjs";
import { prepare } from "./prepare/prepare.mjs";

const development = process.argv.includes("--dev");

run(async () => {
  prepare({ build: !development });
  const server = spawn(process.execPath, ["--import", "tsx", "server.ts"], {
    cwd: PROJECT,
    stdio: "inherit",
    env: {
      // SQLite's queries, file reads and compression share this pool; four threads let three long tallies stop a page.
      UV_THREADPOOL_SIZE: "8",
      ...process.env,
      NODE_ENV: development ? "development" : "production",
    },
  });
  // Ctrl+C reaches the server by itself too; it stops once, and we end when it has.
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
    process.on(signal, () => server.kill(signal));
  server.on("exit", (code, signal) =>
    process.exit(signal ? 128 + os.constants.signals[signal] : (code ?? 1)),
  );
});
