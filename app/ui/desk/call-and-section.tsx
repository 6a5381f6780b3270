/** Which call, and which section counts: the two first questions of the desk's forms about reports. */
import { useText } from "#app/i18n/text-context.tsx";
import { SelectField } from "#app/ui/fields.tsx";

interface CallAndSectionProps {
  campaigns: { id: string; uaNumber: string; ordinal: number; title: string }[];
  sections: { code: string; name: string }[];
  typed: Record<string, string>;
  errors: Partial<Record<string, string>>;
}

export function CallAndSection({ campaigns, sections, typed, errors }: CallAndSectionProps) {
  const { t } = useText();
  return (
    <>
      <SelectField
        name="campaign"
        label={t("events:call")}
        error={errors.campaign}
        defaultValue={typed.campaign ?? campaigns[0]?.id}
      >
        {campaigns.map(({ id, uaNumber, ordinal, title }) => (
          <option key={id} value={id}>
            {t("events:callChoice", { ua: uaNumber, ordinal, title })}
          </option>
        ))}
      </SelectField>
      <SelectField
        name="section"
        label={t("events:section")}
        error={errors.section}
        defaultValue={typed.section ?? sections[0]?.code}
      >
        {sections.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
    </>
  );
}
