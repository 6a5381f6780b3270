/** What appeals should ask for: the items of the list under "please write". */
import { fold, isCapitals } from "../fold.ts";
import { isBullet, joinLines, withoutBullet } from "../paragraphs.ts";
import { linesBelow, type Section } from "../section.ts";
import { type SourceLine, spanOf } from "../source-line.ts";
import { type Found, LABELLED, PLACED } from "./found.ts";
import { readInlineDemand } from "./inline-demand.ts";

export function readDemands(sections: Section[]): Found<string[]> | null {
  const at = sections.findIndex(({ kind, lines }) => kind === "demands" && lines.some((line) => line.text));
  const section = sections[at];
  const value = section ? readItems(listOf(section), at === sections.length - 1) : [];
  // One item without a bullet is a sentence, and what it asks for may be a part of it.
  const inline = value.length < 2 ? (readInlineDemand(sections) ?? listedActions(sections)) : null;
  if (inline && (!value.length || !section?.lines.some((line) => isBullet(line.text)))) return inline;
  return section && value.length ? { value, span: spanOf(section.lines), confidence: LABELLED } : null;
}

const ASKS =
  /^(?:call|urg|ask|express|demand|appeal|insist|request|press|seek|remind|welcom|pid|inst|exig|demand|exhort|appel|bitt|forder|chied|vraag|verzoek)/u;

/** "Write to the Prosecutor General and" above a list whose items ask: "urge him to …", "call on him to …". */
function listedActions(sections: Section[]): Found<string[]> | null {
  for (const { kind, lines } of sections) {
    if (kind !== "takeAction" && kind !== "targets") continue;
    const bullets = lines.filter((line) => isBullet(line.text));
    const asking = bullets.filter((line) => ASKS.test(fold(withoutBullet(line.text))));
    if (bullets.length < 2 || asking.length < bullets.length) continue;
    const value = readItems(lines, false);
    return { value, span: spanOf(bullets), confidence: PLACED };
  }
  return null;
}

/** After the label comes the lead, up to its colon ("… in Spanish or your own language:") or in capitals. */
function listOf(section: Section): SourceLine[] {
  const { lines } = section;
  const first = lines.find((line) => line.text);
  const inline = first ? splitAtBullets(first) : [];
  if (first && inline.length > 1 && !isBullet(first.text)) {
    return [...inline.slice(1), ...lines.slice(lines.indexOf(first) + 1)];
  }
  const lead = lines.findIndex((line) => /:$/u.test(line.text));
  if (lead >= 0 && lead <= 2) return lines.slice(lead + 1);
  const below = linesBelow(section);
  const list = below.findIndex((line) => line.text && !isCapitals(line.text));
  return below.slice(Math.max(list, 0));
}

const INLINE_BULLET = /(?<=[:;.,]) ?(?=[-–—•·■▪●◦○] ?\p{L})/u;

/** "… in Spanish: ■ Calling on … ; ■ Urging …" → one line an item. */
const splitAtBullets = (line: SourceLine): SourceLine[] =>
  line.text.split(INLINE_BULLET).map((text) => ({ ...line, text: text.trim() }));

/** Items with or without bullets. `atEnd`: the text breaks off here, so an item without an end is left out. */
function readItems(lines: readonly SourceLine[], atEnd: boolean): string[] {
  const bulleted = lines.some((line) => isBullet(line.text));
  const items: SourceLine[][] = [];
  let blank = false;
  for (const line of lines.flatMap(splitAtBullets)) {
    const open = items.at(-1);
    if (!line.text) {
      blank = true;
      continue;
    }
    const ended = /[.;!?]$/u.test(open?.at(-1)?.text ?? "");
    if (bulleted && open && blank && ended && !isBullet(line.text) && /^\p{Lu}/u.test(line.text)) break;
    blank = false;
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
