/** An addressee as on an envelope, with the other ways to reach them and how to address them. */
import type { Addressee, PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { envelopeAddress } from "#app/domain/letter/address-lines.ts";
import { textDirection } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { SheetLines } from "./letter-sheet.tsx";

export function Envelope({ addressee, campaign }: { addressee: Addressee; campaign: PublishedCampaign }) {
  const { t } = useText();
  // Names and addresses stand as in the document.
  const words = { lang: campaign.documentLanguage, dir: textDirection(campaign.documentLanguage) };
  return (
    <figure className="envelope-figure">
      <figcaption>{t(addressee.copy ? "campaign:target.copy" : "campaign:target.one")}</figcaption>
      <div className={addressee.copy ? "envelope envelope-copy" : "envelope"} {...words}>
        <span className="envelope-stamp" />
        <address>
          <SheetLines lines={envelopeAddress(addressee, campaign)} />
        </address>
      </div>
      {addressee.addressLines.length === 0 && <p className="act-note">{t("campaign:target.noAddress")}</p>}
      <Channels addressee={addressee} words={words} />
    </figure>
  );
}

function Channels({ addressee, words }: { addressee: Addressee; words: { lang: string; dir: string } }) {
  const { t } = useText();
  const channels = [
    { name: t("campaign:target.email"), ways: addressee.emails },
    { name: t("campaign:target.fax"), ways: addressee.fax },
    { name: t("campaign:target.phone"), ways: addressee.phones },
    { name: t("campaign:target.social"), ways: addressee.social },
    { name: t("campaign:target.form"), ways: addressee.contactForm ? [addressee.contactForm] : [] },
  ].filter(({ ways }) => ways.length > 0);
  if (channels.length === 0 && !addressee.salutation) return null;
  return (
    <dl className="facts">
      {addressee.salutation && (
        <div>
          <dt>{t("campaign:target.salutation")}</dt>
          <dd {...words}>{addressee.salutation.replace(/[,،:]\s*$/u, "")}</dd>
        </div>
      )}
      {channels.map(({ name, ways }) => (
        <div key={name}>
          <dt>{name}</dt>
          {ways.map((way) => (
            <dd key={way} dir="ltr">
              {way}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
