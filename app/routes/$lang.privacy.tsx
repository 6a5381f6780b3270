/** What the site keeps about a supporter: nothing. */
import type { MetaFunction } from "@remix-run/node";
import { publicPageHeaders } from "#app/cache-headers.ts";
import { MAIL_KEY_DAYS, REPEAT_KEY_DAYS, WAITING_HOURS } from "#app/domain/action-log/retention.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { titleTag } from "#app/ui/page-title.ts";

export const headers = publicPageHeaders;

export const meta: MetaFunction = ({ params }) => titleTag(params.lang, (t) => t("site:privacy.title"));

export default function Privacy() {
  const { t, lang } = useText();
  const figure = (count: number) => new Intl.NumberFormat(lang).format(count);
  return (
    <>
      <PageHead title={t("site:privacy.headline")} lead={<p>{t("site:privacy.lead")}</p>} />
      <div className="story">
        <h2>{t("site:privacy.letter.title")}</h2>
        <p>{t("site:privacy.letter.p1")}</p>
        <p>{t("site:privacy.letter.p2")}</p>
        <h2>{t("site:privacy.count.title")}</h2>
        <p>{t("site:privacy.count.p1")}</p>
        <p>{t("site:privacy.count.p2")}</p>
        <h2>{t("site:privacy.sending.title")}</h2>
        <p>{t("site:privacy.sending.p1", { waiting: figure(WAITING_HOURS), keys: figure(MAIL_KEY_DAYS) })}</p>
        <p>{t("site:privacy.sending.p2", { marks: figure(REPEAT_KEY_DAYS) })}</p>
        <h2>{t("site:privacy.network.title")}</h2>
        <p>{t("site:privacy.network.p1")}</p>
        <p>{t("site:privacy.network.p2")}</p>
      </div>
    </>
  );
}
