/** Country and names above the story: "SAN TELMO   Hilario Bracamonte (m)", and names that only the story has. */
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
  countryAndNames(lines) ?? personLine(lines);

/** "SAN TELMO   Hilario Bracamonte (m), trade unionist, aged 38" and the names on the lines below. */
function countryAndNames(lines: SourceLine[]): Named | null {
  const at = lines.findIndex((line) => line.text);
  const line = lines[at];
  const match =
    line &&
    /^(\p{Lu}[\p{Lu}.'’ /-]{2,38}\p{Lu})(?: +(?=\p{Lu}\p{Ll})|(?=\p{Lu}\p{Ll}))(.+)$/u.exec(line.text);
  if (!line || !match?.[1] || /[.!?]$/u.test(line.text) || line.text.length > 200) return null;
  const names = [match[2] as string];
  let until = at + 1;
  for (; until < lines.length; until++) {
    const { text } = lines[until] as SourceLine;
    if (isProse(text) || /^\p{Lu}[^,()]{50}/u.test(text)) break;
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
    (line) => /^(?:Herr|Frau|Mr\.?|Ms\.?|Mrs\.?) \p{Lu}/u.test(line.text) && line.text.length < 120,
  );
  const line = lines[at];
  if (!line || isProse(line.text) || at > 6) return null;
  const value = personOf(line.text.replace(/^\p{L}+\.? /u, ""));
  return { country: null, names: { value, span: line, confidence: PLACED }, until: 0 };
}

/** "Hilario Bracamonte (m), trade unionist, aged 38" → the name and "m". */
function personOf(text: string): NameAndPronouns[] {
  const comma = /^[^,(]+(?:\([^)]{1,20}\))?/u.exec(text)?.[0] ?? text;
  return readNamesAndPronouns(comma);
}

/** The Observatory names the defender in its first sentence, with a title: "Ms. Binta Sow-Kamara, lawyer". */
export function personInAppeal({ sections }: Segments, header: Header): Found<NameAndPronouns[]> | null {
  const labelled = sections.find(({ kind }) => kind === "summary");
  if (header.reference?.value.reference.kind !== "OBS" || !labelled) return null;
  for (const line of labelled.lines) {
    const names = /\b(?:Mr|Ms|Mrs|Dr)\. \p{Lu}[\p{L}'’-]{1,40}(?: \p{Lu}[\p{L}'’-]{1,40}){1,4}/u.exec(
      line.text,
    )?.[0];
    if (names) return { value: [{ names, pronouns: null }], span: line, confidence: LIKELY };
  }
  return null;
}
