/** Thank you: what was counted and by what rule, the number it joined, and what helps next. */
import { useText } from "#app/i18n/text-context.tsx";
import { CallHead } from "#app/ui/call-head.tsx";
import { CampaignLinks } from "#app/ui/campaign-links.tsx";
import { campaignPath } from "#app/ui/campaign-path.ts";
import { CopyableField } from "#app/ui/copyable-field.tsx";
import { Enhancement } from "#app/ui/enhancement.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { ReportPage } from "./report-page.server.ts";
import type { ThanksPage } from "./thanks-page.server.ts";

export function Thanks({ page: { campaign, cspNonce }, thanks }: { page: ReportPage; thanks: ThanksPage }) {
  const { t, lang } = useText();
  return (
    <div data-draft-done={`${campaign.uaNumber}/${campaign.ordinal}`}>
      <CallHead call={campaign} title={t("report:thanks.title")} />
      <div className="stack-wide">
        <Counted thanks={thanks} />
        <section className="stack" aria-labelledby="together">
          <h2 id="together">{t("report:thanks.totalTitle", { ua: campaign.uaNumber })}</h2>
          <p>
            <strong className="big-number">{new Intl.NumberFormat(lang).format(thanks.total)}</strong>{" "}
            {t("report:thanks.total", { count: thanks.total })}
          </p>
          <p className="measure">
            {thanks.inCrowd && `${t("report:thanks.crowd")} `}
            {t("report:thanks.rule")}{" "}
            <a href={campaignPath(lang, campaign, "tally")}>{t("report:thanks.numbers")}</a>
          </p>
        </section>
        <section className="stack" aria-labelledby="receipt">
          <h2 id="receipt">{t("send:receipt.title")}</h2>
          <p className="measure">{t("send:receipt.text")}</p>
          <CopyableField id="receipt-key" label={t("send:receipt.label")} value={thanks.receipt} />
          <p>
            <a href={`/${lang}/receipt`}>{t("send:receipt.check")}</a>
          </p>
        </section>
        {thanks.event && (
          <p className="measure">
            <a href={`${campaignPath(lang, campaign, "report")}?event=${thanks.event}`}>
              {t("report:thanks.nextBatch", { code: thanks.event })}
            </a>
          </p>
        )}
        <section className="stack" aria-labelledby="share">
          <h2 id="share">{t("report:thanks.share")}</h2>
          <p className="measure">{t("report:thanks.shareHint")}</p>
          <CopyableField id="share-address" label={t("report:thanks.shareLabel")} value={thanks.share} />
        </section>
        <p className="measure">
          {t("report:thanks.reply")}{" "}
          <a href={campaignPath(lang, campaign, "reply")}>{t("report:reply.title")}</a>
        </p>
        {thanks.next.length > 0 && (
          <section className="stack" aria-labelledby="next">
            <h2 id="next">{t("report:thanks.next")}</h2>
            <CampaignLinks campaigns={thanks.next} now={thanks.now} />
          </section>
        )}
      </div>
      <Enhancement name="copy" nonce={cspNonce} />
      <Enhancement name="letter-draft" nonce={cspNonce} />
    </div>
  );
}

/** What of the report was news, and what had been counted before. */
function Counted({ thanks }: { thanks: ThanksPage }) {
  const { letters, copies, held, before, differs, late } = thanks;
  const { t } = useText();
  if (held > 0)
    return (
      <Notice kind="done" title={t("report:thanks.held", { count: held })}>
        <p>{t("report:thanks.heldText")}</p>
      </Notice>
    );
  const news = letters > 0;
  const title = news ? t("report:thanks.counted", { count: letters }) : t("report:thanks.already");
  return (
    <Notice kind="done" title={title}>
      {copies > 0 && <p>{t("report:thanks.copies", { count: copies })}</p>}
      {before > 0 && (news || differs) && <p>{t("report:thanks.before", { count: before })}</p>}
      {differs && (
        <p>
          {t("report:thanks.changed")} <a href="report">{t("report:thanks.changedLink")}</a>.
        </p>
      )}
      {news && late && <p>{t("report:thanks.late")}</p>}
    </Notice>
  );
}
