/** Two readings of one field side by side, and the button that takes the earlier one over. */
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { useActionAt } from "./action-at.ts";

export function BeforeAndNow({ before, now }: { before: string[]; now: string[] }) {
  const { t } = useText();
  return (
    <dl className="review-before-and-now">
      <div>
        <dt>{t("review:series.before")}</dt>
        <dd dir="auto">{before.join("\n") || "–"}</dd>
      </div>
      <div>
        <dt>{t("review:series.now")}</dt>
        <dd dir="auto">{now.join("\n") || "–"}</dd>
      </div>
    </dl>
  );
}

interface TakeOverProps {
  from: string;
  /** A control or a row of this form, or "new". */
  to: string;
  /** Says aloud what is taken over. */
  what: string;
  /** Where the page comes back to. */
  at: string;
}

export function TakeOver({ from, to, what, at }: TakeOverProps) {
  const { t } = useText();
  const actionAt = useActionAt();
  return (
    <Button
      kind="quiet"
      name="intent"
      value={`take-over ${from} ${to}`}
      formAction={actionAt(at)}
      aria-label={t("review:series.takeOverWhat", { what })}
    >
      {t("review:series.takeOver")}
    </Button>
  );
}
