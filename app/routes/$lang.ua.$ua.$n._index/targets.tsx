/** Whom a letter and its copies go to. */
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Envelope } from "#app/ui/envelope.tsx";

export function Targets({ campaign, closed }: { campaign: PublishedCampaign; closed: boolean }) {
  const { t } = useText();
  const { addressees } = campaign;
  const copies = addressees.filter((addressee) => addressee.copy);
  return (
    <section>
      <h2 className="section-title">{t(closed ? "campaign:target.titleClosed" : "campaign:target.title")}</h2>
      <div className="envelopes">
        {addressees.map((addressee) => (
          <Envelope key={addressee.id} addressee={addressee} campaign={campaign} />
        ))}
      </div>
      {copies.length > 0 && !closed && <p className="envelopes-note">{t("campaign:target.copyNote")}</p>}
    </section>
  );
}
