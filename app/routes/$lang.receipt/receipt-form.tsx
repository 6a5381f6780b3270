/** Where a receipt is entered, or arrives in a link's fragment. */
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Enhancement } from "#app/ui/enhancement.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextField } from "#app/ui/fields.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

export function ReceiptForm(props: {
  typed: string;
  problem: "form" | "none" | undefined;
  cspNonce: string;
}) {
  const { t, lang } = useText();
  const error = props.problem && t(`receipt:errors.${props.problem}`);
  return (
    <>
      <PageHead title={t("receipt:title")} lead={<p>{t("receipt:lead")}</p>} />
      <ErrorSummary
        title={t("receipt:problem")}
        problems={error ? [{ field: "receipt", message: error }] : []}
      />
      <form method="post" className="stack measure">
        <TextField
          name="receipt"
          label={t("receipt:label")}
          hint={t("receipt:hint")}
          error={error}
          defaultValue={props.typed}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          dir="ltr"
          data-from-fragment
        />
        <div className="button-row">
          <Button kind="main">{t("receipt:look")}</Button>
        </div>
        <p className="field-hint">
          <a href={`/${lang}/privacy`}>{t("send:kept")}</a>
        </p>
      </form>
      <Enhancement name="from-fragment" nonce={props.cspNonce} />
    </>
  );
}
