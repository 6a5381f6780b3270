/** A text to take along: to select by hand, and with public/enhance/copy.js by a button that appears beside it. */
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";

interface CopyableFieldProps {
  id: string;
  label: string;
  value: string;
  /** The text's language, when it is not the page's. */
  lang?: string;
  /** Several lines. */
  long?: boolean;
}

export function CopyableField({ id, label, value, lang, long = false }: CopyableFieldProps) {
  const { t } = useText();
  const shared = { id, lang, dir: "auto", readOnly: true, defaultValue: value } as const;
  return (
    <div className="field copyable">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className={classNames("copyable-row", long && "copyable-row-long")}>
        {long ? (
          <textarea className="control copyable-long" rows={14} {...shared} />
        ) : (
          <input type="text" className="control" {...shared} />
        )}
        <Button
          type="button"
          hidden
          data-copy={id}
          data-copied={t("write:copy.copied")}
          data-failed={t("write:copy.failed")}
          aria-label={`${t("write:copy.copy")}: ${label}`}
        >
          {t("write:copy.copy")}
        </Button>
      </div>
      <p className="field-hint" role="status" data-copy-status={id} />
    </div>
  );
}
