/** The one press more that it takes to publish a preferred language's letter that nobody has checked. */
import { languageName } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { CheckField } from "#app/ui/fields.tsx";
import { useEditor } from "./editor-context.tsx";

export function PublishUnchecked() {
  const { t, lang } = useText();
  const { translations, messages } = useEditor();
  const { unchecked } = translations;
  if (unchecked.length === 0) return null;
  const names = unchecked.map((one) => languageName(one, lang));
  const languages = new Intl.ListFormat(lang, { type: "conjunction" }).format(names);
  return (
    <CheckField
      name="publishUnchecked"
      label={t("desk:edit.translations.publishUnchecked", { languages })}
      error={messages.publishUnchecked}
    />
  );
}
