/** The section with the story behind the case, under its heading. */
import type { UaDocument } from "../document.ts";
import { paragraphsOf } from "../paragraphs.ts";
import type { Segments } from "../section.ts";
import { spanOf } from "../source-line.ts";
import { type Found, LABELLED } from "./found.ts";

export function readBackground({
  sections,
  wrapping,
}: Segments): Found<UaDocument["additional_information"]> | null {
  const section = sections.find(
    ({ kind, lines }) => kind === "background" && lines.some((line) => line.text),
  );
  if (!section) return null;
  const paragraphs = paragraphsOf(section.lines, wrapping).map((p) => p.text);
  return {
    value: { heading: headingOf(section.whole?.text ?? "", section.heading), paragraphs },
    span: spanOf(section.lines),
    confidence: LABELLED,
  };
}

/** With its colon, as it stands. */
const headingOf = (whole: string, heading: string): string =>
  /^ ?:/u.test(whole.slice(heading.length)) ? `${heading}:` : heading;
