/** Which language the letter is in: one link each for those at hand, and a small form for any other. */
import { languageName, textDirection } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { languageChoices } from "#app/i18n/written-languages.ts";
import { Button } from "#app/ui/button.tsx";
import { SelectField } from "#app/ui/fields.tsx";
import type { WritingPage } from "./writing-page.server.ts";

export function LanguageChooser({ page }: { page: WritingPage }) {
  const { t, lang } = useText();
  const { campaign, languages, letter, section } = page;
  const preferred = new Intl.ListFormat(lang).format(
    campaign.preferredLanguages.map((code) => languageName(code, lang)),
  );
  const listed = languages.some((language) => language.lang === letter);
  const other = listed ? lang : letter;
  return (
    <section className="stack only-screen" aria-labelledby="letter-language">
      <h2 id="letter-language">{t("write:language.title")}</h2>
      <p className="measure">
        {preferred && `${t("write:language.preferred", { languages: preferred })} `}
        {campaign.ownLanguageAllowed && t("write:language.ownWelcome")}
      </p>
      <ul className="language-choices">
        {languages.map((language) => (
          <li key={language.lang}>
            <LanguageLink {...language} section={section} current={language.lang === letter} />
          </li>
        ))}
        {!listed && (
          <li>
            <LanguageLink lang={letter} model={false} preferred={false} section={section} current />
          </li>
        )}
      </ul>
      {campaign.ownLanguageAllowed && (
        <details>
          <summary>{t("write:language.another")}</summary>
          <form method="get" className="other-language-form">
            <SelectField name="letter" label={t("write:language.another")} defaultValue={other}>
              {languageChoices(lang, other).map((choice) => (
                <option key={choice.lang} value={choice.lang}>
                  {choice.name}
                </option>
              ))}
            </SelectField>
            {section !== "int" && <input type="hidden" name="section" value={section} />}
            <Button>{t("write:language.use")}</Button>
          </form>
        </details>
      )}
      <p className="field-hint">{t("write:language.startsAnew")}</p>
    </section>
  );
}

interface LanguageLinkProps {
  lang: string;
  model: boolean;
  preferred: boolean;
  section: string;
  current: boolean;
}

/** Each language in its own name, since who can write it can read that. */
function LanguageLink({ lang, model, preferred, section, current }: LanguageLinkProps) {
  const { t } = useText();
  const query = new URLSearchParams({ letter: lang, ...(section !== "int" && { section }) });
  const facts = [
    preferred && t("write:language.asked"),
    t(model ? "write:language.model" : "write:language.blank"),
  ];
  return (
    <a className="language-choice" href={`?${query}`} aria-current={current ? "true" : undefined}>
      <span lang={lang} dir={textDirection(lang)}>
        {languageName(lang)}
      </span>
      <small>{facts.filter(Boolean).join(" · ")}</small>
    </a>
  );
}
