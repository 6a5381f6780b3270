/** npm run bench: what the important things cost, beside the barest way to do each, in one run on this machine. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { migrateToLatest } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open-database.server.ts";
import { benchImportFiles } from "./bench/import-files.ts";
import { benchImportText } from "./bench/import-text.ts";
import { benchLetterPdf } from "./bench/letter-pdf.ts";
import { benchLoggedAction } from "./bench/logged-action.ts";
import type { Comparison } from "./bench/measure.ts";
import { benchMillionActions } from "./bench/million-actions.ts";
import { benchPages } from "./bench/pages.ts";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "amparo-bench-"));
const db = await openDatabase({ dataDir: folder });
await migrateToLatest(db);

const lines: Comparison[] = [];
for (const [name, bench] of [
  ["pages", benchPages],
  ["import", async () => [...(await benchImportText()), ...(await benchImportFiles())]],
  ["letter PDF", benchLetterPdf],
  ["logged action", () => benchLoggedAction(db, folder)],
  ["a million actions", () => benchMillionActions(db)],
] as const) {
  console.error(`measuring: ${name} …`);
  lines.push(...(await bench()));
}
await db.destroy();
fs.rmSync(folder, { recursive: true });

const report = `# Benchmarks

Made by \`npm run bench\`. Each line compares ours with the barest way to do the same, measured in turns in the same
run; the ratio says more than the times, which are this machine's.

Last run: ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${os.cpus().length} × ${os.cpus()[0]?.model.trim()}, ${Math.round(os.totalmem() / 2 ** 30)} GB, ${os.type()} ${os.release()}, load ${os.loadavg()[0]!.toFixed(1)}.

| what | ours | beside it | ratio |
| --- | --- | --- | --- |
${lines.map(({ what, ours, beside, ratio }) => `| ${what} | ${ours} | ${beside} | ${ratio} |`).join("\n")}
`;
console.log(report);
fs.mkdirSync("docs", { recursive: true });
fs.writeFileSync("docs/benchmarks.md", report);
