/** One country of all, by name. */
import { useText } from "#app/i18n/text-context.tsx";
import { SelectField } from "#app/ui/fields.tsx";
import type { PostPartProps } from "./post-desk.tsx";

export function CountryField({ name, page, fields, errors }: PostPartProps & { name: string }) {
  const { t } = useText();
  return (
    <SelectField
      name={name}
      label={t("post:desk.country")}
      defaultValue={fields[name] ?? ""}
      error={errors[name]}
    >
      <option value="">{t("post:desk.chooseCountry")}</option>
      {page.countries.map((country) => (
        <option key={country.code} value={country.code}>
          {country.name}
        </option>
      ))}
    </SelectField>
  );
}

/** In the page's language; the code where a country has no name in it. */
export const countryIn = (lang: string, code: string): string =>
  new Intl.DisplayNames([lang], { type: "region" }).of(code) ?? code;
