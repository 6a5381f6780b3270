/** Too late, or too early, to report: kindly, with the reason and the day. */
import { longDay } from "#app/i18n/dates.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { CallHead } from "#app/ui/call-head.tsx";
import { campaignPath } from "#app/ui/campaign-path.ts";
import type { ReportPage } from "./report-page.server.ts";

export function ReportingOver({ page: { campaign, reportable, lastDay } }: { page: ReportPage }) {
  const { t, lang } = useText();
  const early = !reportable.ok && reportable.reason === "not-yet";
  return (
    <>
      <CallHead
        call={campaign}
        title={t(early ? "report:notYet.title" : "report:over.title")}
        lead={early ? t("report:notYet.text") : t("report:over.text", { day: longDay(lastDay, lang) })}
      />
      <LinkButton to={campaignPath(lang, campaign)}>{t("report:back")}</LinkButton>
    </>
  );
}
