/** The translations of a campaign's words: which there are, who checked them, which should be checked before they go out. */
import type { Campaign, CampaignFields, Check, Unchecked } from "./campaign.ts";

/** What there is in one language; null where there is no such text. */
export interface TranslationState {
  lang: string;
  /** The language of the document: the words are its own and no translation. */
  original: boolean;
  /** The Urgent Action asks for letters in it. */
  preferred: boolean;
  letter: Check | null;
  page: Check | null;
}

/** The document's language first, then the preferred ones, then the others by tag. */
export function translationStates(campaign: Campaign): TranslationState[] {
  const { documentLanguage, preferredLanguages, modelLetters, texts } = campaign;
  const others = [...modelLetters, ...texts].map(({ lang }) => lang).sort();
  return [...new Set([documentLanguage, ...preferredLanguages, ...others])].map((lang) => ({
    lang,
    original: lang === documentLanguage,
    preferred: preferredLanguages.includes(lang),
    letter: checkOf(modelLetters.find((letter) => letter.lang === lang)),
    page: checkOf(texts.find((text) => text.lang === lang)),
  }));
}

/**
 * The preferred languages whose model letter is a translation that nobody has checked: the letters that are asked for
 * would go out in words that nobody stands by. The document's own letter is not one of them.
 */
export const uncheckedLetters = ({
  documentLanguage,
  preferredLanguages,
  modelLetters,
}: Pick<CampaignFields, "documentLanguage" | "preferredLanguages" | "modelLetters">): string[] =>
  modelLetters
    .filter(({ lang, body, checkedBy }) => preferredLanguages.includes(lang) && body && !checkedBy)
    .map(({ lang }) => lang)
    .filter((lang) => lang !== documentLanguage);

function checkOf(text: Unchecked<Check> | Check | undefined): Check | null {
  if (!text) return null;
  const { checkedBy = null, checkedOn = null } = text;
  return { status: checkedBy ? "checked" : "draft", checkedBy, checkedOn };
}
