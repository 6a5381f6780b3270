/** Several servers reach for one SQLite file at once: one gets it, the others are told so and end; it is never shared. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { figure, size } from "#tests/support/prove-size.ts";

const SERVERS = size(4, 8);
const ROUNDS = size(2, 20);

// That a second whole server refuses to start is in tests/server/starting.test.ts.
it("of several that start together, one holds the folder until it is killed", async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "amparo-one-server-"));
  for (let round = 0; round < ROUNDS; round++) {
    const starts = Array.from({ length: SERVERS }, () => holder(folder));
    const outcomes = await Promise.all(starts.map(({ outcome }) => outcome));
    const holding = starts.filter((_, i) => outcomes[i] === "locked");
    expect(holding).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome !== "locked") expect(outcome).toContain("another Amparo is running on");
    await holding[0]!.kill();
  }
  rmSync(folder, { recursive: true });
  figure(
    `${ROUNDS} times ${SERVERS} processes on one SQLite folder at once: 1 got it each time, ${SERVERS - 1} were refused with a clear line; free again after SIGKILL`,
  );
}, 300_000);

/** A process that takes the folder's lock: "locked", or what it said when it could not. */
function holder(folder: string): { outcome: Promise<string>; kill(): Promise<void> } {
  const program = path.resolve(import.meta.dirname, "../support/hold-data-dir.ts");
  const child = spawn(process.execPath, ["--import", "tsx", program, folder], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  let said = "";
  child.stderr.on("data", (text) => {
    said += text;
  });
  const locked = new Promise<string>((resolve) => child.stdout.once("data", () => resolve("locked")));
  return {
    outcome: Promise.race([locked, ended.then(() => said)]),
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
