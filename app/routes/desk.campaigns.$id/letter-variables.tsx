/** The places of a model letter that fill themselves in, with what each stands for. */
import { asWritten, LETTER_VARIABLES } from "#app/domain/campaign/letter-variables.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { useEditor } from "./editor-context.tsx";

export function LetterVariables() {
  const { t } = useText();
  const { translations } = useEditor();
  const figures = [...new Set(translations.known.figures.map(({ name }) => name))];
  return (
    <details className="field">
      <summary>{t("desk:edit.letters.variables")}</summary>
      <ul>
        {LETTER_VARIABLES.map((name) => (
          <Variable key={name} written={asWritten(name)} means={t(`desk:edit.letters.variable.${name}`)} />
        ))}
        {figures.map((name) => (
          <Variable
            key={name}
            written={`${asWritten(`figure.${name}`)} ${asWritten(`figure.${name}.date`)}`}
            means={t("desk:edit.letters.variable.figure", { name })}
          />
        ))}
      </ul>
      <p className="field-hint">{t("desk:edit.letters.variablesHint")}</p>
    </details>
  );
}

function Variable({ written, means }: { written: string; means: string }) {
  return (
    <li>
      <code dir="ltr">{written}</code> {means}
    </li>
  );
}
