/** The letter form's fields as they travel from page to page, inside the pages: never stored, always given back. */
export const LETTER_FIELDS = [
  "letter",
  "town",
  "salutation",
  "body",
  "closing",
  "name",
  "section",
  "gloss",
  "glossLang",
  "glossBody",
  "about",
  "key",
  "day",
  "paper",
  "window",
  "envelope",
  "sender",
  "attach",
] as const;
export type LetterFields = Partial<Record<(typeof LETTER_FIELDS)[number], string>>;

/** A browser sends line ends as CR LF (HTML, "normalize newlines"); here they are LF, and counted as one. */
export function letterFields(form: FormData): LetterFields {
  const fields: LetterFields = {};
  for (const name of LETTER_FIELDS) {
    const value = form.get(name);
    if (typeof value === "string") fields[name] = value.replace(/\r\n?/g, "\n");
  }
  return fields;
}

/** Everything of the supporter's own, as one text: what is given back when no letter can be made of it. */
export const ownWords = ({ town, salutation, body, closing, name, glossBody }: LetterFields): string =>
  [town, salutation, body, closing, name, glossBody].filter(Boolean).join("\n\n");
