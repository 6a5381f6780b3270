/** What one signs, in the language one reads: the model letter in the page's language, to open beside the sheet. */
import { languageName, textDirection } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";

export function ReadAlong({ lang, paragraphs }: { lang: string; paragraphs: string[] }) {
  const { t, lang: page } = useText();
  return (
    <details className="read-along">
      <summary>{t("write:readAlong.open", { language: languageName(lang, page) })}</summary>
      <p className="field-hint">{t("write:readAlong.hint")}</p>
      <div className="story stack" lang={lang} dir={textDirection(lang)}>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </details>
  );
}
