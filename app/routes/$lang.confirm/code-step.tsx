/** The code of a mail: filled in from the link's fragment where scripts run, typed or pasted where they do not. */
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Enhancement } from "#app/ui/enhancement.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextField } from "#app/ui/fields.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

export type CodeProblem =
  | "send:errors.code"
  | "send:errors.unknown"
  | "send:errors.over"
  | "send:errors.withdrawn"
  | "send:errors.unsendable";

export function CodeStep(props: { typed: string; problem: CodeProblem | undefined; cspNonce: string }) {
  const { t } = useText();
  const error = props.problem && t(props.problem);
  return (
    <>
      <PageHead title={t("send:confirm.title")} lead={<p>{t("send:confirm.lead")}</p>} />
      <ErrorSummary
        title={t("send:confirm.problem")}
        problems={error ? [{ field: "code", message: error }] : []}
      />
      <form method="post" className="stack measure">
        <TextField
          name="code"
          label={t("send:confirm.code")}
          hint={t("send:confirm.codeHint")}
          error={error}
          defaultValue={props.typed}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          dir="ltr"
          data-from-fragment
        />
        <div className="button-row">
          <Button kind="main">{t("send:confirm.look")}</Button>
        </div>
        <p className="field-hint">{t("send:confirm.lookHint")}</p>
      </form>
      <Enhancement name="from-fragment" nonce={props.cspNonce} />
    </>
  );
}
