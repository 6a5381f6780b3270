/** The page language of a request: the path says it; where the path has none, the reader's own settings do. */
import { isPageLanguage, type PageLanguage, preferredPageLanguage } from "./languages.ts";

/** What a staff member chose on the desk, whose addresses carry no language. */
export const DESK_LANGUAGE_COOKIE = "desk_language";

/** "/es/ua/72-24/7" → "es"; "/desk" → the desk's cookie, else Accept-Language, else the default language. */
export function requestLanguage(path: string, headers: Headers): PageLanguage {
  const [, first] = path.split("/");
  if (isPageLanguage(first)) return first;
  if (first === "desk") {
    const chosen = cookieValue(headers.get("Cookie"), DESK_LANGUAGE_COOKIE);
    if (isPageLanguage(chosen)) return chosen;
  }
  return preferredPageLanguage(headers.get("Accept-Language"));
}

function cookieValue(header: string | null, name: string): string | undefined {
  for (const pair of (header ?? "").split(";")) {
    const [key, value] = pair.trim().split("=");
    if (key === name) return value;
  }
  return undefined;
}
