/** The document that the campaign was made from: its text, each place marked that a field was read from. */

import type { CampaignForm } from "#app/domain/campaign/campaign-form.ts";
import type { SourceDoubt } from "#app/domain/campaign/source-doubts.ts";
import { cutAtPlaces, type SourcePiece } from "#app/domain/campaign/source-places.ts";
import { longDay } from "#app/i18n/dates.ts";
import { textDirection } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { useFieldLabel } from "./field-label.ts";
import type { ReviewData } from "./review-data.server.ts";
import { SourceKeeping } from "./source-keeping.tsx";
import { placeId, rowOrFieldId } from "./to-source.tsx";

type ShownSource = NonNullable<ReviewData["source"]>;

interface SourcePaneProps {
  source: ShownSource;
  doubts: SourceDoubt[];
  form: CampaignForm;
}

export function SourcePane({ source, doubts, form }: SourcePaneProps) {
  const { t, lang: pageLanguage } = useText();
  const doubtful = new Set(doubts.filter(({ grave }) => grave).map(({ field }) => field));
  const { fileName, importedAt, format } = source;
  const lang = form.documentLanguage ?? "";
  const label = useFieldLabel(form);
  return (
    <aside className="review-source" aria-labelledby="source">
      <details open data-source-fold>
        <summary>
          <h2 id="source">{t("review:source.title")}</h2>
        </summary>
        <p className="review-source-facts">
          {fileName ? <bdi>{fileName}</bdi> : t("review:source.pasted")} · <bdi>{format}</bdi> ·{" "}
          {t("review:source.imported", { day: longDay(importedAt.slice(0, 10), pageLanguage) })}
        </p>
        <section
          className="review-source-text"
          id="source-text"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard.
          tabIndex={0}
          aria-label={t("review:source.text")}
        >
          <div lang={lang} dir={textDirection(lang)}>
            {cutAtPlaces(source.text, source.places).map((piece) => (
              <Piece
                key={piece.start}
                piece={piece}
                label={label}
                doubtful={piece.fields.some((field) => doubtful.has(field))}
              />
            ))}
          </div>
        </section>
        <SelectionTools />
        <SourceKeeping fileKept={source.fileKept} />
      </details>
    </aside>
  );
}

interface PieceProps {
  piece: SourcePiece;
  label: ReturnType<typeof useFieldLabel>;
  doubtful: boolean;
}

function Piece({ piece: { text, fields, begins }, label, doubtful }: PieceProps) {
  const { lang, dir } = useText();
  if (fields.length === 0) return text;
  return (
    <mark className={doubtful ? "review-doubtful" : undefined} data-fields={fields.join(" ")}>
      {begins.map((field) => (
        <a
          key={field}
          id={placeId(field)}
          className="review-tag"
          href={`#${rowOrFieldId(field)}`}
          data-field={field}
          lang={lang}
          dir={dir}
        >
          {label(field, { short: true })}
        </a>
      ))}
      {text}
    </mark>
  );
}

/** The script puts the label of a field here. */
const IN_SCRIPT = { field: "{{field}}" };

/** For public/enhance/review.js, which shows them: selected words go into the field one was in. */
function SelectionTools() {
  const { t } = useText();
  return (
    <div
      className="review-tools"
      hidden
      data-review-tools
      data-use={t("review:tools.use", IN_SCRIPT)}
      data-add={t("review:tools.add", IN_SCRIPT)}
      data-used={t("review:tools.used", IN_SCRIPT)}
      data-unreadable={t("review:tools.unreadable", IN_SCRIPT)}
    >
      <button type="button" className="button button-plain" data-review-use />
      <button type="button" className="button button-quiet" data-review-add />
      <p role="status" data-review-status />
      <details>
        <summary>{t("review:keys.title")}</summary>
        <dl className="review-keys">
          {KEYS.map(([keys, words]) => (
            <div key={keys}>
              <dt>
                <kbd dir="ltr">{keys}</kbd>
              </dt>
              <dd>{t(`review:keys.${words}`)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}

const KEYS = [
  ["F6", "switch"],
  ["F8", "nextDoubt"],
  ["↑ ↓", "line"],
  ["← →", "word"],
  ["Shift ↑ ↓ ← →", "extend"],
  ["Alt ↑ ↓", "place"],
  ["Enter", "use"],
  ["Esc", "back"],
] as const;
