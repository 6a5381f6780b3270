/** Whoever has just sent a letter finds it counted, wherever it is. */
import { expect, it } from "vitest";
import { changedBy } from "../../server/changed-pages.ts";

const KEPT = [
  "/en",
  "/ar/archive",
  "/en/help",
  "/en/ua/72-24/7",
  "/fr/ua/72-24/6/tally",
  "/es/ua/72-24/7?section=es",
  "/en/ua/172-24/1",
  "/en/ua/901-26/2",
];

it("a letter changes the pages of its case and the lists, in every language", () => {
  for (const path of ["/fr/ua/72-24/7/report", "/en/UA/72-24/7/letter.pdf"]) {
    expect(KEPT.filter(changedBy(path)), path).toEqual([
      "/en",
      "/ar/archive",
      "/en/ua/72-24/7",
      "/fr/ua/72-24/6/tally",
      "/es/ua/72-24/7?section=es",
    ]);
  }
});

it("what is done at the desk, or for a number written in another way, may change everything", () => {
  for (const path of ["/desk/campaigns/x", "/en/ua/072-24/7/report", "/en/ua/72.24/7/report"])
    expect(KEPT.filter(changedBy(path)), path).toEqual(KEPT);
});
