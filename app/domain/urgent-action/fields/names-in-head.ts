/** Country and names above the story: "SAN TELMO   Hilario Bracamonte (m)", and names that only the story has. */
import { isCapitals } from "../fold.ts";
import { isProse } from "../paragraphs.ts";
import type { Segments } from "../section.ts";
import type { SourceLine } from "../source-line.ts";
import { type Found, LIKELY, PLACED } from "./found.ts";
import type { Header } from "./header.ts";
import { type NameAndPronouns, readNamesAndPronouns } from "./names-and-pronouns.ts";

export interface Named {
  country: Found<string> | null;
  names: Found<NameAndPronouns[]> | null;
  /** How many lines they take. */
  until: number;
}

export const readNamesInHead = (lines: SourceLine[]): Named | null =>
  countryAndNames(lines) ?? personLine(lines) ?? capitalNames(lines);

/** "SAN TELMO   Hilario Bracamonte (m), trade unionist, aged 38" and the names on the lines below. */
function countryAndNames(lines: SourceLine[]): Named | null {
  const at = lines.findIndex((line) => line.text);
  const line = lines[at];
  const match =
    line &&
    /^(\p{Lu}[\p{Lu}.'’ /-]{1,38}\p{Lu}(?: \(\p{Lu}[^()]{2,30}\))?)(?::? +(?=\p{Lu}\p{Ll})|(?=\p{Lu}\p{Ll}))(.+)$/u.exec(
      line.text,
    );
  // "ISSUES: Torture" has a colon as well; a person has an age or a letter for the gender.
  const other = line?.text.startsWith(`${match?.[1]}:`) && !/\baged \d|\([mf]\)/u.test(line.text);
  if (!line || !match?.[1] || other || /[.!?]$/u.test(line.text) || line.text.length > 200) return null;
  const names = [match[2] as string];
  let until = at + 1;
  for (; until < lines.length; until++) {
    const { text } = lines[until] as SourceLine;
    const below = (lines[until - 1] as SourceLine).text !== "";
    if (
      isProse(text) ||
      text.length > 120 ||
      (/^\p{Lu}[^,()]{50}/u.test(text) && !(below && text.length < 66))
    )
      break;
    if (text) names.push(text);
  }
  const value = names.flatMap(personOf);
  const confidence = PLACED;
  return {
    country: { value: match[1], span: line, confidence },
    names: value.length ? { value, span: line, confidence } : null,
    until,
  };
}

/** "Herr ASKAR TULEGEN, Journalist" on a line of its own. */
function personLine(lines: SourceLine[]): Named | null {
  const at = lines.findIndex(
    (line) => /^(?:Herr|Frau|Mr\.?|Ms\.?|Mrs\.?) \p{Lu}/iu.test(line.text) && line.text.length < 120,
  );
  const line = lines[at];
  if (!line || isProse(line.text) || at > 6) return null;
  const value = personOf(line.text.replace(/^\p{L}+\.? /u, ""));
  return { country: null, names: { value, span: line, confidence: PLACED }, until: 0 };
}

/** Below the country, names in capitals with what they do: "KANOA ILIMA, Fischer". */
function capitalNames(lines: SourceLine[]): Named | null {
  const told = lines.findIndex(({ text }) => isProse(text));
  const above = lines.slice(0, Math.max(told, 0)).filter(({ text }) => text);
  const people = isCapitals(above[0]?.text ?? "") && !above[0]?.text.includes(",") ? above.slice(1) : above;
  const [first] = people;
  const name = (text: string) => text.split(",")[0] ?? "";
  if (!first || people.length > 12) return null;
  const each = people.every(
    ({ text }) => isCapitals(name(text)) && name(text).includes(" ") && !/\d/u.test(text),
  );
  if (!each || !people.some(({ text }) => /, \p{L}*\p{Ll}/u.test(text))) return null;
  const value = people.flatMap(({ text }) => personOf(text));
  return { country: null, names: { value, span: first, confidence: LIKELY }, until: 0 };
}

/** "Hilario Bracamonte (m), trade unionist, aged 38" → the name and "m". */
function personOf(text: string): NameAndPronouns[] {
  const comma = /^[^,(]+(?:\([^)]{1,20}\))?/u.exec(text)?.[0] ?? text;
  return readNamesAndPronouns(comma);
}

/** The standing sentence of FIDH and OMCT. */
const requestsIntervention = (sections: Segments["sections"]): boolean =>
  sections.some(({ lines }) => lines.some(({ text }) => /requests your urgent intervention/iu.test(text)));

/** PEN begins with the writer: "Journalist Saba Sow, held since May, …". */
function writerOfPen(sections: Segments["sections"]): Found<NameAndPronouns[]> | null {
  const first = sections[0]?.lines.find((line) => isProse(line.text));
  const match = first && /\bPEN\b/u.test(first.text) ? WRITER.exec(first.text) : null;
  const names = match?.[1];
  return first && names ? { value: [{ names, pronouns: null }], span: first, confidence: LIKELY } : null;
}
const WRITER =
  /^(?:Journalist|Writer|Poet|Author|Blogger|Novelist|Playwright|Editor|Publisher|Translator) (\p{Lu}[\p{L}'’-]{1,40}(?: \p{Lu}[\p{L}'’-]{1,40}){1,4})(?=[, ])/u;

/** The Observatory names the defender in its first sentence, with a title: "Ms. Binta Sow-Kamara, lawyer". */
export function personInAppeal({ sections }: Segments, header: Header): Found<NameAndPronouns[]> | null {
  const labelled = sections.find(({ kind }) => kind === "summary");
  const kind = header.reference?.value.reference.kind ?? "OBS";
  if (kind !== "OBS" || !labelled || !requestsIntervention(sections)) return writerOfPen(sections);
  for (const line of labelled.lines) {
    const names = /\b(?:Mr|Ms|Mrs|Dr)\. \p{Lu}[\p{L}'’-]{1,40}(?: \p{Lu}[\p{L}'’-]{1,40}){1,4}/u.exec(
      line.text,
    )?.[0];
    if (names) return { value: [{ names, pronouns: null }], span: line, confidence: LIKELY };
  }
  return null;
}
