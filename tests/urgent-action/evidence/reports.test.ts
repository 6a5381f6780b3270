/** Tomás pastes a report: every figure that counts people comes with its day and its place, and nothing else does. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readEvidence } from "#app/domain/urgent-action/evidence/read-evidence.ts";

const folder = join(import.meta.dirname, "fixtures");
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => file.slice(0, -".txt".length));
const textOf = (name: string) => readFileSync(join(folder, `${name}.txt`), "utf8");

describe("a report of our own invention", () => {
  it.each(names)("%s gives its figures, and no other number", (name) => {
    const expected = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
    const { figures, publisher, issuedOn, language, isReport } = readEvidence(textOf(name));
    expect(
      figures.map(({ name, qualifier, value, asOf, from }) => [name, qualifier, value, asOf, from]),
    ).toEqual(expected.figures);
    expect({ issuedOn, language, isReport }).toEqual({
      issuedOn: expected.issuedOn,
      language: expected.language,
      isReport: expected.isReport,
    });
    if (expected.publisher) expect(publisher).toBe(expected.publisher);
  });

  it.each(names)("%s shows where each figure stands", (name) => {
    const text = textOf(name);
    for (const figure of readEvidence(text).figures) {
      const sentence = text.slice(figure.span.start, figure.span.end);
      const number = text.slice(figure.numberSpan.start, figure.numberSpan.end);
      expect(sentence.replace(/\s+/gu, " ").trim()).toBe(figure.quote);
      expect(sentence).toContain(number);
      if (/^\d/u.test(number)) expect(Number(number.replace(/\D/gu, ""))).toBe(figure.value);
    }
  });
});
