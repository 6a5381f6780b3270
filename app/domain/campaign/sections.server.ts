/** Sections: the national offices, with what their supporters' letters need. */
import type { Selectable } from "kysely";
import type { Database } from "#db/schema.ts";
import type { SectionsTable } from "#db/tables/sections.ts";

export interface Section {
  /** Short lower-case code; "int" stands for no particular section. */
  code: string;
  /** In the section's own language. */
  name: string;
  /** ISO 3166-1 alpha-2. */
  countries: string[];
  paper: "A4" | "LETTER";
  /** IANA name. */
  timeZone: string;
}

/** By name; "int" comes last. */
export async function listSections(db: Database): Promise<Section[]> {
  const sections = (await db.selectFrom("sections").selectAll().execute()).map(toSection);
  const last = (section: Section) => Number(section.code === "int");
  return sections.sort((a, b) => last(a) - last(b) || a.name.localeCompare(b.name));
}

export async function findSection(db: Database, code: string): Promise<Section | undefined> {
  const row = await db.selectFrom("sections").selectAll().where("code", "=", code).executeTakeFirst();
  return row && toSection(row);
}

const toSection = (row: Selectable<SectionsTable>): Section => ({
  code: row.code,
  name: row.name,
  countries: JSON.parse(row.countries),
  paper: row.paper,
  timeZone: row.time_zone,
});
