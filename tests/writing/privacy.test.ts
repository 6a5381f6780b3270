/** Nobody in the database: after everything Amina can do, nothing of hers is in it. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Kysely, sql } from "kysely";
import { expect, it } from "vitest";
import * as eml from "#app/routes/$lang.ua.$ua.$n.letter[.]eml.ts";
import * as pdf from "#app/routes/$lang.ua.$ua.$n.letter[.]pdf.ts";
import * as txt from "#app/routes/$lang.ua.$ua.$n.letter[.]txt.ts";
import * as mail from "#app/routes/$lang.ua.$ua.$n.mail.tsx";
import * as report from "#app/routes/$lang.ua.$ua.$n.report/route.tsx";
import * as write from "#app/routes/$lang.ua.$ua.$n.write/route.tsx";
import type { Schema } from "#db/schema.ts";
import { onSqlite } from "#tests/support/databases.ts";
import { AMINA, aminasForm, publishNoor, send, tally, writingRoom } from "./writing-room.ts";

const open = onSqlite();

/** A sentence that stands in no model letter. */
const OWN_SENTENCE = "Mi abuela tambien fue maestra y tambien estuvo presa.";

it("no file of the database holds her name, her town, her words or her key", async () => {
  const db = await open();
  await publishNoor(db);
  const room = writingRoom(db);
  const form = aminasForm({ body: OWN_SENTENCE });
  await write.action(send(room, "write", form));
  await pdf.action(send(room, "letter.pdf", form));
  await eml.action(send(room, "letter.eml", form));
  await txt.action(send(room, "letter.txt", form));
  await mail.action(send(room, "mail", form));
  await write.action(send(room, "write", { ...form, body: "" }));
  const { key, section, letter } = form;
  await report.action(
    send(room, "report", { key: key!, section: section!, letter: letter!, posted: "minister" }),
  );
  expect(await tally(db)).toMatchObject({ "reported post target": 1 });

  const files = await databaseFiles(db);
  expect(files.map(({ name }) => name)).toContain("amparo.db-wal");
  const kept = Buffer.concat(files.map(({ bytes }) => bytes));
  expect(kept.includes("Bertrand Ossovel"), "the search finds what is there").toBe(true);
  for (const word of [...AMINA.name.split(/[ -]/), ...AMINA.town.split("-"), OWN_SENTENCE, key!].filter(
    (w) => w.length > 3,
  )) {
    expect(kept.includes(word), word).toBe(false);
  }
});

/** Every file of the database's folder, the write-ahead log among them. */
async function databaseFiles(db: Kysely<Schema>): Promise<{ name: string; bytes: Buffer }[]> {
  const { rows } = await sql<{ file: string }>`pragma database_list`.execute(db);
  const folder = path.dirname(rows[0]!.file);
  return readdirSync(folder).map((name) => ({ name, bytes: readFileSync(path.join(folder, name)) }));
}
