/** The letter in small: a line for each paragraph, and whose it is. */
import type { ComparedParagraph } from "#app/domain/letter/own-words.ts";
import { textDirection } from "#app/i18n/languages.ts";
import type { CoachSentences } from "./coach-sentences.ts";

interface CoachMapProps {
  paragraphs: ComparedParagraph[];
  /** The letter's language. */
  lang: string;
  sentences: CoachSentences;
}

/** In UTF-16 units: as many as fit a line, which the style sheet ends with an ellipsis; the rest is on the sheet. */
const FIRST_WORDS = 60;

export function CoachMap({ paragraphs, lang, sentences }: CoachMapProps) {
  return (
    <ol className="coach-map" data-coach-map>
      {paragraphs.map(({ text, origin }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two paragraphs may be the same, and none moves on the server
        <li key={i} data-origin={origin}>
          <span className="coach-first-words" lang={lang} dir={textDirection(lang)}>
            {text.slice(0, FIRST_WORDS)}
          </span>
          <span className="coach-origin">{sentences.origins[origin]}</span>
        </li>
      ))}
    </ol>
  );
}
