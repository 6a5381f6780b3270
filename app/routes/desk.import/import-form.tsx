/** Drop, choose or paste; after a refusal also: go on by hand with what could be read. */
import type { FileProblem } from "#app/domain/urgent-action/files/document-file.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { CheckField, TextAreaField } from "#app/ui/fields.tsx";
import { DropField } from "./drop-field.tsx";
import type { KeptImport } from "./keep-import.server.ts";

export interface ImportFormProps {
  text?: string;
  fileName?: string | null;
  format?: string;
  problem?: FileProblem | "nothing" | null;
  kept?: KeptImport | null;
}

export function ImportForm({ text = "", fileName, format, problem, kept }: ImportFormProps) {
  const { t } = useText();
  const message = problem ? t(`import:problem.${problem}`) : undefined;
  const wasRefused = kept ? kept.is !== "bad-json" : Boolean(problem) && problem !== "nothing";
  return (
    <>
      <ErrorSummary title={t("desk:problems")} problems={message ? [{ field: "file", message }] : []} />
      <form method="post" encType="multipart/form-data" className="stack">
        <DropField error={message} />
        <CheckField name="keep" label={t("import:keep")} hint={t("import:keepHint")} />
        <TextAreaField
          name="text"
          label={t(text ? "import:textFound" : "import:text")}
          hint={t(text ? "import:textFoundHint" : "import:textHint")}
          defaultValue={text}
          rows={text ? 18 : 6}
          dir="auto"
        />
        {fileName && text && (
          <>
            <input type="hidden" name="fileName" value={fileName} />
            <input type="hidden" name="format" value={format} />
          </>
        )}
        <div className="button-row">
          <Button kind="main">{t("import:submit")}</Button>
          {wasRefused && (
            <Button name="intent" value="by-hand">
              {t("import:byHand")}
            </Button>
          )}
          {kept?.is === "refused" && kept.kind === "situation-report" && (
            <Button name="intent" value="evidence">
              {t("import:evidence.take")}
            </Button>
          )}
        </div>
        {wasRefused && <p className="field-hint">{t("import:byHandHint")}</p>}
      </form>
    </>
  );
}
