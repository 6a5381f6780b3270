/** Where a document says which languages to write in: under its label, in the lead of the demands, in a sentence. */
import { firstSentence } from "../paragraphs.ts";
import { linesWithLabel, type Section, type SectionKind } from "../section.ts";
import { flatten, spanOf } from "../source-line.ts";
import { type Found, LABELLED, LIKELY, PLACED } from "./found.ts";
import { allowsOwnLanguage, languageRun, readLanguages } from "./preferred-languages.ts";

export interface LanguageLine {
  languages: Found<string[]> | null;
  ownLanguage: Found<true> | null;
}

export function readLanguageLine(sections: Section[]): LanguageLine {
  for (const section of sections) {
    const labelled = section.kind === "languages";
    const text = labelled ? flatten(section.lines) : section.kind === "demands" ? leadOf(section) : "";
    if (!text) continue;
    const list = labelled ? (section.lines.find((line) => line.text)?.text ?? "") : languagesInLead(text);
    const { preferred } = readLanguages(list, true);
    const own = allowsOwnLanguage(text);
    if (!preferred.length && !own) continue;
    const confidence = labelled ? LABELLED : PLACED;
    const span = section.whole;
    return {
      languages: preferred.length ? { value: preferred, span, confidence } : null,
      ownLanguage: own ? { value: true, span: spanOf(section.lines) ?? span, confidence } : null,
    };
  }
  return inSentence(sections);
}

/** "Schreiben Sie in gutem Spanisch, Englisch oder auf Deutsch." */
function inSentence(sections: Section[]): LanguageLine {
  for (const section of sections) {
    const { kind, whole } = section;
    if (kind !== "deadline" && kind !== "demands" && kind !== "takeAction") continue;
    const text = flatten(linesWithLabel(section));
    const sentence = /Schreiben Sie in ([^.]{3,160})\./u.exec(text)?.[1];
    const { preferred, ownAllowed } = sentence
      ? readLanguages(sentence.replace(/^gutem /u, ""), true)
      : { preferred: [], ownAllowed: null };
    if (preferred.length) {
      return {
        languages: { value: preferred, span: whole, confidence: PLACED },
        ownLanguage: ownAllowed ? { value: true, span: whole, confidence: PLACED } : null,
      };
    }
  }
  return inInstruction(sections);
}

/** "Please write to the Minister, in English or Norrish, before 10 May." */
function inInstruction(sections: Section[]): LanguageLine {
  for (const section of sections) {
    if (!INSTRUCTIONS.has(section.kind)) continue;
    for (const line of linesWithLabel(section)) {
      const call = WRITE.exec(line.text)?.index;
      if (call === undefined) continue;
      const sentence = firstSentence(line.text.slice(call, call + 400));
      const list = languagesInLead(sentence);
      const preferred = list ? languageRun(list) : [];
      const own = allowsOwnLanguage(sentence);
      if (!preferred.length && !own) continue;
      return {
        languages: preferred.length ? { value: preferred, span: line, confidence: LIKELY } : null,
        ownLanguage: own ? { value: true, span: line, confidence: LIKELY } : null,
      };
    }
  }
  return { languages: null, ownLanguage: null };
}

const INSTRUCTIONS: ReadonlySet<SectionKind> = new Set<SectionKind>([
  "head",
  "marker",
  "takeAction",
  "targets",
  "demands",
  "deadline",
]);
const WRITE =
  /\b(?:please (?:write|send)|write|send|escrib\p{L}{1,4}|env[ií]\p{L}{1,4}|[ée]criv\p{L}{1,3}|envoy\p{L}{1,3}|escrev\p{L}{1,4}|schreib\p{L}{1,3}|scriv\p{L}{1,4}|schrijf) /iu;

/** The lead of a list of demands, with the label: "Please write immediately in English or your own language:". */
function leadOf(section: Section): string {
  const all = linesWithLabel(section);
  const end = all.findIndex((line) => /:$/u.test(line.text));
  const lead = flatten(all.slice(0, end < 0 ? 1 : Math.min(end + 1, 3)));
  const bullet = lead.search(/ [-–•■] /u);
  return bullet < 0 ? lead : lead.slice(0, bullet);
}

/** "… letters in Spanish or your own language:" → "Spanish or your own language". */
function languagesInLead(lead: string): string {
  for (const match of lead.matchAll(/(?:^|[\s,])(?:in|en|em|auf|w języku) (?=[^:]{3,120})/giu)) {
    const list = (lead.slice(match.index + match[0].length).split(":")[0] ?? "").slice(0, 120);
    if (allowsOwnLanguage(list) || readLanguages(list, false).preferred.length) return list;
  }
  return "";
}
