/** The real report beside the checkout, and the real calls: their figures, and no invented one. */
import { describe, expect, it } from "vitest";
import { readEvidence } from "#app/domain/urgent-action/evidence/read-evidence.ts";
import { readPeople } from "#app/domain/urgent-action/people/read-people.ts";
import { corpusIsHere, readCorpus } from "../corpus-folder.ts";

const textOf = (start: string) =>
  readCorpus().find(({ text, documentLanguage }) => documentLanguage === "en" && text.includes(start))!.text;

describe.runIf(corpusIsHere)("the report on political prisoners in Venezuela", () => {
  it("gives its five figures with their days", () => {
    const { figures, ...report } = readEvidence(textOf("JANUARY-FEBRUARY 2026"));
    expect(report).toMatchObject({
      isReport: true,
      publisher: "Foro Penal",
      country: "Venezuela",
      issuedOn: null,
    });
    expect(
      figures.map(({ name, qualifier, value, asOf, from }) => [name, qualifier, value, asOf, from]),
    ).toEqual([
      ["in-detention", "more-than", 573, "2026-02-24", null],
      ["releases", "exactly", 436, "2026-02-24", "2026-01-08"],
      ["full-releases", "exactly", 109, "2026-02-24", "2026-02-19"],
      ["releases", "exactly", 42, "2026-01-08", "2026-01-08"],
      ["releases", "exactly", 270, "2026-01-17", null],
    ]);
  });

  it("names no person of the case: its authors and officials are none", () => {
    expect(readPeople(textOf("JANUARY-FEBRUARY 2026"), "en")).toEqual([]);
  });

  it("no call and no other text of the corpus reads like a report", () => {
    const reports = readCorpus().filter(({ text }) => readEvidence(text).isReport);
    expect(reports).toHaveLength(1);
  });
});
