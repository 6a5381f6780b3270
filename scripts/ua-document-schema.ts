/** Writes docs/ua-document.schema.json: the shape of Urgent Actions as open data. Run: npx tsx scripts/ua-document-schema.ts */
import fs from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { openJsonSchema, SCHEMA_VERSION } from "#app/domain/urgent-action/files/open-json.ts";

/** JSON Schema 2020-12. What is not named in it may be there, and is passed over. */
export const uaDocumentJsonSchema = (): object => ({
  $id: `urn:amparo:ua-document:${SCHEMA_VERSION}`,
  title: "Urgent Action",
  description:
    "What an Urgent Action document says, field by field. Null or an empty list means that the document does not say.",
  ...z.toJSONSchema(openJsonSchema, { target: "draft-2020-12", io: "input" }),
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  fs.writeFileSync("docs/ua-document.schema.json", `${JSON.stringify(uaDocumentJsonSchema(), null, 2)}\n`);
}
