/** Paste or choose; after a refusal also: start by hand. */
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextAreaField, TextField } from "#app/ui/fields.tsx";
import type { ImportProblem } from "./read-import.server.ts";

interface ImportFormProps {
  text: string;
  problem?: ImportProblem | null;
  offerByHand: boolean;
}

export function ImportForm({ text, problem, offerByHand }: ImportFormProps) {
  const { t } = useText();
  const field = problem === "nothing" || problem === "empty" ? "text" : "file";
  const message = problem ? t(`desk:import.${problem}`) : undefined;
  return (
    <>
      <ErrorSummary title={t("desk:problems")} problems={message ? [{ field, message }] : []} />
      <form method="post" encType="multipart/form-data" className="stack">
        <TextAreaField
          name="text"
          label={t("desk:import.text")}
          hint={t("desk:import.textHint")}
          error={field === "text" ? message : undefined}
          defaultValue={text}
          rows={18}
          dir="auto"
        />
        <TextField
          name="file"
          type="file"
          accept=".txt,text/plain"
          label={t("desk:import.file")}
          hint={t("desk:import.fileHint")}
          error={field === "file" ? message : undefined}
        />
        <div className="button-row">
          <Button kind="main">{t("desk:import.submit")}</Button>
          {offerByHand && (
            <Button name="intent" value="by-hand">
              {t("desk:import.byHand")}
            </Button>
          )}
        </div>
        {offerByHand && <p className="field-hint">{t("desk:import.byHandHint")}</p>}
      </form>
    </>
  );
}
