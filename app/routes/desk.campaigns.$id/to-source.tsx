/** Between a field and the place in the document where it was read: a link each way. */
import type { CampaignForm } from "#app/domain/campaign/campaign-form.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { fieldId } from "#app/ui/fields.tsx";
import { useFieldLabel } from "./field-label.ts";

export const placeId = (field: string): string => `source-${field}`;

/** The id of a control, or of the row that "addressees.1" names. */
export const rowOrFieldId = (field: string): string =>
  /^(texts|addressees|modelLetters)\.\d+$/u.test(field) ? field.replace(".", "-") : fieldId(field);

export function ToSource({ field, form }: { field: string; form: CampaignForm }) {
  const { t } = useText();
  const label = useFieldLabel(form);
  return (
    <a
      className="review-to-source"
      href={`#${placeId(field)}`}
      data-field={field}
      aria-label={t("review:source.seeField", { field: label(field) })}
    >
      {t("review:source.see")}
    </a>
  );
}
