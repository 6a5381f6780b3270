/** Recognises the lines that open and close a letter. */
import { fold } from "../fold.ts";
import { indexPhrases } from "../phrases.ts";
import { trimEndOf } from "../trim.ts";
import { wordsOf } from "../vocabulary/vocabularies.ts";

const CERTAIN = indexPhrases(wordsOf((v) => v.salutations.certain).map((text) => [text, true]));
const LIKELY = indexPhrases(wordsOf((v) => v.salutations.likely).map((text) => [text, true]));
const CLOSINGS = indexPhrases(wordsOf((v) => v.closings).map((text) => [text, true]));
const CLOSING_SENTENCES = wordsOf((v) => v.closingSentences);

/** Greetings to the reader of the document, not to an official. */
const TO_READERS =
  /^(?:dear|caros|cheres|chers|estimad[oa]s|queridos|queridas) (?:friends?|colleagues?|all|supporters?|members? of|amigos|amigas|amis|ami\(e\)s|companer)/u;

const MAX_SALUTATION = 110;

/** `next` is the next line that is not blank: a letter begins with prose. */
export function isSalutation(line: string, next: string): boolean {
  const text = fold(line);
  if (!text || text.length > MAX_SALUTATION || TO_READERS.test(text)) return false;
  const closed = /[,:]$/u.test(text);
  if (CERTAIN.at(text, 0)) return closed || beginsLetter(next);
  return Boolean(LIKELY.at(text, 0)) && closed && beginsLetter(next);
}

/** Any short line that ends as a salutation does and stands before prose: "Chairperson Aldana,". */
export const couldBeSalutation = (line: string, next: string): boolean =>
  line.length <= 60 && /^\p{Lu}[^.;?!\d]*[,:]$/u.test(line) && next.length >= 80 && beginsLetter(next);

const beginsLetter = (next: string): boolean =>
  next.length >= 60 || (/[.?!:]$/u.test(next) && next.split(" ").length >= 6);

export function isClosing(line: string): boolean {
  const text = trimEndOf(fold(line), " ,.!");
  const phrase = text.length <= 80 ? CLOSINGS.at(text, 0) : null;
  return Boolean(phrase) && text.length - (phrase?.text.length ?? 0) <= (/[,.]$/u.test(line) ? 30 : 8);
}

/** "… je vous prie de croire, Monsieur le Ministre, en l'assurance de ma haute considération." */
export const isClosingSentence = (line: string): boolean => {
  const text = fold(line);
  return text.length <= 300 && CLOSING_SENTENCES.some((phrase) => text.includes(phrase));
};

/** A salutation and the first sentence on one line: where the letter begins, or 0. */
export function endOfInlineSalutation(line: string): number {
  const text = fold(line);
  if (!CERTAIN.at(text, 0)) return 0;
  const comma = text.slice(0, MAX_SALUTATION).search(/[,:] \S/u);
  return comma > 0 && text.length - comma > 60 ? comma + 1 : 0;
}

/** Where a greeting that stands in the middle of a long line ends ("… Dear Minister, I am writing …"), or 0. */
export function opensLetter(text: string, start: number): number {
  const part = text.slice(start, start + MAX_SALUTATION);
  if (!CERTAIN.at(fold(part.slice(0, 40)), 0)) return 0;
  const comma = /^[^,:.;]{4,70}[,:](?= \p{Lu})/u.exec(part)?.[0];
  return comma && !TO_READERS.test(fold(comma)) ? start + comma.length : 0;
}

/** Where a closing after the end of a sentence ends ("… soon. Yours sincerely, ADDITIONAL …"), or 0. */
export function closesLetter(text: string, start: number): number {
  if (!/[.!?] $/u.test(text.slice(Math.max(0, start - 2), start))) return 0;
  const part = text.slice(start, start + 80);
  const phrase = CLOSINGS.at(fold(part), 0);
  const comma = phrase ? /^,?(?= |$)/u.exec(part.slice(phrase.text.length))?.[0] : undefined;
  return phrase && comma !== undefined && (comma || phrase.words >= 2)
    ? start + phrase.text.length + comma.length
    : 0;
}

/** "[NAME]", "[NOMBRE]", "______": what a letter leaves for its writer to fill. */
export const isPlaceholder = (line: string): boolean =>
  /^(?:[[(<{][^\])>}:@]{1,40}[\])>}]|_{3,}|\.{4,}|…)$/u.test(line);
