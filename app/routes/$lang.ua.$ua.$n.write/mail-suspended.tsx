/** Before a word is written: the letter will have to go by e-mail. */
import { useText } from "#app/i18n/text-context.tsx";
import { Notice } from "#app/ui/notice.tsx";

/** `country` is an ISO 3166-1 code. */
export function MailSuspended({ country }: { country: string }) {
  const { t, lang } = useText();
  const name = new Intl.DisplayNames([lang], { type: "region" }).of(country) ?? country;
  return (
    <Notice kind="urgent" title={t("post:plan.suspended", { country: name })}>
      <p>{t("post:plan.suspendedWrite")}</p>
    </Notice>
  );
}
