/** For a sheet that begins empty: how to begin, and the model letter of another language to read beside it. */
import { languageName, textDirection } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import type { WritingPage } from "./writing-page.server.ts";

interface ReadingAidProps {
  aid: NonNullable<WritingPage["readingAid"]>;
  /** The letter's language, in the page's. */
  language: string;
  names: string[];
}

export function ReadingAid({ aid, language, names }: ReadingAidProps) {
  const { t, lang } = useText();
  return (
    <section className="stack" aria-labelledby="how-to-begin">
      <h3 id="how-to-begin">{t("write:blank.title")}</h3>
      <p>{t("write:blank.lead", { language })}</p>
      <ul>
        <li>{t("write:blank.who")}</li>
        <li>
          {names.length > 0
            ? t("write:blank.why", { names: new Intl.ListFormat(lang).format(names) })
            : t("write:blank.whyNoNames")}
        </li>
        <li>{t("write:blank.ask")}</li>
      </ul>
      <details>
        <summary>{t("write:blank.model", { language: languageName(aid.lang, lang) })}</summary>
        <div className="story stack" lang={aid.lang} dir={textDirection(aid.lang)}>
          <p>{aid.salutation}</p>
          {aid.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <p>{aid.closing}</p>
        </div>
      </details>
    </section>
  );
}
