/** A full disk: nothing is acknowledged that is not written, and everything goes on when there is room again. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { logRungs } from "#app/domain/action-log/log-rungs.server.ts";
import { recountTallies } from "#app/domain/tally/recount.server.ts";
import { databaseError } from "#db/error.ts";
import { integrityProblems } from "#db/integrity.server.ts";
import { migrateToLatest } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open-database.server.ts";
import { OPEN_DAY } from "#tests/support/campaigns.ts";
import { aminasLetter } from "#tests/support/log-entries.ts";
import { figure } from "#tests/support/prove-size.ts";

/** Needs the right to mount a file system; where that is missing the proof is not given. */
const disk = smallDisk();

it.runIf(disk)("a disk of four megabytes fills up, and no letter is acknowledged in vain", async () => {
  const folder = disk!;
  const dataDir = path.join(folder, "data");
  mkdirSync(dataDir);
  const ballast = path.join(folder, "ballast");
  writeFileSync(ballast, Buffer.alloc(500_000));
  const db = await openDatabase({ dataDir });
  await migrateToLatest(db);
  const acknowledged = new Set<string>();
  let refused: unknown = null;
  for (let i = 0; i < 200_000 && !refused; i++) {
    const letters = Array.from({ length: 50 }, () => aminasLetter());
    const done = await logRungs(db, OPEN_DAY, letters).catch((error: unknown) => {
      refused = error;
    });
    for (const { actionHash } of done?.logged ?? []) acknowledged.add(actionHash);
  }
  expect(databaseError(refused).problem).toBe("disk-full");
  const kept = await db.selectFrom("logged_actions").select("action_hash").execute();
  expect(new Set(kept.map((row) => row.action_hash))).toEqual(acknowledged);

  rmSync(ballast);
  const { logged } = await logRungs(db, OPEN_DAY, [aminasLetter()]);
  expect(logged).toHaveLength(1);
  expect(await recountTallies(db)).toMatchObject({ equal: true });
  expect(await integrityProblems(db)).toEqual([]);
  await db.destroy();
  figure(
    `disk full after ${acknowledged.size} letters: 0 acknowledged in vain, 0 half written, works again with room`,
  );
});

/** A file system of its own, in memory. */
function smallDisk(): string | undefined {
  const folder = mkdtempSync(path.join(os.tmpdir(), "amparo-small-disk-"));
  afterAll(() => {
    spawnSync("umount", ["-l", folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  return spawnSync("mount", ["-t", "tmpfs", "-o", "size=4m", "tmpfs", folder]).status === 0
    ? folder
    : undefined;
}
