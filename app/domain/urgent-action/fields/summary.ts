/** The paragraph that tells the case in short: under its label, else the first below the title. */
import { firstSentence, isBullet, isProse, type Paragraph, paragraphsOf } from "../paragraphs.ts";
import type { Section, Segments } from "../section.ts";
import type { SourceLine } from "../source-line.ts";
import { trimOf } from "../trim.ts";
import { findDates } from "./dates.ts";
import { type Found, LABELLED, LIKELY, PLACED } from "./found.ts";
import type { Header } from "./header.ts";

export function readSummary(
  { sections, wrapping }: Segments,
  lines: SourceLine[],
  header: Header,
): Found<string> | null {
  const labelled = sections.find(({ kind }) => kind === "summary");
  const own = labelled && paragraphsOf(labelled.lines, wrapping)[0];
  if (own) return asSummary(own, LABELLED);
  // The Observatory's first paragraph presents the Observatory.
  if (header.reference?.value.reference.kind === "OBS") return null;
  const paragraph = paragraphsOf(lines, wrapping).find(
    (p) => isProse(p.text) && !isBullet(p.text) && !isGreeting(p.text),
  );
  return paragraph ? asSummary(paragraph, PLACED) : afterDeadline(sections);
}

/** "ENVOYEZ VOS APPELS AVANT LE 26 JANVIER 2015. Des menaces …": the story goes on behind the deadline. */
function afterDeadline(sections: Section[]): Found<string> | null {
  const line = sections.find(({ kind }) => kind === "targets")?.lines[0];
  const [date] = line ? findDates(line.text.slice(0, 60)) : [];
  const story = line && date && date.start < 3 ? trimOf(line.text.slice(date.end), " .") : "";
  return line && isProse(story) ? { value: firstSentence(story), span: line, confidence: LIKELY } : null;
}

const isGreeting = (text: string): boolean =>
  /^(?:paper reprints|to learn about|the observatory for the protection)/iu.test(text);

const asSummary = ({ text, start, end }: Paragraph, confidence: number): Found<string> => ({
  value: text,
  span: { start, end },
  confidence,
});
