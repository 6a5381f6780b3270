/** Letter frames: what stands around any letter's body, per letter language (templates/letters/<lang>). */

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
  copies: { addressee: string }[];
}

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
] as const;
export type FramePart = (typeof FRAME_PARTS)[number];
export const OPTIONAL_PARTS: readonly FramePart[] = ["subject"];

/** The texts collected for each part, in the order of the template; a part that printed nothing is absent. */
export type LetterParts = Partial<Record<FramePart, string[]>>;
export type LetterFrame = (variables: FrameVariables) => LetterParts;

/** Compiled frames by letter language, and PLAIN for every other language. */
export type LetterFrames = ReadonlyMap<string, LetterFrame>;
export const PLAIN = "plain";

/** The language whose frame serves a letter language: "es-VE" is served by "es", "tlh" by the plain frame. */
export function frameLanguage(frames: LetterFrames, lang: string): string {
  const primary = lang.split("-")[0] ?? lang;
  if (lang === PLAIN || primary === PLAIN) return PLAIN;
  return [lang, primary].find((candidate) => frames.has(candidate)) ?? PLAIN;
}

export function frameFor(frames: LetterFrames, lang: string): LetterFrame {
  const frame = frames.get(frameLanguage(frames, lang));
  if (!frame) throw new Error(`no letter frame for ${lang} and no plain one`);
  return frame;
}
