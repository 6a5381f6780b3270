/** The importer against the team's shared corpus: the seeds without a wrong field, the rest above a floor. */
import { describe, expect, it } from "vitest";
import { readUaDocument } from "#app/domain/urgent-action/read-ua-document.ts";
import { compareDocuments } from "./compare.ts";
import { corpusIsHere, readCorpus } from "./corpus-folder.ts";

/** Fields read right over the whole corpus. Raise it when the importer gets better; never lower it. */
const FLOOR = 0.993;

/** What must never be made up: where the text does not say it, it stays empty. */
const NEVER_INVENTED = /^(?:ua(?:\.number)?|index|deadline|(?:targets|copies_to)\.\d+\.email(?:\.\d+)?)$/;

const seeds = ["seed-000", "seed-001", "seed-002", "seed-003", "seed-004"];

describe.skipIf(!corpusIsHere)(
  corpusIsHere
    ? "the shared corpus"
    : "the shared corpus (not here: 5 seeds and about 38 documents not read)",
  () => {
    const readings = readCorpus().map((document) => {
      const reading = readUaDocument(document.text);
      return { ...document, reading, ...compareDocuments(document.expected, reading.document) };
    });

    it.each(seeds)("%s is read without a wrong field", (name) => {
      const seed = readings.find((reading) => reading.name === name);
      expect(seed?.differences).toEqual([]);
      expect(seed?.reading.documentLanguage).toBe("en");
    });

    it("refuses the situation report with its kind and a reason", () => {
      const report = readings.find((reading) => reading.name === "seed-004");
      expect(report?.reading.problems).toEqual([
        expect.objectContaining({ code: "not-urgent-action", kind: "situation-report" }),
      ]);
    });

    it("asks for the UA number where the document has none", () => {
      for (const name of ["seed-000", "seed-001", "seed-003"]) {
        const { reading } = readings.find((r) => r.name === name)!;
        expect(reading.document.ua).toBeNull();
        expect(reading.problems.map(({ code }) => code)).toContain("ua-number-missing");
      }
    });

    it("takes no text that must be refused, and refuses none that can be used", () => {
      const wrong = readings.filter(({ importable, reading }) => {
        const refused = reading.problems.some(({ code }) => code === "not-urgent-action");
        return refused !== (importable === "reject");
      });
      expect(wrong.map(({ name }) => name)).toEqual([]);
    });

    it("invents no number, index, deadline or e-mail address", () => {
      const invented = readings.flatMap(({ name, differences }) =>
        differences
          .filter(
            ({ field, expected, found }) =>
              NEVER_INVENTED.test(field) && isEmpty(expected) && !isEmpty(found),
          )
          .map(({ field }) => `${name}: ${field}`),
      );
      expect(invented).toEqual([]);
    });

    it("tells the language of each document", () => {
      const wrong = readings.filter(
        ({ documentLanguage, reading }) => reading.documentLanguage !== documentLanguage,
      );
      expect(wrong.map(({ name }) => name)).toEqual([]);
    });

    it(`reads at least ${FLOOR * 100} % of all fields right`, () => {
      const fields = readings.reduce((sum, reading) => sum + reading.fields, 0);
      const wrong = readings.reduce((sum, { differences }) => sum + differences.length, 0);
      const accuracy = 1 - wrong / fields;
      console.info(report(readings, fields, wrong));
      expect(accuracy).toBeGreaterThanOrEqual(FLOOR);
    });
  },
);

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

interface Measured {
  name: string;
  fields: number;
  differences: { field: string }[];
}

function report(readings: Measured[], fields: number, wrong: number): string {
  const rows = readings
    .filter(({ differences }) => differences.length > 0)
    .map(({ name, fields: all, differences }) => {
      const names = differences.map(({ field }) => field).join(", ");
      return `  ${name.padEnd(40)} ${all - differences.length}/${all}  ${names}`;
    });
  const share = (100 * (1 - wrong / fields)).toFixed(2);
  return [`${readings.length} documents, ${fields} fields, ${wrong} wrong: ${share} %`, ...rows].join("\n");
}
