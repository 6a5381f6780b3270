/** What one office prints as JSON, another imports without losing a word. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentFromCampaign } from "#app/domain/campaign/document-from-campaign.ts";
import { draftFromDocument } from "#app/domain/campaign/draft-from-document.ts";
import type { UaDocument } from "#app/domain/urgent-action/document.ts";
import { openJson, openJsonSchema, readOpenJson } from "#app/domain/urgent-action/files/open-json.ts";
import { readUaDocument } from "#app/domain/urgent-action/read-ua-document.ts";
import { emptyDocument } from "#app/domain/urgent-action/ua-reading.ts";
import { uaDocumentJsonSchema } from "../../../scripts/ua-document-schema.ts";
import { NOORS_ACTION } from "./make-files.ts";

const text = fc.string({ unit: "grapheme", maxLength: 60 });
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const list = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 3 });
const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const addressee = fc.record({
  kind: fc.constantFrom("target" as const, "embassy" as const, "mission" as const),
  name: orNull(text),
  role: orNull(text),
  address_lines: list(text),
  email: list(text),
  fax: list(text),
  phone: list(text),
  social: list(text),
  contact_form: orNull(text),
  salutation: orNull(text),
  alternative_salutation: orNull(text),
  notes: orNull(text),
});
const anyDocument: fc.Arbitrary<UaDocument> = fc.record({
  is_urgent_action: fc.boolean(),
  title: orNull(text),
  ua: orNull(
    fc.record({
      raw: text,
      kind: fc.constantFrom("UA" as const, "FU" as const, "OBS" as const),
      number: orNull(text),
      ordinal: orNull(fc.integer({ min: 1, max: 99 })),
      ordinal_text: orNull(text),
    }),
  ),
  index: orNull(text),
  country: orNull(text),
  issue_date: orNull(day),
  issue_date_text: orNull(text),
  summary: orNull(text),
  targets: list(addressee),
  copies_to: list(addressee),
  copies_instruction: orNull(text),
  letters: list(
    fc.record({
      to: orNull(text),
      salutation: orNull(text),
      body_paragraphs: list(text),
      closing: orNull(text),
    }),
  ),
  talking_points: list(text),
  additional_information: orNull(fc.record({ heading: orNull(text), paragraphs: list(text) })),
  preferred_languages: list(text),
  own_language_allowed: orNull(fc.boolean()),
  deadline: orNull(day),
  deadline_text: orNull(text),
  all_deadlines: list(fc.record({ date: orNull(day), text })),
  after_deadline_note: orNull(text),
  names_and_pronouns: list(fc.record({ names: text, pronouns: orNull(text) })),
  previous_ua_links: list(text),
  related_ua: list(text),
});

const printed = (document: UaDocument, lang: string) => JSON.stringify(openJson(document, lang));

describe("open JSON", () => {
  it("gives back every document as it was", () => {
    fc.assert(
      fc.property(anyDocument, fc.constantFrom("en", "es", "pt-BR"), (document, lang) => {
        expect(readOpenJson(printed(document, lang))).toMatchObject({
          ok: true,
          document,
          documentLanguage: lang,
        });
      }),
      { numRuns: 300 },
    );
  });

  it("of a campaign, imported again, is the same campaign", () => {
    const fields = draftFromDocument(readUaDocument(NOORS_ACTION).document, "en");
    const campaign = {
      ...fields,
      addressees: fields.addressees.map((to, i) => ({ ...to, id: String(i), section: null })),
    };
    const json = readOpenJson(printed(documentFromCampaign(campaign as never), "en"));
    expect(json.ok && draftFromDocument(json.document, json.documentLanguage)).toEqual(fields);
  });

  it("takes what was printed before it had a version, and nothing from a later one", () => {
    const { schema_version, ...older } = openJson(emptyDocument(), "en");
    expect(schema_version).toBe(1);
    expect(readOpenJson(JSON.stringify(older)).ok).toBe(true);
    expect(readOpenJson(JSON.stringify({ ...older, schema_version: 2 }))).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/schema version 2/),
    });
  });

  it.each([
    ["damaged", "{", /JSON is damaged/],
    ["of something else", "{}", /is_urgent_action/],
    [
      "with a day that is none",
      printed({ ...emptyDocument(), deadline: "2033-04-30" }, "en").replaceAll("2033-04-30", "30 April"),
      /deadline/,
    ],
  ])("that is %s is refused, and says where", (_what, json, reason) => {
    expect(readOpenJson(json)).toMatchObject({ ok: false, problem: expect.stringMatching(reason) });
  });
});

describe("docs/ua-document.schema.json", () => {
  const published = JSON.parse(readFileSync("docs/ua-document.schema.json", "utf8"));

  it("is what the program takes (npx tsx scripts/ua-document-schema.ts writes it)", () => {
    expect(published).toEqual(uaDocumentJsonSchema());
  });

  it("is JSON Schema 2020-12, has a version, and names every field that is printed", () => {
    expect(published.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(published.properties.schema_version.const).toBe(1);
    expect(Object.keys(published.properties)).toEqual(Object.keys(openJsonSchema.shape));
  });
});
