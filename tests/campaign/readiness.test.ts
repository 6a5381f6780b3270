/** Tomás is told everything that is missing before a campaign can be published, each at its field. */
import { expect, test } from "vitest";
import type { CampaignFields } from "#app/domain/campaign/campaign.ts";
import { draftFromDocument } from "#app/domain/campaign/draft-from-document.ts";
import { readinessNotices, readinessProblems } from "#app/domain/campaign/readiness.ts";
import { noorDocument } from "./noor.ts";

const ready = draftFromDocument(noorDocument, "en");
const [text] = ready.texts;
const [minister, mission] = ready.addressees;
const unreachable = { addressLines: [], emails: [] };

const cases: [string, Partial<CampaignFields>, string, string][] = [
  ["no UA number", { uaNumber: null }, "uaNumber", "ua-number-missing"],
  ["a UA number that is none", { uaNumber: "soon" }, "uaNumber", "ua-number-missing"],
  ["no ordinal", { ordinal: null }, "ordinal", "ordinal-missing"],
  ["no deadline", { deadlineOn: null }, "deadlineOn", "deadline-missing"],
  ["no title", { texts: [{ ...text!, title: "" }] }, "texts.0.title", "title-missing"],
  [
    "no summary",
    { texts: [text!, { ...text!, lang: "es", summary: "" }] },
    "texts.1.summary",
    "summary-missing",
  ],
  ["no words at all", { texts: [] }, "texts.0.title", "title-missing"],
  ["no target", { addressees: [mission!] }, "addressees.0.name", "target-missing"],
  [
    "a target without any address",
    { addressees: [{ ...minister!, ...unreachable }] },
    "addressees.0.addressLines",
    "target-unreachable",
  ],
  [
    "a copy without any address",
    { addressees: [minister!, { ...mission!, ...unreachable }] },
    "addressees.1.addressLines",
    "copy-unreachable",
  ],
  [
    "a target without name or office",
    { addressees: [{ ...minister!, name: null, office: null }] },
    "addressees.0.name",
    "target-unnamed",
  ],
  ["no model letter", { modelLetters: [] }, "modelLetters.0.body", "model-letter-missing"],
  [
    "an empty model letter",
    { modelLetters: [{ lang: "en", salutation: null, body: "", closing: null }] },
    "modelLetters.0.body",
    "model-letter-empty",
  ],
];

test.each(cases)("%s", (_what, change, field, code) => {
  expect(readinessProblems({ ...ready, ...change })).toEqual([
    expect.objectContaining({ field, code, message: expect.stringMatching(/\.$|\?$/) }),
  ]);
});

test("a letter's holes are named with their place, in the letter and in an addressee's greeting", () => {
  const [letter] = ready.modelLetters;
  const holes: Partial<CampaignFields> = {
    addressees: [{ ...minister!, salutation: "Dear {{name}}," }, mission!],
    modelLetters: [
      { ...letter!, body: "I, {{name}} of {{town}}, write.\n\nSigned ____ on {{dat}}" },
      { lang: "es", salutation: "Señor [NOMBRE]:", body: "Le escribo.", closing: "Atentamente, [FIRMA]" },
    ],
  };
  const problems = readinessProblems({ ...ready, ...holes });
  expect(problems.map(({ code, field, hole }) => [code, field, hole])).toEqual([
    ["letter-hole", "addressees.0.salutation", { line: 1, column: 6, found: "{{name}}" }],
    ["letter-hole", "modelLetters.0.body", { line: 3, column: 8, found: "____" }],
    ["letter-hole", "modelLetters.0.body", { line: 3, column: 16, found: "{{dat}}" }],
    ["letter-hole", "modelLetters.1.salutation", { line: 1, column: 7, found: "[NOMBRE]" }],
    ["letter-hole", "modelLetters.1.closing", { line: 1, column: 14, found: "[FIRMA]" }],
  ]);
  expect(problems[3]?.message).toBe(
    '"[NOMBRE]" still waits to be filled in: the salutation of the model letter in es, line 1, column 7.',
  );
});

test("an e-mail address alone is enough to reach a target", () => {
  expect(readinessProblems({ ...ready, addressees: [{ ...minister!, addressLines: [] }] })).toEqual([]);
});

test("a deadline in the past is allowed, and said", () => {
  expect(readinessNotices(ready, new Date("2026-09-01T00:00:00Z"))).toEqual(["deadline-passed"]);
  expect(readinessNotices(ready, new Date("2026-08-01T00:00:00Z"))).toEqual([]);
});
