/** The language of a letter as a form or a file names it. */
import { z } from "zod";
import { languageTag } from "#app/i18n/languages.ts";

/** A text that languageTag() knows, in canonical form; anything else is refused with `message`. */
export const letterLanguage = (message: string) =>
  z.string(message).transform((text, context) => {
    const tag = languageTag(text);
    if (!tag) context.addIssue({ code: "custom", message });
    return tag ?? z.NEVER;
  });
