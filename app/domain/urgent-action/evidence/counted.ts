/** What a number counts: the noun phrase after it and what is said of it, or the "number of …" before it. */
import { fold } from "../fold.ts";
import type { FigureGroup, FigureState } from "./figure-names.ts";
import type { FoundNumber } from "./numbers.ts";
import type { Sentence } from "./sentences.ts";
import type { EvidenceVocabulary } from "./vocabulary/evidence-vocabulary.ts";

export interface Counted {
  state: FigureState | null;
  group: FigureGroup | null;
  /** The words that were counted, as they stand. */
  label: string;
  /** The noun is an event ("releases"): it is cases that are counted, not people. */
  event: boolean;
  /** Where the words end in the sentence. */
  end: number;
}

/** Words between a number and its noun, and characters in which something may be said of it. */
const MODIFIERS = 6;
const SAID_WITHIN = 110;
const VERB_BEFORE = 60;
/** A verb before the number governs it only when it stands right beside it. */
const BESIDE = 14;
const ADJACENT = 4;

/** Null where the number counts nothing that reports on people count. `until` is where the next number begins. */
export function countedBy(
  { text, folded }: Sentence,
  number: FoundNumber,
  vocabulary: EvidenceVocabulary,
  until: number,
): Counted | null {
  if (isClaim(folded, number.from)) return null;
  const phrase = nounPhrase(folded, number.end, vocabulary);
  const said = folded.slice(
    phrase?.end ?? number.end,
    Math.min(until, (phrase?.end ?? number.end) + SAID_WITHIN),
  );
  const clause =
    /^[^;:]*?(?=[;:]|,? (?:despite|while|although|whereas|but|mientras|aunque|pero|tandis|mais|alors que)\b|$)/u.exec(
      said,
    )?.[0] ?? said;
  if (!phrase)
    return bare(text, folded, number, clause, vocabulary) ?? countNoun(text, folded, number, vocabulary);
  const label = text.slice(number.end, phrase.end).replace(/\s+/gu, " ").trim();
  if (FURTHER.test(fold(label))) return null;
  const base = { group: phrase.group, label, end: phrase.end };
  if (phrase.state && phrase.state !== "in-detention") {
    const around = folded.slice(number.end, Math.min(until, phrase.end + 28));
    return { ...base, state: refined(phrase.state, around, vocabulary), event: true };
  }
  const predicate =
    verbBefore(folded, number, vocabulary, ADJACENT) ??
    predicateIn(clause, vocabulary) ??
    verbBefore(folded, number, vocabulary, BESIDE);
  if (phrase.state && predicate === "deaths") return { ...base, state: "deaths-in-custody", event: false };
  const state = predicate && refined(predicate, clause.slice(0, 70), vocabulary);
  return { ...base, state: state ?? phrase.state, event: false };
}

/** "700 other individuals" is no total: somebody else has been counted before. */
const FURTHER =
  /^(?:\p{L}+ly )?(?:others?|more|additional|further|new|otr[oa]s|mas|adicionales|nuev[oa]s|autres|nouve(?:aux|lles))\b/u;

/** What authorities announce has not been verified by anybody. */
const CLAIM =
  /\b(?:announc|promis|pledg|claim|alleg|plans? to|anunci|promet|aseguro|afirmo que|annonc|promi)\p{L}*(?: \P{L}?\p{L}+){0,8}\P{L}*$/u;
const isClaim = (folded: string, at: number): boolean => CLAIM.test(folded.slice(Math.max(0, at - 70), at));

interface Phrase {
  state: FigureState | null;
  group: FigureGroup | null;
  end: number;
}

function nounPhrase(folded: string, at: number, vocabulary: EvidenceVocabulary): Phrase | null {
  const rest = folded.slice(at, at + 120);
  const partitive = vocabulary.partitives.find((words) => rest.startsWith(` ${words} `));
  let place = partitive ? partitive.length + 1 : 0;
  for (let words = 0; words <= MODIFIERS; words++) {
    const word = /^ {1,3}([\p{L}]+(?:[-'][\p{L}]+)*)/u.exec(rest.slice(place));
    if (!word) return null;
    const begins = place + word[0].length - (word[1] as string).length;
    const noun = nounAt(rest, begins, vocabulary);
    if (noun) return { ...noun, end: at + noun.end };
    if (vocabulary.phraseEnds.has(word[1] as string)) return null;
    place += word[0].length;
  }
  return null;
}

/** The noun at a place, with a further one that says more: "people" … "journalists"; "mujeres presas". */
function nounAt(rest: string, begins: number, { people, states }: EvidenceVocabulary): Phrase | null {
  const three = rest.slice(begins).split(" ", 4);
  for (const count of [3, 2, 1]) {
    const words = three
      .slice(0, count)
      .join(" ")
      .replace(/[^\p{L}' -]+$/u, "");
    const end = begins + words.length;
    const group = people[words];
    if (group !== undefined) {
      const next = /^ {1,3}(\p{L}+)/u.exec(rest.slice(end))?.[1] ?? "";
      const state = states[next];
      return { state: state ?? null, group, end: state ? end + 1 + next.length : end };
    }
    const state = states[words];
    if (state) return { state, group: null, end };
  }
  return null;
}

/** "42 were released", "150 released since 8 January": the verb stands right after the number. */
function bare(
  text: string,
  folded: string,
  number: FoundNumber,
  clause: string,
  { predicates }: EvidenceVocabulary,
): Counted | null {
  const near = clause.slice(0, 48);
  for (const [pattern, state] of predicates) {
    const match = pattern.exec(near);
    const lead = match && near.slice(0, match.index);
    if (
      !match ||
      !/^ (?:were |are |was |have been |had been |have |had |remain |still |fueron |han sido |siguen |permanecen |estan |ont ete |sont |restent )?(?:\p{L}+ly |\p{L}+mente )?$/u.test(
        lead as string,
      )
    )
      continue;
    const end = number.end + match.index + match[0].length;
    const label = text.slice(number.end, end).replace(/\s+/gu, " ").trim();
    return {
      state: settled(state, folded.slice(number.end, end + 40)),
      group: null,
      label,
      event: false,
      end,
    };
  }
  return null;
}

/** Kept apart so that a bare "detained" after "were" is an arrest and after "remain" is not. */
const settled = (state: FigureState, words: string): FigureState =>
  state === "arrests" && /\b(?:remain|still|siguen|permanecen|restent)\b/u.test(words)
    ? "in-detention"
    : state;

/** "the total number of verified releases had increased to 270": what is counted stands before. */
function countNoun(
  text: string,
  folded: string,
  number: FoundNumber,
  vocabulary: EvidenceVocabulary,
): Counted | null {
  const from = Math.max(0, number.from - 130);
  const before = folded.slice(from, number.from);
  const noun = [...before.matchAll(/\p{L}+/gu)]
    .filter(([word]) => vocabulary.countNouns.includes(word))
    .at(-1);
  if (!noun || !vocabulary.countVerbs.test(before)) return null;
  const after = /^[ ,]*(\p{L}*)/u.exec(folded.slice(number.end, number.end + 20))?.[1] ?? "";
  if (
    /^(?:years?|anos|ans|per|por|par|days?|dias|jours|meses|months|mois|times|veces|fois|percent)$/u.test(
      after,
    )
  )
    return null;
  const region = before.slice(Math.max(0, noun.index - 16));
  if (/[.;!?]/u.test(region)) return null;
  for (const match of region.matchAll(/\p{L}+/gu)) {
    const phrase = nounAt(region, match.index, vocabulary);
    if (!phrase) continue;
    const state = phrase.state ? refined(phrase.state, region, vocabulary) : predicateIn(region, vocabulary);
    if (!state) continue;
    const begins = number.from - region.length;
    const before =
      /(?:^|\P{L})(?:of|de|des) (?:the |los |las )?([^.,;]{0,60})$/u.exec(
        region.slice(0, match.index),
      )?.[1] ?? "";
    const label = text.slice(begins + match.index - before.length, begins + phrase.end).replace(/\s+/gu, " ");
    const event = phrase.state !== null && phrase.state !== "in-detention";
    return { state, group: phrase.group, label: label.trim(), event, end: number.end };
  }
  return /\bdeath toll\b/u.test(region)
    ? { state: "deaths", group: null, label: "death toll", event: false, end: number.end }
    : null;
}

function refined(state: FigureState, words: string, { refinements }: EvidenceVocabulary): FigureState {
  for (const [pattern, from, to] of refinements) if (from === state && pattern.test(words)) return to;
  return state;
}

/** The first that is said; of those that share words with it, what the vocabulary puts first as more telling. */
export function predicateIn(words: string, { predicates }: EvidenceVocabulary): FigureState | null {
  const found = predicates.flatMap(([pattern, state]) => {
    const match = pattern.exec(words);
    return match ? [{ state, start: match.index, end: match.index + match[0].length }] : [];
  });
  const first = found.toSorted((a, b) => a.start - b.start)[0];
  return found.find(({ start }) => first && start < first.end)?.state ?? null;
}

function verbBefore(
  folded: string,
  { from }: FoundNumber,
  { predicates, governing }: EvidenceVocabulary,
  within: number,
): FigureState | null {
  const before = folded.slice(Math.max(0, from - VERB_BEFORE), from);
  for (const [pattern, state] of [...governing, ...predicates]) {
    const match = [...before.matchAll(new RegExp(pattern, "gu"))].at(-1);
    const gap = match && before.slice(match.index + match[0].length);
    if (gap !== undefined && gap.length <= within && !/[,;.\d]/u.test(gap)) return state;
  }
  return null;
}
