/** Closing an open campaign: out of the way, and said plainly. */
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";

export function CloseForm() {
  const { t } = useText();
  return (
    <details className="desk-part">
      <summary>{t("desk:edit.close.title")}</summary>
      <form method="post" className="stack">
        <p>{t("desk:edit.close.lead")}</p>
        <Button name="intent" value="close">
          {t("desk:edit.close.submit")}
        </Button>
      </form>
    </details>
  );
}
