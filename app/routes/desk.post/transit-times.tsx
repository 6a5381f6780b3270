/** How long letters take from this section's country to others. */
import { DEFAULT_TRANSIT_DAYS } from "#app/domain/delivery/default-transit-times.ts";
import { longDay } from "#app/i18n/dates.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { TextField } from "#app/ui/fields.tsx";
import { CountryField, countryIn } from "./country-field.tsx";
import { DropButton } from "./drop-button.tsx";
import type { PostPartProps } from "./post-desk.tsx";

export function TransitTimes(part: PostPartProps) {
  const { t, lang } = useText();
  const { page, fields, errors } = part;
  const section = page.section.code;
  const figure = new Intl.NumberFormat(lang);
  return (
    <section className="desk-part stack" aria-labelledby="transit">
      <h2 id="transit">{t("post:desk.transit.title")}</h2>
      <p>{t("post:desk.transit.lead", DEFAULT_TRANSIT_DAYS)}</p>
      {page.office.transitTimes.length > 0 && (
        <DataTable
          caption={t("post:desk.transit.title")}
          captionHidden
          rows={page.office.transitTimes}
          rowKey={({ country }) => country}
          columns={[
            {
              key: "country",
              label: t("post:desk.country"),
              cell: ({ country }) => countryIn(lang, country),
            },
            {
              key: "days",
              label: t("post:desk.transit.days"),
              numeric: true,
              cell: ({ workingDays }) => figure.format(workingDays),
            },
            { key: "source", label: t("post:desk.source"), cell: ({ source }) => <bdi>{source}</bdi> },
            {
              key: "checked",
              label: t("post:desk.checked"),
              cell: ({ checkedOn }) => longDay(checkedOn, lang),
            },
            {
              key: "drop",
              label: t("post:desk.change"),
              cell: ({ country }) => (
                <DropButton
                  intent="drop-transit-time"
                  of={countryIn(lang, country)}
                  fields={{ section, transitCountry: country }}
                />
              ),
            },
          ]}
        />
      )}
      <form method="post" className="stack">
        <input type="hidden" name="section" value={section} />
        <CountryField name="transitCountry" {...part} />
        <TextField
          name="workingDays"
          label={t("post:desk.transit.days")}
          hint={t("post:desk.transit.daysHint")}
          inputMode="numeric"
          className="control control-count"
          defaultValue={fields.workingDays}
          error={errors.workingDays}
        />
        <TextField
          name="transitSource"
          label={t("post:desk.source")}
          hint={t("post:desk.sourceHint")}
          defaultValue={fields.transitSource}
          error={errors.transitSource}
        />
        <Button name="intent" value="set-transit-time">
          {t("post:desk.transit.submit")}
        </Button>
      </form>
    </section>
  );
}
