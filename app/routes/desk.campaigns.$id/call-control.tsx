/** One control of what a call is, by its name: it stands in its part of the form, or first where it is doubtful. */
import { useText } from "#app/i18n/text-context.tsx";
import { EditorCheck, EditorText, EditorTextArea } from "./editor-context.tsx";

const CONTROLS = {
  uaNumber: { kind: "text", words: "uaNumber", hint: "uaNumberHint" },
  ordinal: { kind: "text", words: "ordinal", hint: "ordinalHint" },
  deadlineOn: { kind: "date", words: "deadlineOn", hint: "deadlineHint" },
  issuedOn: { kind: "date", words: "issuedOn", optional: true },
  preferredLanguages: {
    kind: "text",
    words: "preferredLanguages",
    hint: "preferredLanguagesHint",
    optional: true,
  },
  ownLanguageAllowed: { kind: "check", words: "ownLanguage" },
  namesAndPronouns: { kind: "lines", words: "names", hint: "namesHint", optional: true },
  country: { kind: "text", words: "country", optional: true },
  indexNumber: { kind: "text", words: "indexNumber", hint: "indexNumberHint", optional: true },
  ordinalText: { kind: "text", words: "ordinalText", hint: "ordinalTextHint", optional: true },
  previousLinks: { kind: "lines", words: "previousLinks", hint: "previousLinksHint", optional: true },
} as const;

export type CallControlName = keyof typeof CONTROLS;
export const isCallControl = (name: string): name is CallControlName => Object.hasOwn(CONTROLS, name);

export function CallControl({ name }: { name: CallControlName }) {
  const { t } = useText();
  const control = CONTROLS[name];
  const hint = "hint" in control ? t(`desk:edit.call.${control.hint}`) : undefined;
  const field = {
    name,
    label: t(`desk:edit.call.${control.words}`),
    hint,
    optional: "optional" in control && control.optional,
  };
  if (control.kind === "check") return <EditorCheck {...field} />;
  if (control.kind === "lines") return <EditorTextArea {...field} rows={3} />;
  return <EditorText {...field} type={control.kind === "date" ? "date" : undefined} />;
}
