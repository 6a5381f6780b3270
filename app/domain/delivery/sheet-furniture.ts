/** What stands on a sheet beside its text: where to fold and punch, and the page's number. */
import { points } from "./paper.ts";
import type { Mark, SetLine } from "./set-page.ts";
import type { Sheet } from "./sheet.ts";
import type { Measures } from "./type-face.ts";

/** Printers leave the outermost 4 mm white, so the marks begin there. */
export const marksOf = ({ folds, punch }: Sheet): Mark[] => [
  ...folds.map((y) => ({ x: points(4), y: points(y), width: points(3) })),
  ...(punch === null ? [] : [{ x: points(4), y: points(punch), width: points(5) }]),
];

const SIZE = 9;

/** "2 / 3", in the middle of the foot; the same figures in every language. */
export function pageNumber(page: number, of: number, sheet: Sheet, { regular }: Measures): SetLine {
  const text = `${page} / ${of}`;
  const wording = { language: "en", dir: "ltr" } as const;
  const width = regular.width(text, SIZE, wording);
  const x = (points(sheet.width) - width) / 2;
  const baseline = points(sheet.height - 12);
  return {
    role: "page-number",
    text,
    x,
    baseline,
    width,
    size: SIZE,
    weight: "regular",
    grey: true,
    block: -1,
    ...wording,
  };
}
