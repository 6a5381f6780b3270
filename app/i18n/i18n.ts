/** One shared i18next instance with every page language in it; words are compiled into the build. */
import { createInstance, type TFunction } from "i18next";
import { DEFAULT_LANGUAGE, PAGE_LANGUAGES, type PageLanguage } from "./languages.ts";

export const NAMESPACES = [
  "site",
  "campaign",
  "people",
  "evidence",
  "write",
  "paper",
  "pack",
  "post",
  "report",
  "events",
  "send",
  "receipt",
  "desk",
  "mail",
  "import",
  "review",
] as const;

type Dictionary = Record<string, unknown>;
const files = import.meta.glob<Dictionary>("../../locales/*/*.json", { eager: true, import: "default" });
const resources: Record<string, Record<string, Dictionary>> = {};
for (const [path, words] of Object.entries(files)) {
  const [lang = "", file = ""] = path.split("/").slice(-2);
  resources[lang] ??= {};
  resources[lang][file.replace(".json", "")] = words;
}

const i18next = createInstance();
await i18next.init({
  resources,
  supportedLngs: [...PAGE_LANGUAGES],
  fallbackLng: DEFAULT_LANGUAGE,
  ns: [...NAMESPACES],
  defaultNS: "site",
  interpolation: { escapeValue: false }, // React escapes
  returnNull: false,
  initAsync: false,
});

export type Text = TFunction<typeof NAMESPACES>;

/** Keys without variables are answered from a map: i18next's own look-up costs 10 µs a call. */
function remembering(t: Text): Text {
  const seen = new Map<string, string>();
  return ((key: string, vars?: object) => {
    if (vars !== undefined) return (t as (k: string, v: object) => string)(key, vars);
    let words = seen.get(key);
    if (words === undefined) {
      words = (t as (k: string) => string)(key);
      seen.set(key, words);
    }
    return words;
  }) as unknown as Text;
}

const texts = new Map<PageLanguage, Text>(
  PAGE_LANGUAGES.map((lang) => [lang, remembering(i18next.getFixedT(lang, NAMESPACES) as Text)]),
);

/** The words of a page language: text("es")("campaign:deadline.title"). */
export const textIn = (lang: PageLanguage): Text => texts.get(lang)!;
