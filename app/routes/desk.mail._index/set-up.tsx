/** Under which addresses mail goes, a message that proves it, and what the domain's owner has to add. */
import type { ReactNode } from "react";
import type { DnsRecord } from "#app/domain/delivery/outbox/dns-records.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { CopyableField } from "#app/ui/copyable-field.tsx";
import type { MailDeskData } from "./route.tsx";

export function SetUp({ setUp }: { setUp: MailDeskData["setUp"] }) {
  const { t } = useText();
  const address = (text: string) => <bdi dir="ltr">{text}</bdi>;
  const facts: [string, ReactNode][] = [
    [t("mail:setUp.server"), setUp.mailHost ? address(setUp.mailHost) : t("mail:setUp.serverFolder")],
    [t("mail:setUp.from"), address(setUp.from)],
    [t("mail:setUp.replyTo"), address(setUp.replyTo)],
    [t("mail:setUp.bounces"), setUp.bounces ? address(setUp.bounces) : t("mail:setUp.noBounces")],
    [t("mail:setUp.webhook"), t(setUp.webhook ? "mail:setUp.webhookOn" : "mail:setUp.webhookOff")],
    [
      t("mail:setUp.dkim"),
      setUp.dkimSelector ? t("mail:setUp.dkimOn", { selector: setUp.dkimSelector }) : t("mail:setUp.dkimOff"),
    ],
  ];
  return (
    <section className="desk-part stack" aria-labelledby="set-up">
      <h2 id="set-up">{t("mail:setUp.title")}</h2>
      <dl className="mail-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <form method="post" className="stack">
        <Button name="intent" value="test">
          {t("mail:setUp.test", { address: setUp.ownAddress })}
        </Button>
        <p className="field-hint">{t("mail:setUp.testHint")}</p>
      </form>
      <h3>{t("mail:dns.title")}</h3>
      <p className="measure">{t("mail:dns.lead")}</p>
      {setUp.records.map((record) => (
        <RecordToAdd key={record.name + record.purpose} record={record} />
      ))}
      {!setUp.dkimSelector && <p className="measure">{t("mail:dns.dkimMissing")}</p>}
    </section>
  );
}

function RecordToAdd({ record: { purpose, name, value } }: { record: DnsRecord }) {
  const { t } = useText();
  return (
    <div className="stack">
      <p className="measure">{t(`mail:dns.${purpose}`)}</p>
      <CopyableField id={`record-${purpose}-${name}`} label={t("mail:dns.name", { name })} value={value} />
    </div>
  );
}
