/** A line that public/enhance/letter-draft.js shows and fills; without scripts there is no draft and no line. */
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";

export function DraftNote() {
  const { t } = useText();
  return (
    <div
      className="draft-note"
      hidden
      data-draft-note
      data-restored={t("write:draft.restored")}
      data-kept={t("write:draft.kept")}
      data-forgotten={t("write:draft.forgotten")}
    >
      <span role="status" />
      <Button type="button" kind="quiet" hidden data-draft-start-over>
        {t("write:draft.startOver")}
      </Button>
      <Button type="button" kind="quiet" hidden data-draft-forget>
        {t("write:draft.forget")}
      </Button>
    </div>
  );
}
