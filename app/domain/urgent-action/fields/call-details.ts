/** What the labelled lines of a call say: demands, languages, deadline, names, earlier calls. */
import { fold } from "../fold.ts";
import { joinLines } from "../paragraphs.ts";
import { linesWithLabel, type Section, type SectionKind, type Segments } from "../section.ts";
import { chunksOf, flatten, type SourceLine, type Span, spanOf } from "../source-line.ts";
import type { FoundDate } from "./dates.ts";
import {
  type FoundDeadline,
  findDeadlines,
  findRelativeDeadline,
  readAfterDeadlineNote,
  saysNoDeadline,
} from "./deadline.ts";
import { readDemands } from "./demands.ts";
import { type Found, LABELLED, LIKELY } from "./found.ts";
import type { Header } from "./header.ts";
import { readLanguageLine } from "./language-line.ts";
import { type NameAndPronouns, readNamesAndPronouns } from "./names-and-pronouns.ts";
import { joinLinkLines, readLinks } from "./previous-links.ts";
import { findRelatedUas } from "./related-uas.ts";
import type { UaReference } from "./ua-number-line.ts";
import { withUpdate } from "./update-wording.ts";

export interface CallDetails {
  reference: Found<UaReference> | null;
  talkingPoints: Found<string[]> | null;
  languages: Found<string[]> | null;
  ownLanguage: Found<true> | null;
  deadlines: FoundDeadline[];
  deadline: Found<FoundDate> | null;
  /** "until further notice" */
  openEnded: boolean;
  afterDeadlineNote: Found<string> | null;
  names: Found<NameAndPronouns[]> | null;
  previousLinks: Found<string[]> | null;
  related: string[];
}

export function readCallDetails(segments: Segments, header: Header): CallDetails {
  const { sections } = segments;
  const lines = callLines(segments);
  const dated = findDeadlines(lines);
  const relative = dated.length ? null : findRelativeDeadline(lines);
  const deadlines = relative ? [relative] : dated;
  const first = deadlines.find(({ span }) => isLabelled(sections, span)) ?? deadlines[0];
  return {
    reference: withUpdate(header, sections),
    talkingPoints: readDemands(sections),
    ...readLanguageLine(sections),
    deadlines,
    deadline: first
      ? {
          value: first.date,
          span: first.span,
          confidence: deadlines.length === 1 && !relative ? LABELLED : LIKELY,
        }
      : null,
    openEnded: sections.some(
      (section) => section.kind === "deadline" && saysNoDeadline(flatten(linesWithLabel(section))),
    ),
    afterDeadlineNote: readNote(sections),
    names: withGender(readNames(sections), segments.asides),
    previousLinks: readPreviousLinks(sections),
    related: [...new Set([...header.related, ...findRelatedUas(segments, header)])],
  };
}

/** A deadline under its label goes before one that an instruction names in passing. */
const isLabelled = (sections: Section[], span: Span): boolean =>
  sections.some(
    (section) =>
      section.kind === "deadline" && linesWithLabel(section).some((line) => line.start === span.start),
  );

const WITHOUT_DEADLINE: ReadonlySet<SectionKind> = new Set<SectionKind>([
  "background",
  "summary",
  "title",
  "names",
  "previous",
  "copies",
  "end",
  "issued",
  "number",
  "index",
]);

/** All lines that can say a deadline: not the story, the letters or the background. */
function callLines({ sections, asides }: Segments): SourceLine[] {
  const lines = sections.filter(({ kind }) => !WITHOUT_DEADLINE.has(kind)).flatMap(linesWithLabel);
  return [...lines, ...asides].sort((a, b) => a.start - b.start);
}

function readNote(sections: Section[]): Found<string> | null {
  for (const section of sections) {
    if (section.kind !== "deadline") continue;
    const lines = linesWithLabel(section);
    const value = readAfterDeadlineNote(joinLines(lines));
    if (value) return { value, span: spanOf(lines), confidence: LABELLED };
  }
  return null;
}

function readNames(sections: Section[]): Found<NameAndPronouns[]> | null {
  const section = sections.find(({ kind, lines }) => kind === "names" && lines.some((line) => line.text));
  const [chunk] = section ? chunksOf(section.lines) : [];
  // "Date of incident: …" on the next line is another label's.
  const other = chunk?.findIndex((line, i) => i > 0 && /^\p{Lu}[^:()]{2,30}: /u.test(line.text)) ?? -1;
  const value = chunk ? readNamesAndPronouns(joinLines(other > 0 ? chunk.slice(0, other) : chunk)) : [];
  return section && value.length ? { value, span: spanOf(section.lines), confidence: LABELLED } : null;
}

const GENDER = /^(?:gender(?: m\/f)?|sexo(?: [hm]\/[hm])?|genre(?: [hm]\/f)?|geschlecht) ?: ?(.{1,20})$/u;

/** "Gender m/f: f" goes with a name that has nothing in brackets. */
function withGender(
  names: Found<NameAndPronouns[]> | null,
  asides: readonly SourceLine[],
): Found<NameAndPronouns[]> | null {
  const [only, second] = names?.value ?? [];
  if (!names || !only || second || only.pronouns) return names;
  const gender = asides.map(({ text }) => GENDER.exec(fold(text))?.[1]).find(Boolean) ?? null;
  return { ...names, value: [{ ...only, pronouns: gender }] };
}

function readPreviousLinks(sections: Section[]): Found<string[]> | null {
  for (const { kind, lines } of sections) {
    if (kind !== "previous") continue;
    const value = readLinks(joinLinkLines(lines.map(({ text }) => text)));
    if (value.length) return { value, span: spanOf(lines), confidence: LABELLED };
  }
  return null;
}
