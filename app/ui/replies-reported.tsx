/** How many replies of officials were reported for a call, of what kinds, and by what rule. */
import type { PublicReplies } from "#app/domain/tally/public-replies.server.ts";
import { useText } from "#app/i18n/text-context.tsx";

interface RepliesReportedProps extends PublicReplies {
  /** Where one is reported. */
  report: string;
}

export function RepliesReported({ replies, byKind, report }: RepliesReportedProps) {
  const { t, lang } = useText();
  const figure = new Intl.NumberFormat(lang);
  return (
    <section className="tally-rule" aria-labelledby="replies">
      <h3 id="replies">{t("report:reply.count", { count: replies })}</h3>
      {byKind.length > 0 && (
        <dl className="facts">
          {byKind.map((count) => (
            <div key={count.kind ?? "rest"}>
              <dt>{t(count.kind ? `report:reply.kinds.${count.kind}` : "report:reply.rest")}</dt>
              <dd className="figure">{figure.format(count.replies)}</dd>
            </div>
          ))}
        </dl>
      )}
      <p>
        {t("report:reply.rule")} <a href={report}>{t("report:reply.title")}</a>
      </p>
    </section>
  );
}
