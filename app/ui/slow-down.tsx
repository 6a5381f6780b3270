/** Many acts have come from this network: the same form once more, after a minute or some work of the browser. */
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "./button.tsx";
import { Enhancement } from "./enhancement.tsx";
import { HiddenFields } from "./hidden-fields.tsx";
import { Notice } from "./notice.tsx";
import { PageHead } from "./page-head.tsx";

interface SlowDownProps {
  ticket: string;
  /** Leading zero bits to be found. */
  bits: number;
  /** The form as it came. */
  fields: Record<string, string | undefined>;
  cspNonce: string;
}

export function SlowDownPage({ ticket, bits, fields, cspNonce }: SlowDownProps) {
  const { t } = useText();
  const { ticket: _old, work: _done, ...kept } = fields;
  return (
    <>
      <PageHead title={t("site:slowDown.title")} lead={<p>{t("site:slowDown.lead")}</p>} />
      <form method="post" className="stack measure" data-work={ticket} data-work-bits={bits}>
        <HiddenFields fields={{ ...kept, ticket, work: "" }} />
        <Notice kind="info">
          <p>{t("site:slowDown.text")}</p>
        </Notice>
        <p
          role="status"
          data-work-status
          data-working={t("site:slowDown.working")}
          data-done={t("site:slowDown.done")}
        >
          {t("site:slowDown.wait")}
        </p>
        <div className="button-row">
          <Button kind="main">{t("site:slowDown.go")}</Button>
        </div>
      </form>
      <Enhancement name="work" nonce={cspNonce} />
    </>
  );
}
