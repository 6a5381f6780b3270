/** The model letter as a sheet of paper, in each language there is. */
import { paragraphsOf } from "#app/domain/campaign/campaign.ts";
import { languageName, textDirection } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { LetterSheet } from "#app/ui/letter-sheet.tsx";
import type { ModelSheet } from "./model-sheets.ts";

interface ModelLettersProps {
  sheets: ModelSheet[];
  preferredLanguages: string[];
  closed: boolean;
}

export function ModelLetters({ sheets, preferredLanguages, closed }: ModelLettersProps) {
  const { t, lang } = useText();
  if (sheets.length === 0) return null;
  return (
    <section>
      <h2 className="section-title">{t("campaign:model.title")}</h2>
      {!closed && <p>{t("campaign:model.lead")}</p>}
      {inReadingOrder(sheets, preferredLanguages, lang).map((sheet, i) => (
        <details key={sheet.lang} className="model-letter" open={i === 0}>
          <summary>
            <span>
              {t("campaign:model.in", { language: languageName(sheet.lang, lang) })}
              {preferredLanguages.includes(sheet.lang) && (
                <span className="model-letter-asked"> · {t("campaign:model.preferred")}</span>
              )}
            </span>
          </summary>
          <Sheet {...sheet} dated={!closed} />
        </details>
      ))}
    </section>
  );
}

function Sheet({ lang: language, words, sheet, dated }: ModelSheet & { dated: boolean }) {
  const { t, lang } = useText();
  return (
    <LetterSheet
      lang={language}
      dir={textDirection(language)}
      label={t("campaign:model.sheet", { language: languageName(language, lang) })}
      placeAndDate={dated ? sheet?.placeAndDate : undefined}
      addressLines={sheet?.addressLines ?? []}
      reference={sheet?.reference}
      salutation={words.salutation}
      closing={words.closing}
      signature=""
    >
      {paragraphsOf(words.body).map((paragraph) => (
        <p key={paragraph} className="sheet-paragraph">
          {paragraph}
        </p>
      ))}
    </LetterSheet>
  );
}

/** The page's own language first, because it can be read; then those asked for; then the rest. */
function inReadingOrder(sheets: ModelSheet[], preferred: string[], lang: string): ModelSheet[] {
  const rank = (sheet: ModelSheet) => (sheet.lang === lang ? 0 : preferred.includes(sheet.lang) ? 1 : 2);
  return [...sheets].sort((a, b) => rank(a) - rank(b));
}
