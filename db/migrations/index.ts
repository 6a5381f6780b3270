/** Every migration, in order. A new one is a new file and a new line; one that has been released never changes. */
import type { Migration } from "kysely";
import * as firstTables from "./001-first-tables.ts";
import * as sourceDocuments from "./002-source-documents.ts";
import * as evidence from "./003-evidence.ts";
import * as translations from "./004-translations.ts";
import * as postPlan from "./005-post-plan.ts";
import * as outbox from "./006-outbox.ts";
import * as reporting from "./007-reporting.ts";

export const migrations: Record<string, Migration> = {
  "001-first-tables": firstTables,
  "002-source-documents": sourceDocuments,
  "003-evidence": evidence,
  "004-translations": translations,
  "005-post-plan": postPlan,
  "006-outbox": outbox,
  "007-reporting": reporting,
};
