/** Model letters: salutation, paragraphs and closing, without placeholders. */
import type { UaDocument } from "../document.ts";
import { paragraphsOf, type Wrapping } from "../paragraphs.ts";
import type { LetterSection } from "../section.ts";
import { type Span, spanOf } from "../source-line.ts";
import { dateAlone } from "./dates.ts";
import { isPlaceholder } from "./letter-phrases.ts";

export interface ReadLetter {
  letter: UaDocument["letters"][number];
  span: Span | null;
  /** No closing line: the text may have been cut short. */
  unfinished: boolean;
}

export function readLetter(section: LetterSection, wrapping: Wrapping | null): ReadLetter {
  const body = section.body.filter((line) => !isPlaceholder(line.text) && !dateAlone(line.text));
  const paragraphs = paragraphsOf(body, wrapping).map((p) => p.text);
  const closing = section.closing?.text ?? null;
  return {
    letter: { to: null, salutation: section.salutation.text, body_paragraphs: paragraphs, closing },
    span: spanOf([section.salutation, ...body, ...(section.closing ? [section.closing] : [])]),
    unfinished: closing === null,
  };
}
