/** One large place for a file: a plain file field, which takes a dropped file by itself; a script shows where to let go. */
import { MAX_FILE_BYTES } from "#app/domain/urgent-action/files/document-file.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { fieldId } from "#app/ui/fields.tsx";

const ACCEPTED =
  ".docx,.pdf,.rtf,.odt,.html,.htm,.eml,.txt,.md,.json,application/pdf,application/rtf,text/*,message/rfc822,application/json";

export function DropField({ error }: { error?: string }) {
  const { t } = useText();
  const id = fieldId("file");
  return (
    <div className={error ? "field field-wrong" : "field"}>
      <label
        className="drop"
        htmlFor={id}
        data-drop={id}
        data-drop-largest={MAX_FILE_BYTES}
        data-drop-too-large={t("import:problem.too-large")}
      >
        <span className="drop-title">{t("import:file")}</span>
        <span className="field-hint" id={`${id}-hint`}>
          {t("import:fileHint")}
        </span>
        {error && (
          <span className="field-error" id={`${id}-error`}>
            {error}
          </span>
        )}
        <input
          type="file"
          name="file"
          id={id}
          accept={ACCEPTED}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
        />
        <span className="drop-chosen" data-drop-chosen role="status" />
      </label>
    </div>
  );
}
