/** A shouted title becomes a sentence, and people and places keep their capitals. */
import { expect, test } from "vitest";
import { sentenceCase } from "#app/domain/campaign/sentence-case.ts";

const story =
  "URGENT ACTION\nThe teacher Noor Adelmar is held in Ilvadra. Government lawyers say the government of Ilvadra " +
  "will answer the UN. For O’Hara and the Attorney General, the office of the Attorney General is silent.";

test.each([
  ["FEW RELEASES, HUNDREDS REMAIN DETAINED IN ILVADRA", "Few releases, hundreds remain detained in Ilvadra"],
  ["NOOR ADELMAR: TEACHER HELD", "Noor Adelmar: teacher held"],
  ["GOVERNMENT MUST ANSWER THE UN", "Government must answer the UN"],
  ["ANSWER, GOVERNMENT OF ILVADRA!", "Answer, government of Ilvadra!"],
  ["FREE HER. LET O'HARA GO", "Free her. Let O’Hara go"],
  ["ILVADRA-BORN TEACHER", "Ilvadra-born teacher"],
  ["“RELEASE HER NOW”", "“Release her now”"],
  ["A Title That Nobody Shouts", "A Title That Nobody Shouts"],
  ["أطلقوا سراح نور", "أطلقوا سراح نور"],
])("%s", (title, sentence) => {
  expect(sentenceCase(title, "en", story)).toBe(sentence);
});

test("capitals come back with the accents that the text writes", () => {
  expect(sentenceCase("DETENIDA EN ALMENARIA", "es", "Vive en Almenaría.")).toBe("Detenida en Almenaría");
});

test("German nouns keep their capitals where the text has them", () => {
  expect(sentenceCase("LEHRERIN IN HAFT", "de", "Seit Mai ist die Lehrerin in Haft.")).toBe(
    "Lehrerin in Haft",
  );
});

test("a Turkish title is lowered by Turkish rules", () => {
  expect(sentenceCase("IŞIK İÇİN", "tr", "")).toBe("Işık için");
});
