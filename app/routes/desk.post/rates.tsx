/** What stamps cost in this section's country. */
import { longDay } from "#app/i18n/dates.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { SelectField, TextField } from "#app/ui/fields.tsx";
import { DropButton } from "./drop-button.tsx";
import type { PostPartProps } from "./post-desk.tsx";

export function Rates({ page, fields, errors }: PostPartProps) {
  const { t, lang } = useText();
  const section = page.section.code;
  const grams = new Intl.NumberFormat(lang, { style: "unit", unit: "gram" });
  return (
    <section className="desk-part stack" aria-labelledby="rates">
      <h2 id="rates">{t("post:desk.rates.title")}</h2>
      <p>{t("post:desk.rates.lead")}</p>
      {page.office.rates.length > 0 && (
        <DataTable
          caption={t("post:desk.rates.title")}
          captionHidden
          rows={page.office.rates}
          rowKey={({ reach, upToGrams }) => `${reach} ${upToGrams}`}
          columns={[
            {
              key: "reach",
              label: t("post:desk.rates.reach"),
              cell: ({ reach }) => t(`post:reach.${reach}`),
            },
            {
              key: "grams",
              label: t("post:desk.rates.upTo"),
              numeric: true,
              cell: ({ upToGrams }) => grams.format(upToGrams),
            },
            {
              key: "price",
              label: t("post:desk.rates.price"),
              numeric: true,
              cell: ({ price }) => <bdi>{price}</bdi>,
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
              cell: ({ reach, upToGrams }) => (
                <DropButton
                  intent="drop-rate"
                  of={`${t(`post:reach.${reach}`)}, ${grams.format(upToGrams)}`}
                  fields={{ section, reach, upToGrams: String(upToGrams) }}
                />
              ),
            },
          ]}
        />
      )}
      <form method="post" className="stack">
        <input type="hidden" name="section" value={section} />
        <SelectField
          name="reach"
          label={t("post:desk.rates.reach")}
          defaultValue={fields.reach ?? "abroad"}
          error={errors.reach}
        >
          <option value="abroad">{t("post:reach.abroad")}</option>
          <option value="home">{t("post:reach.home")}</option>
        </SelectField>
        <TextField
          name="upToGrams"
          label={t("post:desk.rates.upToLabel")}
          hint={t("post:desk.rates.upToHint")}
          inputMode="numeric"
          className="control control-count"
          defaultValue={fields.upToGrams}
          error={errors.upToGrams}
        />
        <TextField
          name="price"
          label={t("post:desk.rates.price")}
          hint={t("post:desk.rates.priceHint")}
          defaultValue={fields.price}
          error={errors.price}
        />
        <TextField
          name="rateSource"
          label={t("post:desk.source")}
          hint={t("post:desk.sourceHint")}
          defaultValue={fields.rateSource}
          error={errors.rateSource}
        />
        <Button name="intent" value="set-rate">
          {t("post:desk.rates.submit")}
        </Button>
      </form>
    </section>
  );
}
