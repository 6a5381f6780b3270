/**
 * The people of the case in a call or a report: those the UA names itself, then whoever the text says something
 * of that befalls prisoners. A name too few is added by hand; a wrong one would be published. Pure.
 */
import { findReportDates, type ReportDate } from "../evidence/report-dates.ts";
import { quoteOf, type Sentence, splitSentences } from "../evidence/sentences.ts";
import { evidenceVocabulary } from "../evidence/vocabulary/evidence-vocabularies.ts";
import type { NameAndPronouns } from "../fields/names-and-pronouns.ts";
import { fold } from "../fold.ts";
import { readUaDocument } from "../read-ua-document.ts";
import { findNames, groupNames, isOfficial, type NameGroup } from "./find-names.ts";
import { ownNames } from "./own-names.ts";
import type { PersonFound, PersonStatus } from "./person-found.ts";
import { type Sayings, sayingsIn } from "./said-of-people.ts";

/** What is known of a call whose text is not the document itself. */
export interface KnownCall {
  namesAndPronouns: readonly NameAndPronouns[];
  /** Officials: they are no people of the case. */
  addressees: readonly string[];
  issuedOn: string | null;
}

/**
 * @param language of the text, a BCP 47 tag; for other than English, Spanish and French only the UA's own names.
 * @param call read from the text where it is not given.
 */
export function readPeople(text: string, language: string, call: KnownCall = callIn(text)): PersonFound[] {
  const sentences = splitSentences(text);
  const own = ownNames(call.namesAndPronouns, sentences);
  const officials = excluded(call.addressees);
  const sayings = sayingsIn(language);
  const told = sayings
    ? sentences.flatMap((sentence) => peopleIn(sentence, sayings, language, call.issuedOn, officials))
    : [];
  const pronouns = new Map(own.map((person) => [fold(person.name), person.pronouns]));
  return withoutRepeats([
    ...own,
    ...told.map((person) => ({ ...person, pronouns: pronouns.get(fold(person.name)) ?? null })),
  ]);
}

function callIn(text: string): KnownCall {
  const { document } = readUaDocument(text);
  return {
    namesAndPronouns: document.names_and_pronouns,
    addressees: [...document.targets, ...document.copies_to].flatMap(({ name }) => name ?? []),
    issuedOn: document.issue_date,
  };
}

function peopleIn(
  sentence: Sentence,
  sayings: Sayings,
  language: string,
  issuedOn: string | null,
  notNames: ReadonlySet<string>,
): PersonFound[] {
  const groups = groupNames(sentence.text, findNames(sentence.text, notNames));
  if (groups.length === 0) return [];
  const vocabulary = evidenceVocabulary(language);
  const dates = vocabulary ? findReportDates(sentence, vocabulary, issuedOn) : [];
  return groups.flatMap((group, i) => {
    if (isOfficial(sentence.folded, group)) return [];
    const from = groups[i - 1]?.end ?? 0;
    const until = groups[i + 1]?.start ?? sentence.text.length;
    const status = statusOf(sentence, group, from, sayings);
    const listed = group.names.length >= 3 && sayings.lists.test(sentence.folded.slice(from, group.start));
    if (!status && !listed) return [];
    const known = { status, ...daysOf(sentence, group, status, dates, until) };
    return group.names.map(({ name }) => ({ name, pronouns: null, ...known, ...placeOf(sentence) }));
  });
}

const placeOf = (sentence: Sentence) => ({
  span: { start: sentence.start, end: sentence.end },
  quote: quoteOf(sentence),
});

function statusOf(
  { folded }: Sentence,
  group: NameGroup,
  from: number,
  { after, before }: Sayings,
): PersonStatus | null {
  const behind = folded.slice(group.end, group.end + 240);
  const apart = ASIDE_ENDS.test(behind) && !folded.slice(0, group.start).endsWith(", ");
  for (const [pattern, status] of apart ? [] : after) if (pattern.test(behind)) return status;
  const ahead = folded.slice(Math.max(from, group.start - 200), group.start);
  for (const [pattern, status] of before) if (pattern.test(ahead)) return status;
  return null;
}

/** "Noor, who wrote for Ilse Varga, was arrested": the verb behind the comma is not said of Ilse. */
const ASIDE_ENDS =
  /^, (?:was|were|is|are|has|have|had|remains?|fue|fueron|es|son|ha|han|sigue|siguen|permanecen?|esta|estan|a|ont|est|sont|reste|restent) /u;

/** "detained since 2 July 2021", "On 18 May 2026, …", "as of 6 April 2026": whole dates only. */
function daysOf(
  { folded }: Sentence,
  group: NameGroup,
  status: PersonStatus | null,
  dates: readonly ReportDate[],
  until: number,
): { day: string | null; asOf: string | null } {
  const asOf = dates.find(({ use }) => use === "as-of")?.day ?? null;
  if (!status) return { day: null, asOf };
  const after = dates.filter(({ start, end }) => start >= group.end && end <= until);
  if (status === "detained" || status === "whereabouts-unknown") {
    const begun = after.find(({ start }) => BEGAN.test(folded.slice(Math.max(0, start - 40), start)));
    return { day: begun?.day ?? null, asOf };
  }
  const later = after.find(({ start }) => OTHER_EVENT.test(folded.slice(group.end, start)));
  const event = after.find(({ use, start }) => use === "on" && (!later || start < later.start));
  const opening = dates.find(({ use, end, start }) => use === "on" && start < 12 && end <= group.start);
  return { day: (event ?? opening)?.day ?? null, asOf };
}

const BEGAN =
  /\b(?:(?:detained|arrested|arrest|held|imprisoned|jailed|detention|detenid[oa]s?|detencion|arrestad[oa]s?|presos?|presas?|arrete[es]{0,2}|detenue?s?|arrestation)(?: \p{L}+){0,3} (?:since|on|el|desde el|desde|depuis le|le)|since|desde el|depuis le) ?$/u;
/** "released after being detained on …": the date is of what went before. */
const OTHER_EVENT = /\b(?:after|following|detained|arrested|tras|despues|detenid[oa]|apres|arrete)\b/u;

const excluded = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => findNames(name, new Set()).map((found) => fold(found.name))));

/** Each name once for each status, the finding with a day first; one without any status only where there is no other. */
function withoutRepeats(people: readonly PersonFound[]): PersonFound[] {
  const kept = new Map<string, PersonFound>();
  for (const person of people) {
    const key = `${person.status} ${fold(person.name)}`;
    const other = kept.get(key);
    if (!other || (!other.day && !other.asOf && (person.day || person.asOf))) kept.set(key, person);
  }
  const all = [...kept.values()];
  const told = new Set(all.filter(({ status }) => status).map(({ name }) => fold(name)));
  return all.filter(({ name, status }) => status || !told.has(fold(name)));
}
