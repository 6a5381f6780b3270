/** The hand-out of an event pack: the case on one page, to lie on the table or to take home. */
import { textDirection } from "#app/i18n/languages.ts";
import {
  type Area,
  areaOf,
  codeFoot,
  footTop,
  headingPart,
  own,
  packPage,
  subheadingPart,
} from "./pack-page.ts";
import type { PackSheets, Phrase } from "./pack-sheets.ts";
import { type Paper, points } from "./paper.ts";
import type { ColumnText } from "./rows.ts";
import type { SetPage } from "./set-page.ts";
import { inColumn, type Part, type Stack, stackParts } from "./stack-parts.ts";
import type { Measures } from "./type-face.ts";

/** The largest of these at which the case is on one page. */
const SIZES = [14, 13.5, 13, 12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9];
/** In millimetres: between the text and the code. */
const CLEAR = 6;

/** A summary that is too long at the smallest size ends after a whole sentence, and the page says where it goes on. */
export function handOutPage(sheets: PackSheets, paper: Paper, faces: Measures): SetPage {
  const area = areaOf(paper);
  const stack = fitting(sheets, area, faces);
  const { figure, lines } = codeFoot(
    sheets.handOut.code,
    area,
    sheets.language,
    faces,
    1 + Math.max(...stack.lines.map(({ block }) => block)),
  );
  const page = packPage(paper, { ...stack, lines: [...stack.lines, ...lines] });
  return { ...page, figures: [figure] };
}

function fitting(sheets: PackSheets, area: Area, faces: Measures): Stack {
  const room = footTop(area) - points(CLEAR);
  const set = (size: number, shown: PackSheets) => stackParts(partsAt(size, shown, area), area, faces);
  for (const size of SIZES) {
    const stack = set(size, sheets);
    if (stack.bottom <= room) return stack;
  }
  let shorter = sheets;
  let stack = set(SIZES.at(-1)!, shorter);
  while (stack.bottom > room) {
    const next = withoutASentence(shorter);
    if (!next) return stack;
    shorter = next;
    const { summary, more } = shorter.handOut;
    const told = { ...shorter.handOut, summary: [...summary, own(sheets, more)] };
    stack = set(SIZES.at(-1)!, { ...shorter, handOut: told });
  }
  return stack;
}

/** The last sentence of the summary goes first, then the last paragraph of the last section; null when little is left. */
function withoutASentence(sheets: PackSheets): PackSheets | null {
  const { summary, sections } = sheets.handOut;
  if (summary.length > 0)
    return { ...sheets, handOut: { ...sheets.handOut, summary: withoutLastSentence(summary) } };
  const last = sections.at(-1);
  if (!last) return null;
  const paragraphs = last.paragraphs.slice(0, -1);
  const kept = paragraphs.length > 0 ? [{ ...last, paragraphs }] : [];
  return { ...sheets, handOut: { ...sheets.handOut, sections: [...sections.slice(0, -1), ...kept] } };
}

function withoutLastSentence(summary: Phrase[]): Phrase[] {
  const last = summary.at(-1)!;
  const sentences = [...new Intl.Segmenter(last.language, { granularity: "sentence" }).segment(last.text)];
  const text = sentences
    .slice(0, -1)
    .map(({ segment }) => segment)
    .join("")
    .trim();
  return [...summary.slice(0, -1), ...(text ? [{ ...last, text }] : [])];
}

function partsAt(size: number, sheets: PackSheets, area: Area): Part[] {
  const { call, title, deadline, handOut } = sheets;
  const paragraph = (phrase: Phrase, before: number, more: Partial<ColumnText> = {}): Part => ({
    texts: [inColumn(phrase, area, more)],
    size,
    before,
  });
  const underHeading = { dir: textDirection(sheets.language) };
  return [
    { texts: [inColumn(own(sheets, call), area)], size: 11 },
    headingPart(title, area, 2.1 * size),
    {
      texts: [inColumn(own(sheets, deadline), area, { weight: "semibold" })],
      size: 1.15 * size,
      before: 0.7 * size,
    },
    ...handOut.summary.map((phrase) => paragraph(phrase, 0.7 * size)),
    ...handOut.sections.flatMap(({ heading, paragraphs }) => [
      subheadingPart(own(sheets, heading), area, 1.15 * size),
      ...paragraphs.map((phrase, i) => paragraph(phrase, i === 0 ? 0.1 * size : 0.4 * size, underHeading)),
    ]),
  ];
}
