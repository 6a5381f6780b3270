/** Where a line may end: Unicode's rules (UAX #14), words of scripts that set no spaces, and what should stay whole. */
import LineBreaker from "linebreak";

/** The text between two such places, each with the spaces that follow it. The text has no line feed. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const end of placesIn(text)) {
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

function placesIn(text: string): number[] {
  const breaker = new LineBreaker(text);
  const places: number[] = [];
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    if (!staysWhole(text, next.position)) places.push(next.position);
  }
  const inWords = wordEnds(text);
  return inWords.length === 0 ? places : [...new Set([...places, ...inWords])].sort((a, b) => a - b);
}

const staysWhole = (text: string, at: number): boolean =>
  at < text.length &&
  (isWithinQuotes(text, at) ||
    isWithinNumber(text, at) ||
    isWithinHangul(text, at) ||
    text[at - 1] === "\u00AD");

/** "« Noor »" as French types it: rules LB15a and LB15b of UAX #14 (Unicode 15.1), which linebreak 1.1 has not yet. */
const isWithinQuotes = (text: string, at: number): boolean =>
  /(?:^|[\s\p{Ps}\p{Pi}\p{Pf}])\p{Pi} +$/u.test(text.slice(Math.max(0, at - 6), at)) ||
  /^\p{Pf}(?:$|[\s\p{P}])/u.test(text.slice(at, at + 2));

/** "10 000": thousands set apart with a common space. "n.º 7", "No. 7", "№ 7": a number stays with its sign. */
const isWithinNumber = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - 8), at);
  const after = text.slice(at, at + 4);
  return (
    (/\p{Nd} $/u.test(before) && /^\p{Nd}{3}(?!\p{Nd})/u.test(after)) ||
    (/(?:^|[\s(])(?:n\.?[º°]|n[or]\.|№|§|art\.) $/iu.test(before) && /^\p{Nd}/u.test(after))
  );
};

/** Korean breaks between words only; UAX #14 leaves the choice ("keep-all"). */
const isWithinHangul = (text: string, at: number): boolean =>
  !/[\s\-‐–—/]/u.test(text[at - 1]!) &&
  (/\p{Script=Hangul}/u.test(text[at - 1]!) || /\p{Script=Hangul}/u.test(text[at]!));

/** Scripts that set no spaces between words, and the language whose words are looked for in them. */
const WITHOUT_SPACES = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
const LANGUAGE_OF: [RegExp, string][] = [
  [/\p{Script=Thai}/u, "th"],
  [/\p{Script=Lao}/u, "lo"],
  [/\p{Script=Khmer}/u, "km"],
  [/\p{Script=Myanmar}/u, "my"],
];
/** Signs that end or repeat the word before them. */
const ENDS_A_WORD = /^[\p{M}\u0E2F\u0E46\u0EAF\u0EC6\u17D4\u17D5\u17D6\u17D7\u104A\u104B]/u;

function wordEnds(text: string): number[] {
  const ends: number[] = [];
  for (const { 0: stretch, index } of text.matchAll(WITHOUT_SPACES)) {
    const [, language = "th"] = LANGUAGE_OF.find(([script]) => script.test(stretch)) ?? [];
    for (const word of segmenterFor(language).segment(stretch)) {
      if (word.index > 0 && !ENDS_A_WORD.test(stretch.slice(word.index))) ends.push(index + word.index);
    }
  }
  return ends;
}

const segmenters = new Map<string, Intl.Segmenter>();
function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: "word" });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}
