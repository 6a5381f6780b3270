/** The label of a control, by its name in the form: for links to it. */
import { useText } from "#app/i18n/text-context.tsx";

const LABELS = {
  uaNumber: "desk:edit.call.uaNumber",
  ordinal: "desk:edit.call.ordinal",
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
  afterDeadlineNote: "desk:edit.texts.afterDeadlineNote",
  name: "desk:edit.addressees.name",
  office: "desk:edit.addressees.office",
  addressLines: "desk:edit.addressees.addressLines",
  emails: "desk:edit.addressees.emails",
  body: "desk:edit.letters.title",
} as const;

/** "addressees.1.emails" → "E-mail addresses (2)". */
export function useFieldLabel(): (field: string) => string {
  const { t, lang } = useText();
  const figure = new Intl.NumberFormat(lang);
  return (field) => {
    const [list, number, part] = field.split(".");
    const name = part ?? list ?? "";
    const label = name in LABELS ? t(LABELS[name as keyof typeof LABELS]) : name;
    return list === "addressees" ? `${label} (${figure.format(Number(number) + 1)})` : label;
  };
}
