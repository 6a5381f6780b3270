/** What a document says becomes a draft; what it does not say stays empty. */
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { draftFromDocument } from "#app/domain/campaign/draft-from-document.ts";
import { readinessProblems } from "#app/domain/campaign/readiness.ts";
import { uaDocumentSchema } from "#app/domain/urgent-action/document.ts";
import { noorDocument } from "./noor.ts";

const draft = draftFromDocument(noorDocument, "en");

test("the case of Noor is ready to be published as it stands", () => {
  expect(readinessProblems(draft)).toEqual([]);
  expect(draft).toMatchObject({
    uaNumber: "901/26",
    ordinal: 2,
    ordinalText: "Second",
    country: "Ilvadra",
    countryCode: null,
    issuedOn: "2026-06-01",
    deadlineOn: "2026-08-30",
    preferredLanguages: ["es", "fr"],
    ownLanguageAllowed: true,
    namesAndPronouns: [{ names: "Noor Adelmar", pronouns: "she, her" }],
  });
});

test("the title is no longer shouted", () => {
  expect(draft.texts[0]?.title).toBe("Teacher Noor Adelmar held in Ilvadra for UN petition");
});

test("the Minister comes first, the mission is a copy", () => {
  expect(draft.addressees).toMatchObject([
    { copy: false, name: "Bertrand Ossovel", office: "Minister of Justice", salutation: "Dear Minister," },
    { copy: true, kind: "mission", name: null, salutation: "Your Excellency," },
  ]);
});

test("the model letter keeps its paragraphs", () => {
  expect(draft.modelLetters).toEqual([
    {
      lang: "en",
      salutation: "Dear Minister,",
      body: "I write about the teacher Noor Adelmar.\n\nPlease release her.",
      closing: "Yours sincerely,",
    },
  ]);
});

test("a link that is no web address does not get onto a page", () => {
  expect(draft.previousLinks).toEqual(["https://example.org/first"]);
});

const seed = new URL("../../../shared/corpus/seed-002.json", import.meta.url);
test.skipIf(!existsSync(seed))("the real seventh call on UA 72/24 becomes a whole draft", () => {
  const document = uaDocumentSchema.parse(JSON.parse(readFileSync(seed, "utf8")).expected);
  const real = draftFromDocument(document, "en");
  expect(readinessProblems(real)).toEqual([]);
  expect(real).toMatchObject({
    uaNumber: "72/24",
    ordinal: 7,
    countryCode: "VE",
    preferredLanguages: ["es"],
  });
  expect(real.texts[0]?.title).toBe(
    "Few releases, hundreds of political prisoners remain detained in Venezuela",
  );
  expect(real.addressees).toMatchObject([
    { copy: false, name: "Larry Devoe" },
    { copy: true, kind: "mission" },
  ]);
});
