/** What an appeal without a list asks for, in one sentence: "Please write, calling for her release, to: …". */
import { linesWithLabel, type Section, type SectionKind } from "../section.ts";
import { flatten, spanOf } from "../source-line.ts";
import { type Found, PLACED } from "./found.ts";

const WHERE: ReadonlySet<SectionKind> = new Set<SectionKind>([
  "head",
  "marker",
  "takeAction",
  "demands",
  "targets",
  "summary",
]);

/** Verb of writing, then what is asked for: to the end of the sentence or to ", to: <address>". */
const WHOM = "(?:him|her|them|you|the \\p{L}+(?: \\p{L}+){0,5}?)";
const SENTENCES = [
  `\\b(?:writ(?:e|ing)|send (?:letters|appeals|faxes|e-?mails))\\b[^.?!]{0,160}?\\b(?:calling for|asking for|demanding|pressing for|(?:calling (?:up)?on|asking|urging) ${WHOM} to) `,
  "\\bscriv\\p{L}{1,4}\\b[^.?!]{0,160}?\\bchiedendo(?:gli|le)? (?:di|che) ",
  "\\bescrib\\p{L}{1,4}\\b[^.?!]{0,160}?\\bpidi(?:e|é)ndo(?:les?)? (?:que )?",
  "\\b(?:é|e)criv\\p{L}{1,4}\\b[^.?!]{0,160}?\\b(?:lui|leur) demandant (?:de |que )",
  "\\bescrev\\p{L}{1,4}\\b[^.?!]{0,160}?\\bpedindo(?:-lhes?)? (?:que )?",
  "\\bschreib\\p{L}{1,4}\\b[^.?!]{0,160}?\\bfordern Sie (?:ihn|sie|die \\p{L}{3,30}) auf, ",
  "\\bschrijf\\b[^.?!]{0,160}?\\b(?:vraag|verzoek) (?:hem|haar|hen) (?:om )?",
].map(
  (start) =>
    new RegExp(
      `${start}(?<demand>[^?!]{8,400}?)(?=,? to: |(?<!\\b(?:Mr|Mrs|Ms|Dr|Sr|Sra|St|No|H\\.E))[.!?](?: |$)|$)`,
      "iu",
    ),
);

export function readInlineDemand(sections: readonly Section[]): Found<string[]> | null {
  for (const section of sections) {
    if (!WHERE.has(section.kind)) continue;
    const all = linesWithLabel(section);
    const text = flatten(all).slice(0, 6000);
    for (const sentence of SENTENCES) {
      const demand = sentence.exec(text)?.groups?.demand?.trim();
      if (demand) return { value: [demand], span: spanOf(all), confidence: PLACED };
    }
  }
  return null;
}
