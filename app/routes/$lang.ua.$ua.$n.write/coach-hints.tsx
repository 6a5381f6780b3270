/** A few hints at most. They are read out when there is a pause, and nothing waits for them. */
import type { Hint } from "#app/domain/letter/letter-hints.ts";
import { Button } from "#app/ui/button.tsx";
import { type CoachSentences, FOUND } from "./coach-sentences.ts";

interface CoachHintsProps {
  hints: Hint[];
  /** The letter's language. */
  lang: string;
  sentences: CoachSentences;
}

export function CoachHints({ hints, lang, sentences }: CoachHintsProps) {
  return (
    <ul className="coach-hints" aria-live="polite" data-coach-hints>
      {hints.map(({ code, found, restore }) => (
        <li key={code}>
          <HintInWords sentence={sentences.hints[code]} found={found} lang={lang} />
          {restore && (
            <Button kind="quiet" name="add" value={code} formAction="#coach">
              {sentences.putBack}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What was found keeps its own language and direction within the page's sentence. */
function HintInWords({ sentence, found, lang }: { sentence: string; found: string; lang: string }) {
  const [before, after] = sentence.split(FOUND);
  if (after === undefined) return <span>{sentence}</span>;
  return (
    <span>
      {before}
      <bdi lang={lang}>{found}</bdi>
      {after}
    </span>
  );
}
