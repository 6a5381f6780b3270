/** Help: what an Urgent Action is, and how a letter gets onto a desk. */
import type { MetaFunction } from "@remix-run/node";
import { publicPageHeaders } from "#app/cache-headers.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { titleTag } from "#app/ui/page-title.ts";

export const headers = publicPageHeaders;

export const meta: MetaFunction = ({ params }) => titleTag(params.lang, (t) => t("site:help.title"));

export default function Help() {
  const { t, lang } = useText();
  return (
    <>
      <PageHead title={t("site:help.headline")} lead={<p>{t("site:help.lead")}</p>} />
      <div className="story">
        <h2>{t("site:help.what.title")}</h2>
        <p>{t("site:help.what.p1")}</p>
        <p>{t("site:help.what.p2")}</p>
        <h2>{t("site:help.write.title")}</h2>
        <p>{t("site:help.write.p1")}</p>
        <p>{t("site:help.write.p2")}</p>
        <p>{t("site:help.write.p3")}</p>
        <h2>{t("site:help.post.title")}</h2>
        <p>{t("site:help.post.p1")}</p>
        <p>{t("site:help.post.p2")}</p>
        <p>{t("site:help.post.p3")}</p>
        <h2>{t("site:help.send.title")}</h2>
        <p>{t("site:help.send.p1")}</p>
        <h2>{t("site:help.report.title")}</h2>
        <p>{t("site:help.report.p1")}</p>
        <h2>{t("site:help.receipt.title")}</h2>
        <p>
          {t("site:help.receipt.p1")} <a href={`/${lang}/receipt`}>{t("site:footer.receipt")}</a>
        </p>
        <h2>{t("site:help.safe.title")}</h2>
        <p>{t("site:help.safe.p1")}</p>
        <p>{t("site:help.safe.p2")}</p>
        <h2>{t("site:help.after.title")}</h2>
        <p>{t("site:help.after.p1")}</p>
      </div>
    </>
  );
}
