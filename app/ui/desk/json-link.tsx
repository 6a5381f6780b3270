/** A campaign or a draft as open JSON (docs/ua-document.schema.json), from the page that edits it. */
import { useLocation } from "@remix-run/react";
import { useText } from "#app/i18n/text-context.tsx";

export function JsonLink() {
  const { t } = useText();
  const { pathname } = useLocation();
  return (
    <p className="field-hint">
      <a href={`${pathname}/document.json`} download>
        {t("import:download")}
      </a>
    </p>
  );
}
