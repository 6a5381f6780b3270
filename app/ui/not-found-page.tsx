/** There is no such page: what may have gone wrong, and the campaigns that are open. */
import { useLocation } from "@remix-run/react";
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { isPageLanguage } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { LinkButton } from "./button.tsx";
import { CampaignLinks } from "./campaign-links.tsx";
import { PageHead } from "./page-head.tsx";

export function NotFoundPage({ open, now }: { open: PublishedCampaign[]; now: Date }) {
  const { t, lang } = useText();
  const [, first = ""] = useLocation().pathname.split("/");
  const otherLanguage = /^[a-z]{2,3}$/u.test(first) && !isPageLanguage(first);
  return (
    <>
      <PageHead
        title={t("site:notFound.headline")}
        lead={<p>{t(otherLanguage ? "site:notFound.language" : "site:notFound.lead")}</p>}
      />
      <div className="stack">
        {open.length > 0 && (
          <section>
            <h2 className="section-title">{t("site:notFound.open")}</h2>
            <CampaignLinks campaigns={open} now={now} />
          </section>
        )}
        <LinkButton to={`/${lang}`}>{t("site:notFound.home")}</LinkButton>
      </div>
    </>
  );
}
