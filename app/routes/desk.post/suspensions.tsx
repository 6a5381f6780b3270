/** Countries that no letters are taken for at present. */
import { longDay } from "#app/i18n/dates.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { TextField } from "#app/ui/fields.tsx";
import { CountryField, countryIn } from "./country-field.tsx";
import { DropButton } from "./drop-button.tsx";
import type { PostPartProps } from "./post-desk.tsx";

export function Suspensions(part: PostPartProps) {
  const { t, lang } = useText();
  const { page, fields, errors } = part;
  const section = page.section.code;
  return (
    <section className="desk-part stack" aria-labelledby="suspended">
      <h2 id="suspended">{t("post:desk.suspended.title")}</h2>
      <p>{t(section === "int" ? "post:desk.suspended.leadAll" : "post:desk.suspended.lead")}</p>
      {page.office.suspensions.length > 0 && (
        <DataTable
          caption={t("post:desk.suspended.title")}
          captionHidden
          rows={page.office.suspensions}
          rowKey={({ country, everywhere }) => `${country} ${everywhere}`}
          columns={[
            {
              key: "country",
              label: t("post:desk.country"),
              cell: ({ country }) => countryIn(lang, country),
            },
            { key: "since", label: t("post:desk.since"), cell: ({ sinceOn }) => longDay(sinceOn, lang) },
            { key: "source", label: t("post:desk.source"), cell: ({ source }) => <bdi>{source}</bdi> },
            {
              key: "drop",
              label: t("post:desk.change"),
              cell: ({ country, everywhere }) =>
                everywhere && section !== "int" ? (
                  t("post:desk.suspended.byAll")
                ) : (
                  <DropButton
                    intent="drop-suspension"
                    of={countryIn(lang, country)}
                    fields={{ section, suspendedCountry: country }}
                  />
                ),
            },
          ]}
        />
      )}
      <form method="post" className="stack">
        <input type="hidden" name="section" value={section} />
        <CountryField name="suspendedCountry" {...part} />
        <TextField
          name="suspensionSource"
          label={t("post:desk.source")}
          hint={t("post:desk.suspended.sourceHint")}
          defaultValue={fields.suspensionSource}
          error={errors.suspensionSource}
        />
        <Button name="intent" value="set-suspension">
          {t("post:desk.suspended.submit")}
        </Button>
      </form>
    </section>
  );
}
