/** Every official who can get letters by e-mail now, with the rules for them. */
import type { MailOfficial } from "#app/domain/delivery/outbox/read-outbox.server.ts";
import { addresseeInWords } from "#app/domain/letter/address-lines.ts";
import { longDay } from "#app/i18n/dates.ts";
import type { Text } from "#app/i18n/i18n.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { DataTable } from "#app/ui/data-table.tsx";

export function OfficialsTable({ officials }: { officials: MailOfficial[] }) {
  const { t, lang } = useText();
  const rows = officials.filter(({ id }) => id !== null);
  const figure = new Intl.NumberFormat(lang);
  return (
    <section className="desk-part stack" aria-labelledby="officials">
      <h2 id="officials">{t("mail:officials.title")}</h2>
      <p>{t(rows.length > 0 ? "mail:officials.lead" : "mail:officials.none")}</p>
      {rows.length > 0 && (
        <DataTable
          className="desk-campaigns"
          caption={t("mail:officials.title")}
          captionHidden
          rows={rows}
          rowKey={({ id }) => id!}
          columns={[
            {
              key: "official",
              label: t("mail:officials.official"),
              cell: (official) => <OfficialName official={official} />,
            },
            {
              key: "mode",
              label: t("mail:officials.mode"),
              cell: ({ rules }) => t(`mail:mode.${rules.mode}`),
            },
            {
              key: "hours",
              label: t("mail:officials.hours"),
              cell: ({ rules }) => (
                <>
                  {t("mail:officials.perHour", { count: rules.perHour })}
                  <br />
                  {hoursInWords(t, rules)}
                </>
              ),
            },
            {
              key: "waiting",
              label: t("mail:officials.waiting"),
              cell: ({ waiting, waitingSince }) => (
                <>
                  {figure.format(waiting)}{" "}
                  {waitingSince && t("mail:officials.since", { day: longDay(waitingSince, lang) })}
                </>
              ),
            },
            {
              key: "change",
              label: t("mail:officials.change"),
              cell: (official) => (
                <a
                  href={`/desk/mail/${official.id}`}
                  aria-label={t("mail:troubles.of", {
                    act: t("mail:officials.change"),
                    official: addresseeInWords(official),
                  })}
                >
                  {t("mail:officials.change")}
                </a>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}

function OfficialName({ official }: { official: MailOfficial }) {
  const { t, lang } = useText();
  const { call, reachable } = official;
  return (
    <span className="desk-campaign-name">
      <span dir="auto">{addresseeInWords(official)}</span>
      <small className="desk-mark">
        <bdi>
          {call.uaNumber} · {new Intl.NumberFormat(lang).format(call.ordinal)}
        </bdi>
      </small>
      {call.demonstration && <small className="desk-mark">{t("mail:officials.demonstration")}</small>}
      {!reachable && <small className="desk-mark">{t("mail:officials.noAddress")}</small>}
    </span>
  );
}

const hoursInWords = (t: Text, { opensAt, closesAt, timeZone }: MailOfficial["rules"]): string =>
  opensAt === null || closesAt === null
    ? t("mail:officials.anyTime")
    : t("mail:officials.officeHours", { from: opensAt, to: closesAt, zone: timeZone });
