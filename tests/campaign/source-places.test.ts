/** The document with its places marked is the document, character for character; each place knows its field of the form. */
import fs from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CampaignForm, campaignToForm } from "#app/domain/campaign/campaign-form.ts";
import { changedForm } from "#app/domain/campaign/campaign-form-rows.ts";
import { draftFromDocument } from "#app/domain/campaign/draft-from-document.ts";
import { readSelection } from "#app/domain/campaign/read-selection.ts";
import type { SourceDocument } from "#app/domain/campaign/source-document.ts";
import { doubtsIn } from "#app/domain/campaign/source-doubts.ts";
import { cutAtPlaces, placesIn } from "#app/domain/campaign/source-places.ts";
import { readUaDocument } from "#app/domain/urgent-action/read-ua-document.ts";
import type { UaProblem } from "#app/domain/urgent-action/ua-reading.ts";

const text = fs.readFileSync("tests/desk/ua-901-26.txt", "utf8");
const { document, confidence, spans, problems } = readUaDocument(text);
const source: SourceDocument = {
  id: "source",
  campaignId: "noor",
  fileName: null,
  format: "pasted",
  text,
  fileKept: false,
  importedAt: "2026-06-15T12:00:00.000Z",
  reading: { confidence, spans, problems, addressees: { targets: ["minister"], copies_to: [] }, settled: [] },
};
const form: CampaignForm = {
  ...campaignToForm(draftFromDocument(document, "en"), "en"),
  "addressees.0.id": "minister",
};

test("the field's place says what the field says", () => {
  const placeOf = (field: string) => {
    const place = placesIn(source, form).find((place) => place.field === field);
    return place && text.slice(place.start, place.end);
  };
  expect(placeOf("deadlineOn")).toContain("30 August 2026");
  expect(placeOf("uaNumber")).toContain("901/26");
  expect(placeOf("ordinal")).toContain("Second UA");
  expect(placeOf("addressees.0")).toContain("14 Lantern Quay");
  expect(placeOf("modelLetters.0.body")).toContain("signed a petition");
});

test("an addressee is found by its id wherever it has moved, and not once it is gone", () => {
  const more = { ...form, "addressees.1.id": "", "addressees.1.name": "The Governor" };
  const moved = changedForm(more, "addressee-down 0")!;
  const fields = (of: CampaignForm) => placesIn(source, of).map(({ field }) => field);
  expect(fields(moved)).toContain("addressees.1");
  expect(fields(changedForm(form, "addressee-remove 0")!).join()).not.toContain("addressees");
});

test("cutting loses nothing, whatever the places", () => {
  const place = fc
    .tuple(fc.nat(60), fc.nat(60))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(
    fc.property(
      fc.string({ minLength: 60, maxLength: 60 }),
      fc.array(place, { maxLength: 8 }),
      (text, spans) => {
        const places = spans
          .filter(({ start, end }) => start < end)
          .map((span, i) => ({ ...span, field: `f${i}` }));
        const pieces = cutAtPlaces(text, places);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        expect(pieces.flatMap(({ begins }) => begins).sort()).toEqual(
          places.map(({ field }) => field).sort(),
        );
      },
    ),
  );
});

describe("doubts", () => {
  const withProblem = (problem: object, settled: string[] = []): SourceDocument => ({
    ...source,
    reading: { ...source.reading, problems: [problem as UaProblem], settled },
  });

  test("a contradiction comes first, with both readings and the words they were read from", () => {
    const span = spans.deadline!;
    const readings = [
      { value: "2026-08-30", span },
      { value: "2026-09-30", span },
    ];
    const doubtful = withProblem({ field: "deadline", code: "deadline-several", message: "", readings });
    const [doubt] = doubtsIn(doubtful, form);
    expect(doubt).toMatchObject({ field: "deadlineOn", code: "deadline-several", path: "deadline" });
    expect(doubt!.readings.map(({ value }) => value)).toEqual(["2026-08-30", "2026-09-30"]);
    expect(doubt!.readings[0]!.quote).toContain("30 August 2026");
  });

  test("the plainest reason comes first, each field once; what is missing altogether is said elsewhere", () => {
    const problems = [
      { field: "targets.0.email", code: "email-hidden" as const, message: "" },
      { field: "ua.number", code: "ua-number-missing" as const, message: "" },
    ];
    const confidence = { country: 0.4, title: 0.85, deadline: 0.95, "targets.0": 0.6, "targets.0.name": 0.6 };
    const doubtful = { ...source, reading: { ...source.reading, problems, confidence } };
    expect(doubtsIn(doubtful, form).map(({ field, code, grave }) => [field, code, grave])).toEqual([
      ["addressees.0.emails", "email-hidden", true],
      ["country", "unsure", true],
      ["addressees.0", "unsure", true],
      ["texts.0.title", "unsure", false],
    ]);
  });

  test("what was settled is not asked again", () => {
    const problem = { field: "deadline", code: "deadline-several", message: "" };
    const asked = (settled: string[]) =>
      doubtsIn(withProblem(problem, settled), form).map(({ path }) => path);
    expect(asked([])).toContain("deadline");
    expect(asked(["deadline"])).not.toContain("deadline");
  });
});

test.each([
  ["deadlineOn", "UNTIL: 30 August 2026\n", "2026-08-30"],
  ["deadlineOn", "no day in here", null],
  ["deadlineOn", "05/08/2026", null],
  ["uaNumber", "Second UA: 901/26 Index", "901/26"],
  ["uaNumber", " 901.26 ", "901/26"],
  ["uaNumber", "Ilvadra", null],
  ["ordinal", "Second UA: 901/26", "2"],
  ["preferredLanguages", "Spanish. You can also write in your own language", "Spanish"],
  ["addressees.0.emails", "E-mail: a@example.org, b@example.org.", "a@example.org\nb@example.org"],
  ["addressees.0.addressLines", " 14 Lantern Quay \r\n\r\n20450  Ostrame", "14 Lantern Quay\n20450 Ostrame"],
  ["texts.0.summary", "She was\nheld.\n\nShe is\nstill.", "She was held.\n\nShe is still."],
  ["texts.0.title", "TEACHER\nHELD", "TEACHER HELD"],
  ["previousLinks", "see https://example.org/a) and more", "https://example.org/a"],
  ["constructor", "x", null],
  ["deadlineOn", "   ", null],
])("selected words as %s takes them: %j", (field, selected, value) => {
  expect(readSelection(field, selected)).toBe(value);
});
