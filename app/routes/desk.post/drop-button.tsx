/** Takes one line out of a table, in a form of its own. */
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";

interface DropButtonProps {
  intent: string;
  /** What the line is of: the country, or the weight. */
  of: string;
  fields: Record<string, string>;
}

export function DropButton({ intent, of, fields }: DropButtonProps) {
  const { t } = useText();
  return (
    <form method="post">
      <HiddenFields fields={fields} />
      <Button kind="quiet" name="intent" value={intent} aria-label={t("post:desk.dropOf", { of })}>
        {t("post:desk.drop")}
      </Button>
    </form>
  );
}
