/**
 * Beside the sheet: whose words they are so far, a few kind hints, and sentences to begin with. The server says it
 * once, and again when asked; public/enhance/coach.js goes on saying it as one types.
 */
import { letterHints } from "#app/domain/letter/letter-hints.ts";
import { OPENINGS } from "#app/domain/letter/openings.ts";
import { compareWithModel } from "#app/domain/letter/own-words.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { CoachHints } from "./coach-hints.tsx";
import { CoachMap } from "./coach-map.tsx";
import type { CoachPage } from "./coach-page.server.ts";
import { coachSentences } from "./coach-sentences.ts";

interface CoachProps extends CoachPage {
  body: string;
  /** The text in the supporter's own language, where one goes along. */
  gloss: string;
}

export function Coach({ facts, openings, body, gloss }: CoachProps) {
  const { t } = useText();
  const { paragraphs, step } = compareWithModel(body, facts.model, facts.lang);
  const sentences = coachSentences(t);
  const offered = OPENINGS.filter((opening) => openings[opening]);
  return (
    <section
      className="coach stack"
      id="coach"
      aria-labelledby="coach-title"
      data-coach={JSON.stringify({ facts, openings, sentences })}
    >
      <h2 id="coach-title">{t("write:coach.title")}</h2>
      <p role="status" data-coach-step>
        {body.trim() ? sentences.steps[facts.model ? step : "blank"] : sentences.steps.empty}
      </p>
      <CoachMap paragraphs={facts.model ? paragraphs : []} lang={facts.lang} sentences={sentences} />
      <CoachHints hints={letterHints({ body, gloss }, facts)} lang={facts.lang} sentences={sentences} />
      {offered.length > 0 ? (
        <div className="coach-openings">
          <p>{t("write:coach.openings")}</p>
          {offered.map((opening) => (
            <Button key={opening} name="add" value={opening} formAction="#coach" className="coach-opening">
              {t(`write:coach.opening.${opening}`)}
            </Button>
          ))}
        </div>
      ) : (
        <p className="field-hint">{t("write:coach.noOpenings")}</p>
      )}
      <Button name="intent" value="check" formAction="#coach" kind="quiet" data-coach-check>
        {t("write:coach.check")}
      </Button>
    </section>
  );
}
