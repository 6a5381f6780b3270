/** The codes of all sections, for whoever need know nothing else of them. */
import type { Database } from "#db/schema.ts";
import { listSections } from "./domain/campaign/sections.server.ts";

export const sectionCodes = async (db: Database): Promise<ReadonlySet<string>> =>
  new Set((await listSections(db)).map(({ code }) => code));
