/** The document is the organizer's: its file can be fetched where it was kept, and both can be deleted. */
import { useLocation } from "@remix-run/react";
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";

export function SourceKeeping({ fileKept }: { fileKept: boolean }) {
  const { t } = useText();
  const { pathname } = useLocation();
  return (
    <details className="review-keeping">
      <summary>{t("review:keeping.title")}</summary>
      <form method="post" className="stack">
        <p>{t(fileKept ? "review:keeping.fileKept" : "review:keeping.noFile")}</p>
        {fileKept && (
          <p className="button-row">
            <a href={`${pathname}/source`}>{t("review:keeping.fetch")}</a>
            <Button name="intent" value="delete-file">
              {t("review:keeping.deleteFile")}
            </Button>
          </p>
        )}
        <p>{t("review:keeping.lead")}</p>
        <Button name="intent" value="delete-source">
          {t("review:keeping.delete")}
        </Button>
      </form>
    </details>
  );
}
