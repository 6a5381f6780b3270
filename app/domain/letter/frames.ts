/** Letter frames: what stands around any letter's body, per letter language (templates/letters/<lang>). */
import type { Offices } from "./offices.ts";

/** What a frame may print or ask for; nothing else is known in a template. */
export const FRAME_VARIABLES = [
  "town",
  "date",
  "ua_number",
  "country",
  "target",
  "addressee",
  "salutation",
  "body",
  "closing",
  "language",
  "translation",
] as const;

export interface FrameVariables {
  /** The supporter's town, or "". */
  town: string;
  /** The day as the letter's language writes it. */
  date: string;
  ua_number: string;
  /** The country of the case in the letter's language, or "". */
  country: string;
  /** "Larry Devoe, Attorney General": whom the letter itself goes to. */
  target: string;
  /** Whom this sheet goes to: on a copy, not the target. */
  addressee: string;
  salutation: string;
  body: string;
  closing: string;
  /** The name of the letter's language in itself: "português". */
  language: string;
  /** The language of the translation that comes along, named in the letter's language, or "". */
  translation: string;
  copies: { addressee: string }[];
}

/** Nothing given: a frame then says what it says to anybody. */
export const NO_WORDS: FrameVariables = {
  town: "",
  date: "",
  ua_number: "",
  country: "",
  target: "",
  addressee: "",
  salutation: "",
  body: "",
  closing: "",
  language: "",
  translation: "",
  copies: [],
};

/** The parts that a frame is made of; `subject` may be left out where it equals the reference. */
export const FRAME_PARTS = [
  "place-and-date",
  "reference",
  "subject",
  "copy-heading",
  "salutation",
  "body",
  "closing",
  "copy-notation",
  "enclosure",
  "translation-heading",
] as const;
export type FramePart = (typeof FRAME_PARTS)[number];
export const OPTIONAL_PARTS: readonly FramePart[] = ["subject"];

/** The texts collected for each part, in the order of the template; a part that printed nothing is absent. */
export type LetterParts = Partial<Record<FramePart, string[]>>;
export interface LetterFrame {
  partsOf: (variables: FrameVariables) => LetterParts;
  offices: Offices;
}

/** Compiled frames by letter language, and PLAIN for every other language. */
export type LetterFrames = ReadonlyMap<string, LetterFrame>;
export const PLAIN = "plain";

/** The language whose frame serves a letter language: "es-VE" is served by "es", "zh-TW" by "zh-Hant", "tlh" by the plain frame. */
export function frameLanguage(frames: LetterFrames, lang: string): string {
  const primary = lang.split("-")[0] ?? lang;
  if (lang === PLAIN || primary === PLAIN) return PLAIN;
  if (frames.has(lang)) return lang;
  return [withScript(lang), primary].find((candidate) => frames.has(candidate)) ?? PLAIN;
}

/** "zh-TW" → "zh-Hant": some languages have a frame for each script. */
function withScript(lang: string): string {
  const { language, script } = new Intl.Locale(lang).maximize();
  return `${language}-${script}`;
}

export function frameFor(frames: LetterFrames, lang: string): LetterFrame {
  const frame = frames.get(frameLanguage(frames, lang));
  if (!frame) throw new Error(`no letter frame for ${lang} and no plain one`);
  return frame;
}
