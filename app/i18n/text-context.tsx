/** The page's words, language and direction for any component: entry.server.tsx provides them. */
import { createContext, useContext } from "react";
import type { Text } from "./i18n.ts";
import type { PageLanguage, TextDirection } from "./languages.ts";

export interface PageText {
  t: Text;
  lang: PageLanguage;
  dir: TextDirection;
}
export const TextContext = createContext<PageText | null>(null);

export function useText(): PageText {
  const text = useContext(TextContext);
  if (!text) throw new Error("no TextContext around this component");
  return text;
}
