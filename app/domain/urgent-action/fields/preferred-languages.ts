/** "Spanish or your own language" → the languages asked for, in English, and whether one's own is welcome. */
import { fold } from "../fold.ts";
import { wordsOf } from "../vocabulary/vocabularies.ts";
import { englishLanguageName } from "./language-names.ts";

export interface Languages {
  preferred: string[];
  /** True where the text says so; null where it is silent. */
  ownAllowed: true | null;
}

const OWN = wordsOf((v) => v.ownLanguage);

export const allowsOwnLanguage = (text: string): boolean => {
  const folded = fold(text);
  return OWN.some((phrase) => folded.includes(phrase));
};

/** `labelled`: the text is the value of a language label, so an unknown capitalised word is a language as well. */
export function readLanguages(text: string, labelled: boolean): Languages {
  const preferred: string[] = [];
  for (const part of text.slice(0, 300).split(JOINTS)) {
    const name = languageOf(part.trim(), labelled);
    if (name && !preferred.includes(name)) preferred.push(name);
  }
  return { preferred, ownAllowed: allowsOwnLanguage(text) ? true : null };
}

/** The languages that a text begins with: "English or Norrish, before 10 May" → both; none if the first is unknown. */
export function languageRun(text: string): string[] {
  const run: string[] = [];
  for (const part of text.slice(0, 300).split(JOINTS)) {
    const [first = "", ...more] = part.trim().split(" ");
    const name = englishLanguageName(first) ?? (run.length && !more.length ? languageOf(first, true) : null);
    if (name && !run.includes(name)) run.push(name);
    if (!name || more.length) break;
  }
  return run;
}

const JOINTS = /[,;/.:]| or | and | o | y | u | ou | et | e | oder | und | bądź | lub | i | en | in | auf /iu;

function languageOf(part: string, labelled: boolean): string | null {
  if (!part || allowsOwnLanguage(part)) return null;
  const words = part.split(" ").map((word) => word.replace(/[()"“”]/gu, ""));
  for (const word of words) {
    const known = englishLanguageName(word);
    if (known) return known;
  }
  const last = words.at(-1) ?? "";
  if (!labelled || words.length > 2 || !/^\p{Lu}\p{Ll}{3,}$/u.test(last)) return null;
  // German makes the name of a language with -isch: "Kharistanisch".
  return last.endsWith("isch") && !last.endsWith("ish") ? last.slice(0, -3) : last;
}
