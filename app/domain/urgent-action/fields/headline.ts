/** What stands before the call to act: title, summary, and where older documents have them, country and names. */
import { isCapitals } from "../fold.ts";
import type { Section, SectionKind, Segments } from "../section.ts";
import type { SourceLine } from "../source-line.ts";
import { countryInTitle } from "./country-in-title.ts";
import { type Found, LIKELY, PLACED } from "./found.ts";
import type { Header } from "./header.ts";
import type { NameAndPronouns } from "./names-and-pronouns.ts";
import { personInAppeal, readNamesInHead } from "./names-in-head.ts";
import { readSummary } from "./summary.ts";
import { readTitle } from "./title.ts";

export interface Headline {
  title: Found<string> | null;
  summary: Found<string> | null;
  country: Found<string> | null;
  names: Found<NameAndPronouns[]> | null;
}

export function readHeadline(segments: Segments, header: Header): Headline {
  const head = headSections(segments);
  const { title, labelled, below } = readTitle(head, header);
  const inTitle = title && !labelled ? countryInTitle(title.value, sharesLineWithMarker(head, title)) : null;
  const named = readNamesInHead(below);
  const story = named ? below.slice(named.until) : below;
  return {
    title: title && inTitle?.title ? { ...title, value: inTitle.title } : title,
    summary: readSummary(segments, story, header),
    country:
      named?.country ??
      (inTitle && title ? { value: inTitle.country, span: title.span, confidence: PLACED } : null) ??
      countryLine(story, header),
    names: named?.names ?? personInAppeal(segments, header),
  };
}

const HEAD: ReadonlySet<SectionKind> = new Set<SectionKind>(["head", "marker", "title"]);
const IN_PASSING: ReadonlySet<SectionKind> = new Set<SectionKind>(["issued", "number", "index"]);

/** Up to the first section that calls to act. */
function headSections({ sections }: Segments): Section[] {
  const end = sections.findIndex(({ kind }) => !HEAD.has(kind) && !IN_PASSING.has(kind));
  return sections.slice(0, end < 0 ? sections.length : end).filter(({ kind }) => HEAD.has(kind));
}

/** "PILNA AKCJA ARABIA SAUDYJSKA: …": marker, country and title share a line. */
const sharesLineWithMarker = (sections: Section[], title: Found<string>): boolean =>
  sections.some(({ kind, whole }) => kind === "marker" && whole?.start === title.span?.start);

/** "KHARISTAN" on a line of its own, in a document with a number. */
function countryLine(lines: SourceLine[], { reference }: Header): Found<string> | null {
  const line = lines.find(({ text }) => text && isCapitals(text) && text.split(" ").length <= 3);
  return line && reference ? { value: line.text, span: line, confidence: LIKELY } : null;
}
