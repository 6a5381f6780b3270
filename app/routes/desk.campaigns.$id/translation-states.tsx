/** At a glance: in which languages there is a letter and a page, and which office has checked it. */
import type { Check } from "#app/domain/campaign/campaign.ts";
import type { TranslationState } from "#app/domain/campaign/translations.ts";
import { languageName } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { useEditor } from "./editor-context.tsx";

export function TranslationStates() {
  const { t, lang } = useText();
  const { translations } = useEditor();
  return (
    <DataTable
      caption={t("desk:edit.translations.title")}
      rows={translations.states}
      rowKey={(state) => state.lang}
      columns={[
        {
          key: "language",
          label: t("desk:edit.translations.language"),
          cell: (state) => <LanguageCell state={state} name={languageName(state.lang, lang)} />,
        },
        {
          key: "letter",
          label: t("desk:edit.translations.letter"),
          cell: (state) => (
            <CheckCell check={state.letter} wanted={state.preferred} original={state.original} />
          ),
        },
        {
          key: "page",
          label: t("desk:edit.translations.page"),
          cell: (state) => <CheckCell check={state.page} original={state.original} />,
        },
      ]}
    />
  );
}

function LanguageCell({ state, name }: { state: TranslationState; name: string }) {
  const { t } = useText();
  const notes = [
    state.original && t("desk:edit.translations.original"),
    state.preferred && t("desk:edit.translations.preferred"),
  ].filter(Boolean);
  return (
    <>
      {name}
      {notes.length > 0 && <small> · {notes.join(" · ")}</small>}
    </>
  );
}

function CheckCell({
  check,
  wanted,
  original,
}: {
  check: Check | null;
  wanted?: boolean;
  original: boolean;
}) {
  const { t } = useText();
  const says = useCheck();
  if (!check) return wanted ? <strong>{t("desk:edit.translations.missing")}</strong> : "–";
  if (check.status === "checked") return says(check);
  return original ? (
    t("desk:edit.translations.fromDocument")
  ) : (
    <strong>{t("desk:edit.translations.draft")}</strong>
  );
}

/** "Checked by France, 12 June 2026". */
export function useCheck(): (check: Pick<Check, "checkedBy" | "checkedOn">) => string {
  const { t, lang } = useText();
  const { sections } = useEditor();
  return ({ checkedBy, checkedOn }) => {
    const section = sections.find(({ code }) => code === checkedBy)?.name ?? checkedBy ?? "";
    if (!checkedOn) return t("desk:edit.translations.checked", { section });
    const day = new Intl.DateTimeFormat(lang, { dateStyle: "medium", timeZone: "UTC" }).format(
      new Date(checkedOn),
    );
    return t("desk:edit.translations.checkedOn", { section, day });
  };
}
