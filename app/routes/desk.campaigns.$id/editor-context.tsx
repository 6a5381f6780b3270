/** The campaign's form as its controls see it: their values, what is wrong or doubtful, where the document says it. */
import { createContext, type ReactNode, useContext } from "react";
import type { CampaignForm } from "#app/domain/campaign/campaign-form.ts";
import type { LetterHole } from "#app/domain/campaign/check-model-letter.ts";
import type { DoubtCode } from "#app/domain/campaign/doubts.ts";
import { textDirection } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { CheckField, TextAreaField, TextField } from "#app/ui/fields.tsx";
import type { ReviewData } from "./review-data.server.ts";
import { ToSource } from "./to-source.tsx";

export interface Editor extends Pick<ReviewData, "sections" | "windows" | "translations"> {
  form: CampaignForm;
  messages: Partial<Record<string, string>>;
  doubts: ReadonlyMap<string, DoubtCode>;
  /** The controls that stand on top of the form, because they are doubtful. */
  first: ReadonlySet<string>;
  /** The controls and rows that were read in the source. */
  places: ReadonlySet<string>;
}
export const EditorContext = createContext<Editor>({
  form: {},
  messages: {},
  doubts: new Map(),
  first: new Set(),
  places: new Set(),
  sections: [],
  windows: {},
  translations: {
    states: [],
    unchecked: [],
    known: { figures: [], people: [], namesAndPronouns: [] },
    addressees: {},
  },
});
export const useEditor = (): Editor => useContext(EditorContext);

interface EditorFieldProps {
  name: string;
  label: string;
  hint?: string;
  optional?: boolean;
  /** Finds the places left open in the words of a letter, which are named as soon as the field is shown. */
  holes?: (text: string) => LetterHole[];
  /** Language of the words in it, where it is not the page's. */
  lang?: string;
}

export function EditorText({ lang, type, ...props }: EditorFieldProps & { type?: "date" }) {
  return <TextField {...useWiring(props)} {...inLanguage(lang)} type={type ?? "text"} />;
}

export function EditorTextArea({ lang, rows, ...props }: EditorFieldProps & { rows: number }) {
  return <TextAreaField {...useWiring(props)} {...inLanguage(lang)} rows={rows} />;
}

export function EditorCheck(props: EditorFieldProps) {
  const { form } = useEditor();
  const { defaultValue: _, ...wiring } = useWiring(props);
  return <CheckField {...wiring} defaultChecked={Boolean(form[props.name])} />;
}

function useWiring({ name, label, hint, optional, holes }: EditorFieldProps) {
  const { t } = useText();
  const { form, messages, doubts, first, places } = useEditor();
  const doubt = first.has(name) ? undefined : doubts.get(name);
  const withLinks: ReactNode =
    doubt || places.has(name) ? (
      <>
        {doubt && (
          <>
            <strong className="desk-doubt">{t(`desk:doubt.${doubt}`)}</strong>{" "}
          </>
        )}
        {hint} {places.has(name) && <ToSource field={name} form={form} />}
      </>
    ) : (
      hint
    );
  const open = holes?.(form[name] ?? "").map((hole) => t("desk:problem.letter-hole", { ...hole }));
  const error = open?.join(" ") || messages[name];
  return { name, label, optional, hint: withLinks, defaultValue: form[name], error };
}

/** Where the language is not known yet, the words themselves say which way they run. */
const inLanguage = (lang: string | undefined) =>
  lang === undefined ? { dir: "auto" } : { lang, dir: textDirection(lang) };
