/** The cover of an event pack: what is in it, how often, and how to run the evening. */
import { areaOf, headingPart, own, packPage, subheadingPart } from "./pack-page.ts";
import type { PackSheets } from "./pack-sheets.ts";
import { type Paper, points } from "./paper.ts";
import type { SetPage } from "./set-page.ts";
import { inColumn, type Part, stackParts, twoColumns } from "./stack-parts.ts";
import type { Measures } from "./type-face.ts";

/** The largest of these at which everything is on one sheet. */
const SIZES = [11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8];

/** `pages` are those of the whole pack. */
export function coverPage(sheets: PackSheets, pages: number, paper: Paper, faces: Measures): SetPage {
  const area = areaOf(paper);
  const stacks = SIZES.map((size) => () => stackParts(partsAt(size, sheets, pages, paper), area, faces));
  const fitting = stacks.find((stack) => stack().bottom <= area.bottom) ?? stacks.at(-1)!;
  return packPage(paper, fitting());
}

function partsAt(size: number, sheets: PackSheets, pages: number, paper: Paper): Part[] {
  const { cover, call, title, deadline, language } = sheets;
  const area = areaOf(paper);
  const [labels, counts] = twoColumns(area, area.width - points(20), language);
  const numbers = new Intl.NumberFormat(language);
  const row = (label: string, value: number, weight: "regular" | "semibold"): Part => ({
    texts: [
      inColumn(own(sheets, label), labels, { weight }),
      inColumn(own(sheets, numbers.format(value)), counts, { weight, atEnd: true }),
    ],
    size,
    before: 1,
    ruled: true,
  });
  const [number, step] = twoColumns(area, points(8), language);
  return [
    { texts: [inColumn(own(sheets, call), area)], size: 11 },
    headingPart(own(sheets, cover.heading), area, 24),
    { texts: [inColumn(title, area)], size: 13, before: 6 },
    { texts: [inColumn(own(sheets, deadline), area, { weight: "semibold" })], size: 13, before: 4 },
    subheadingPart(own(sheets, cover.contentsHeading), area, 14),
    ...cover.contents.map(({ label, count: value }) => row(label, value, "regular")),
    row(cover.pages, pages, "semibold"),
    subheadingPart(own(sheets, cover.stepsHeading), area, 14),
    ...cover.steps.map((text, i) => ({
      texts: [
        inColumn(own(sheets, numbers.format(i + 1)), number, { weight: "semibold" as const }),
        inColumn(own(sheets, text), step),
      ],
      size,
      before: 0.6 * size,
    })),
  ];
}
