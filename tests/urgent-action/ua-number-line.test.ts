/** Number lines: ours below, and the 299 real wordings of the shared corpus where it is here. */
import { describe, expect, it } from "vitest";
import { findReference } from "#app/domain/urgent-action/fields/ua-number-line.ts";
import { corpusIsHere, readCorpusTable } from "./corpus-folder.ts";

describe("the number line", () => {
  it.each([
    ["Seventh UA: 72/24 Index: AMR 53/1059/2026", "Seventh UA: 72/24", "UA", "72/24", 7, "Seventh"],
    ["UA 187/04        Fear for safety", "UA 187/04", "UA", "187/04", null, null],
    [
      "Further information on UA: 54/14",
      "Further information on UA: 54/14",
      "FU",
      "54/14",
      null,
      "Further information",
    ],
    ["FU UA: 16/10", "FU UA: 16/10", "FU", "16/10", null, "FU"],
    ["… (Honduras: UA 60.16)", "UA 60.16", "UA", "60/16", null, null],
    ["Segunda AU: 047/2030 Índice", "Segunda AU: 047/2030", "UA", "47/30", 2, "Segunda"],
    [
      "Action complémentaire sur l’AU 229/14,",
      "Action complémentaire sur l’AU 229/14",
      "FU",
      "229/14",
      null,
      "Action complémentaire",
    ],
    ["UA-Nr: UA-123/2016-1", "UA-Nr: UA-123/2016-1", "FU", "123/16", null, null],
    ["EXTRA 105/99", "EXTRA 105/99", "EXTRA", "105/99", null, null],
    ["RAN 09/12", "RAN 09/12", "RAN", "9/12", null, null],
    ["UA-001-2006", "UA-001-2006", "AHRC", "UA-001-2006", null, null],
    [
      "EGY 005 / 1117 / OBS 114.1",
      "EGY 005 / 1117 / OBS 114.1",
      "OBS",
      "EGY 005 / 1117 / OBS 114.1",
      null,
      null,
    ],
  ])("%s", (line, raw, kind, number, ordinal, ordinalText) => {
    const { reference } = findReference(line)!;
    expect(reference).toMatchObject({ kind, number, ordinal });
    if (!line.startsWith("UA-Nr")) expect(reference).toMatchObject({ raw, ordinal_text: ordinalText });
  });

  it.each([
    "She was seen on 12/31 at noon.",
    "Index: AMR 53/1059/2026",
    "10/29/10",
    "24/7 help",
    "in 1998/99",
    "page 3/12",
  ])("is not %s", (line) => expect(findReference(line)).toBeNull());
});

describe.skipIf(!corpusIsHere)(
  corpusIsHere
    ? "real number lines"
    : "real number lines (the shared corpus is not here: 299 lines not read)",
  () => {
    const rows = corpusIsHere ? readCorpusTable("ua-number-lines.tsv") : [];
    const read = rows.map(([, line = "", , update, status, number]) => ({
      line,
      found: findReference(line),
      update: update ? Number(update) : null,
      status,
      number,
    }));

    it("give their number, every one", () => {
      expect(
        read.filter(({ found, number }) => found?.reference.number !== number).map(({ line }) => line),
      ).toEqual([]);
    });

    it("say which update they are and whether the action stops, but for a handful", () => {
      const wrong = read.filter(
        ({ found, update, status }) =>
          found?.status !== status || (update !== null && found?.update !== update),
      );
      expect(wrong.length).toBeLessThanOrEqual(4);
    });
  },
);
