/** Thanks for telling of a reply, with the number that it joined and its rule. */
import { useText } from "#app/i18n/text-context.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { CallHead } from "#app/ui/call-head.tsx";
import { campaignPath } from "#app/ui/campaign-path.ts";
import { Notice } from "#app/ui/notice.tsx";
import type { ReplyPage } from "./route.tsx";

interface ReplyThanksProps {
  page: ReplyPage;
  isNew: boolean;
  replies: number;
}

export function ReplyThanks({ page: { campaign }, isNew, replies }: ReplyThanksProps) {
  const { t, lang } = useText();
  return (
    <>
      <CallHead call={campaign} title={t("report:thanks.title")} />
      <div className="stack-wide">
        <Notice kind="done" title={t(isNew ? "report:reply.done" : "report:reply.already")}>
          <p>{t("report:reply.count", { count: replies })}</p>
        </Notice>
        <p className="measure">{t("report:reply.rule")}</p>
        <p className="measure">{t("report:reply.keep")}</p>
        <LinkButton to={campaignPath(lang, campaign, "tally")}>{t("report:thanks.numbers")}</LinkButton>
      </div>
    </>
  );
}
