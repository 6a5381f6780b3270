/** A call of the series, by its title: a link to its own review page. */
import type { CallInSeries } from "#app/domain/campaign/series.server.ts";
import { useText } from "#app/i18n/text-context.tsx";

export function CallLink({ call }: { call: CallInSeries }) {
  const { t } = useText();
  return (
    <>
      <a href={`/desk/campaigns/${call.id}`} lang={call.lang}>
        {call.title || t("desk:campaigns.untitled")}
      </a>
      {call.demonstration && <small className="desk-mark"> {t("desk:campaigns.demonstration")}</small>}
    </>
  );
}
