/** The second sheet: the same letter in the language that the supporter reads, to go into the same envelope. */
import { languageName, textDirection } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { classNames } from "#app/ui/class-names.ts";
import { fieldId } from "#app/ui/fields.tsx";
import { NotDrawable } from "#app/ui/letter-form.tsx";
import type { GlossPage } from "./gloss-page.server.ts";

interface GlossSheetProps {
  gloss: GlossPage;
  lang: string;
  /** What was written before; "" shows the model letter's words. */
  body: string;
  error: string | undefined;
}

export function GlossSheet({ gloss, lang, body, error }: GlossSheetProps) {
  const { t, lang: page, dir: pageDir } = useText();
  const model = gloss.languages.find((one) => one.lang === lang)?.body ?? "";
  const id = fieldId("glossBody");
  return (
    <section className="gloss-sheet stack" aria-labelledby="gloss-title">
      <h2 id="gloss-title" data-gloss-title={t("write:gloss.sheet", { language: "{language}" })}>
        {t("write:gloss.sheet", { language: languageName(lang, page) })}
      </h2>
      <p className="measure">{t("write:gloss.sheetHint")}</p>
      <div className="sheet sheet-form">
        <div className="sheet-page sheet-page-short" lang={lang} dir={textDirection(lang)}>
          <div className={classNames("sheet-field", error && "sheet-field-wrong")}>
            <p className="sheet-label" lang={page} dir={pageDir}>
              <label htmlFor={id}>{t("write:gloss.body")}</label>
            </p>
            {error && (
              <p className="field-error" id={`${id}-error`} lang={page} dir={pageDir}>
                {error}
              </p>
            )}
            <textarea
              id={id}
              name="glossBody"
              rows={12}
              className="sheet-control"
              lang={lang}
              dir={textDirection(lang)}
              aria-invalid={error ? true : undefined}
              aria-describedby={classNames(error && `${id}-error`, `${id}-drawable`)}
              data-drawable={`${id}-drawable`}
              defaultValue={body || model}
              data-gloss-models={JSON.stringify(
                gloss.languages.map((one) => ({
                  ...one,
                  dir: textDirection(one.lang),
                  name: languageName(one.lang, page),
                })),
              )}
            />
            <NotDrawable id={`${id}-drawable`} />
          </div>
        </div>
      </div>
    </section>
  );
}
