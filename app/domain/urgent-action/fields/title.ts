/** The title: labelled, with the number behind it, the concern after the number, or the line below the marker. */
import { isCapitals } from "../fold.ts";
import { isProse, withoutBullet } from "../paragraphs.ts";
import type { Section } from "../section.ts";
import { chunksOf, type SourceLine } from "../source-line.ts";
import { dateAlone } from "./dates.ts";
import { type Found, LABELLED, LIKELY, PLACED } from "./found.ts";
import type { Header } from "./header.ts";

export interface Titled {
  title: Found<string> | null;
  labelled: boolean;
  /** Lines of the head below the title. */
  below: SourceLine[];
}

/** `sections` are those of the head. */
export function readTitle(sections: Section[], header: Header): Titled {
  const marker = sections.findLastIndex(({ kind }) => kind === "marker");
  const before = sections.slice(0, Math.max(marker, 0)).flatMap(({ lines }) => lines);
  const lines = sections.slice(Math.max(marker, 0)).flatMap((section) => section.lines);
  const numberLine = marker < 0 ? Math.max(header.headLines, 0) : 0;
  const aside = new Set([header.country?.span?.start, header.issued?.span?.start]);
  const body = lines.slice(numberLine).filter((line) => !isFurniture(line.text) && !isAside(line, aside));

  const labelled = sections.find(({ kind }) => kind === "title");
  if (labelled) {
    const title = joined(chunksOf(labelled.lines)[0] ?? [], LABELLED);
    return { title, labelled: true, below: body.filter((line) => !labelled.lines.includes(line)) };
  }
  const web = sections
    .flatMap(({ whole, lines }) => [whole, ...lines])
    .find((line) => line && isWebTitle(line.text));
  if (web) {
    const title = { value: web.text, span: web, confidence: PLACED };
    return { title, labelled: false, below: body.filter((line) => !web.text.endsWith(line.text)) };
  }
  if (header.concern) return { title: header.concern, labelled: false, below: body };

  const announced = marker >= 0 || numberLine > 0;
  const placed = titleLines(body, announced);
  const all = [...before, ...lines].filter((line) => !isFurniture(line.text) && !isAside(line, aside));
  const onTop = placed.length && !titleOnTop(header) ? [] : titleLines(all, false);
  const chosen = onTop.length ? onTop : placed;
  const title = joined(chosen, announced ? PLACED : LIKELY);
  // A second page repeats the title.
  const below = body.filter((line) => !chosen.includes(line) && line.text !== title?.value);
  return { title, labelled: false, below };
}

/** A line that held the country or the date and nothing else. */
const isAside = (line: SourceLine, places: ReadonlySet<number | undefined>): boolean =>
  places.has(line.start) && line.text.length < 160 && !isProse(line.text);

/** An organisation that writes its title above the number. */
const titleOnTop = ({ reference }: Header): boolean => reference?.value.reference.kind === "AHRC";

const isWebTitle = (text: string): boolean => /\([^()]{3,50}: [A-Z]{2,5} \d{1,3}[./]\d\d\)$/u.test(text);

const isFurniture = (text: string): boolean =>
  dateAlone(text) !== null ||
  /^new information ?:?$/iu.test(text) ||
  /^(?:document|print|share|https?:|www\.|[-–] ?from amnesty)/iu.test(text) ||
  /^[-–—_*=]{3,}$/u.test(text) ||
  /^\p{L}{3,12} \d{4}$/u.test(text) ||
  /^case [A-Z]{2,4} \d{4,8}(?:\.\d{1,3})?$/iu.test(text) ||
  /^(?:public|external|internal)(?: \(for [^)]{3,40}\))?$/iu.test(text);

/** The line after the marker, with those that go on in capitals. */
function titleLines(lines: SourceLine[], afterMarker: boolean): SourceLine[] {
  const [chunk] = chunksOf(lines);
  if (!chunk?.[0] || (!afterMarker && isProse(chunk[0].text))) return [];
  const capitals = chunk.findIndex((line) => !isCapitals(line.text));
  if (chunk[0].text.endsWith("/")) {
    const next = lines.find((line) => line.start > (chunk[0]?.end ?? 0) && line.text);
    return next ? [chunk[0], next] : [chunk[0]];
  }
  if (!isCapitals(chunk[0].text)) return [chunk[0]];
  return capitals < 0 ? chunk : chunk.slice(0, capitals);
}

const joined = (lines: readonly SourceLine[], confidence: number): Found<string> | null => {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return null;
  const value = withoutBullet(lines.map((line) => line.text).join(" "));
  return { value, span: { start: first.start, end: last.end }, confidence };
};
