/** What appeals should ask for: the items of the list under "please write". */
import { isCapitals } from "../fold.ts";
import { isBullet, joinLines, withoutBullet } from "../paragraphs.ts";
import { linesBelow, type Section } from "../section.ts";
import { type SourceLine, spanOf } from "../source-line.ts";
import { type Found, LABELLED } from "./found.ts";

export function readDemands(sections: Section[]): Found<string[]> | null {
  const at = sections.findIndex(({ kind, lines }) => kind === "demands" && lines.some((line) => line.text));
  const section = sections[at];
  if (!section) return null;
  const value = readItems(listOf(section), at === sections.length - 1);
  return value.length ? { value, span: spanOf(section.lines), confidence: LABELLED } : null;
}

/** After the label comes the lead, up to its colon ("… in Spanish or your own language:") or in capitals. */
function listOf(section: Section): SourceLine[] {
  const { lines } = section;
  const lead = lines.findIndex((line) => /:$/u.test(line.text));
  if (lead >= 0 && lead <= 2) return lines.slice(lead + 1);
  const below = linesBelow(section);
  const list = below.findIndex((line) => line.text && !isCapitals(line.text));
  return below.slice(Math.max(list, 0));
}

/** Items with or without bullets. `atEnd`: the text breaks off here, so an item without an end is left out. */
function readItems(lines: readonly SourceLine[], atEnd: boolean): string[] {
  const bulleted = lines.some((line) => isBullet(line.text));
  const items: SourceLine[][] = [];
  for (const line of lines) {
    const open = items.at(-1);
    if (!line.text) continue;
    const begins = bulleted ? isBullet(line.text) : !open || /[.;]$/u.test(open.at(-1)?.text ?? "");
    if (begins) items.push([line]);
    else open?.push(line);
  }
  const texts = items
    .map((item) => withoutBullet(joinLines(item)))
    .filter((text) => text.length > 8 && !/^\(…\)$/u.test(text));
  const last = texts.at(-1);
  if (atEnd && last && !/[.;!?)"”]$/u.test(last)) texts.pop();
  return texts;
}
