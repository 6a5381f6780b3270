/**
 * `tsx scripts/coverage-table.ts`: writes anew which characters our fonts have, for the server and for browsers. To be
 * run when a font package changes; a test says so.
 */
import fs from "node:fs";
import { coverageTable } from "#app/domain/delivery/fonts/coverage-table.server.ts";

const TABLE = "public/enhance/coverage.json";
fs.writeFileSync(TABLE, `${JSON.stringify(coverageTable(), null, 1)}\n`);
