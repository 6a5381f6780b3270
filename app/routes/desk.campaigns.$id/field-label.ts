/** The label of a control or a row, by its name in the form: for links to it. */
import { type CampaignForm, rowsOf } from "#app/domain/campaign/campaign-form.ts";
import { useText } from "#app/i18n/text-context.tsx";

const LABELS = {
  uaNumber: "desk:edit.call.uaNumber",
  ordinal: "desk:edit.call.ordinal",
  ordinalText: "desk:edit.call.ordinalText",
  indexNumber: "desk:edit.call.indexNumber",
  country: "desk:edit.call.country",
  issuedOn: "desk:edit.call.issuedOn",
  deadlineOn: "desk:edit.call.deadlineOn",
  preferredLanguages: "desk:edit.call.preferredLanguages",
  ownLanguageAllowed: "desk:edit.call.ownLanguage",
  namesAndPronouns: "desk:edit.call.names",
  previousLinks: "desk:edit.call.previousLinks",
  title: "desk:edit.texts.pageTitle",
  summary: "desk:edit.texts.summary",
  background: "desk:edit.texts.background",
  riskNotice: "desk:edit.texts.riskNotice",
  afterDeadlineNote: "desk:edit.texts.afterDeadlineNote",
  name: "desk:edit.addressees.name",
  office: "desk:edit.addressees.office",
  addressLines: "desk:edit.addressees.addressLines",
  emails: "desk:edit.addressees.emails",
  phones: "desk:edit.addressees.phones",
  fax: "desk:edit.addressees.fax",
  social: "desk:edit.addressees.social",
  salutation: "desk:edit.addressees.salutation",
  body: "desk:edit.letters.title",
} as const;

interface FieldLabelOptions {
  /** Without the addressee that a control belongs to, where that stands beside it. */
  short?: boolean;
}

/** "addressees.1" → "Copy 1", "addressees.1.emails" → "E-mail addresses · Copy 1". */
export function useFieldLabel(form: CampaignForm): (field: string, options?: FieldLabelOptions) => string {
  const { t } = useText();
  const addressee = (row: number) => {
    const isCopy = Boolean(form[`addressees.${row}.copy`]);
    const alike = rowsOf(form, "addressees").filter(
      (other) => Boolean(form[`addressees.${other}.copy`]) === isCopy,
    );
    const number = alike.indexOf(row) + 1;
    return t(isCopy ? "desk:edit.addressees.copy" : "desk:edit.addressees.target", { number });
  };
  return (field, { short = false } = {}) => {
    const [list, number, part] = field.split(".");
    if (list === "addressees" && !part) return addressee(Number(number));
    const name = part ?? list ?? "";
    const label = name in LABELS ? t(LABELS[name as keyof typeof LABELS]) : name;
    return list === "addressees" && !short ? `${label} · ${addressee(Number(number))}` : label;
  };
}
