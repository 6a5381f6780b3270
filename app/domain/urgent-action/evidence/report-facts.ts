/** Who published a report, what it is called, when, and about which country: what its first page says. */
import { dateAlone, findDates } from "../fields/dates.ts";
import { fold, isCapitals } from "../fold.ts";
import { findReportDates } from "./report-dates.ts";
import { quoteOf, type Sentence } from "./sentences.ts";
import { EVIDENCE_VOCABULARIES } from "./vocabulary/evidence-vocabularies.ts";
import type { EvidenceVocabulary } from "./vocabulary/evidence-vocabulary.ts";

/** Lines from the top in which a title page says what it has to say. */
const FIRST_PAGE = 40;

export interface ReportFacts {
  title: string | null;
  publisher: string | null;
  issuedOn: string | null;
  country: string | null;
}

export function readReportFacts(text: string): ReportFacts {
  const blocks = firstBlocks(text);
  const title = titleOf(blocks);
  return {
    title,
    publisher: publisherOf(text, blocks, title) ?? lineAbove(blocks, title),
    issuedOn: issuedOnOf(blocks),
    country: countryIn(`${title ?? ""}\n${text.slice(0, 6_000)}`),
  };
}

/** The day a report ends with: of the time it says it covers, else of its publication, else the latest day it counts to. */
export function reportEnd(
  sentences: readonly Sentence[],
  issuedOn: string | null,
  vocabulary: EvidenceVocabulary,
): string | null {
  for (const sentence of sentences.slice(0, 80)) {
    if (
      !/\b(?:report|informe|reporte|boletin|balance|rapport|bilan|bulletin|covers|period|periodo|periode)\b/u.test(
        sentence.folded,
      )
    )
      continue;
    const until = findReportDates(sentence, vocabulary, issuedOn).find(({ use }) => use === "until");
    if (until?.day) return until.day;
  }
  if (issuedOn) return issuedOn;
  const days = sentences.flatMap((sentence) =>
    findReportDates(sentence, vocabulary, null).flatMap(({ day, use }) =>
      day && use === "as-of" ? day : [],
    ),
  );
  return days.sort().at(-1) ?? null;
}

/** Groups of lines at the top, cleaned of marks. */
function firstBlocks(text: string): string[][] {
  const blocks: string[][] = [[]];
  let lines = 0;
  for (const raw of text.slice(0, 12_000).split("\n")) {
    const line = raw
      .replace(/[*_#]+/gu, "")
      .replace(/\s+/gu, " ")
      .trim();
    if (!line) {
      if (blocks.at(-1)?.length) blocks.push([]);
      continue;
    }
    blocks.at(-1)?.push(line);
    if (++lines >= FIRST_PAGE) break;
  }
  return blocks.filter((block) => block.length > 0);
}

/** A line that calls the text a report, else the first that is neither a date nor prose; a period below belongs to it. */
function titleOf(blocks: string[][]): string | null {
  const mayBe = (line: string) => !dateAlone(line) && line.length <= 160 && /\p{L}{3}/u.test(line);
  const named = blocks
    .slice(0, 5)
    .findIndex((block) => block.some((line) => mayBe(line) && isReportLine(line)));
  const at = named >= 0 ? named : blocks.findIndex(([line = ""]) => mayBe(line));
  const block = blocks[at];
  if (!block) return null;
  const calls = block.findIndex((line) => mayBe(line) && isReportLine(line));
  // A body's name in small letters above its report is no part of the title.
  const first = block[
    calls === 1 && !isCapitals(block[0] as string) && block.length > 2
      ? 1
      : Math.max(0, block.findIndex(mayBe))
  ] as string;
  const sameCase = block.filter((line) => isCapitals(line) === isCapitals(first) && line.length <= 160);
  const lines = isCapitals(first) ? sameCase : [first];
  const next = blocks[at + 1]?.[0] ?? "";
  const isPeriod = next.length < 50 && /\b(?:19|20)\d\d$/u.test(next) && findDates(next).length === 0;
  return [lines.join(" "), ...(isPeriod ? [next] : [])].join(", ");
}

const PUBLISHED_BY =
  /^(?:published by|publisher|issued by|prepared by|publicado por|elaborado por|editado por|publie par|organi[sz]ation|organizacion|fuente|source)[: ]+(.{2,80})$/u;
const IS_A =
  /^([\p{Lu}][\p{L}&.’' -]{2,70}?) (?:is|es|est) (?:a|an|una|un|une) (?:[\p{L}-]+ ){0,5}(?:organi[sz]ation|organización|ONG|NGO|coalition|coalición|network|red|committee|comité|observatory|observatorio|association|asociación|centre|center|centro|réseau)\b/mu;

const isReportLine = (line: string): boolean =>
  line.length < 100 && EVIDENCE_VOCABULARIES.some(({ reportWords }) => reportWords.test(fold(line)));

/** "Kharistan Detention Monitor" above "Situation update no. 14". */
function lineAbove(blocks: string[][], title: string | null): string | null {
  const lines = blocks.flat();
  const at = title ? lines.findIndex((line) => title.startsWith(line)) : -1;
  const above = lines[at - 1] ?? "";
  return looksLikeName(above) ? above : null;
}

/** Named as such, or a line of the first page that the text repeats. */
function publisherOf(text: string, blocks: string[][], title: string | null): string | null {
  const lines = blocks.flat();
  for (const line of lines) {
    const named = PUBLISHED_BY.exec(fold(line));
    if (named) return line.slice(line.length - (named[1] as string).length).replace(/\.$/u, "");
  }
  const described = IS_A.exec(text.slice(0, 20_000).replace(/[*_]+/gu, ""))?.[1];
  if (described) return described.replace(/^(?:The|El|La|Los|Las|Le|Les) /u, "").trim();
  const repeated = lines
    .filter((line) => line !== title && !title?.includes(line) && looksLikeName(line))
    .map((line) => ({ line, times: text.split(line).length - 1 }))
    .filter(({ times }) => times >= 2)
    .sort((a, b) => b.times - a.times)[0];
  return repeated?.line ?? null;
}

const looksLikeName = (line: string): boolean =>
  line.length <= 60 && !/[\d@/:.;]/u.test(line) && /^\p{Lu}/u.test(line) && line.split(" ").length >= 2;

/** A line with a date and nothing else, or one that says so. */
function issuedOnOf(blocks: string[][]): string | null {
  for (const line of blocks.flat()) {
    const alone = dateAlone(
      line.replace(/^(?:date|fecha|issued|published|publicado|publie|publié)(?: on| el| le)?[: ]+/iu, ""),
    );
    if (alone?.iso) return alone.iso;
    const label = /(?:^(?:issued|published|publicado|publie)\b|\b(?:date|fecha) ?:)/u.exec(fold(line));
    const [date] = label ? findDates(line.slice(label.index)) : [];
    if (date?.iso) return date.iso;
  }
  return null;
}

let names: Map<string, string> | undefined;

/** The country named most often, in English; null where none is. */
export function countryIn(text: string): string | null {
  names ??= countryNames();
  const counts = new Map<string, number>();
  const written = text.match(/[\p{L}]+/gu) ?? [];
  const words = written.map(fold);
  words.forEach((word, i) => {
    if (!/^\p{Lu}/u.test(written[i] as string)) return;
    for (const length of [3, 2, 1]) {
      const name = names?.get(length === 1 ? word : words.slice(i, i + length).join(" "));
      if (!name) continue;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      return;
    }
  });
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Folded name in English, Spanish or French → English name. */
function countryNames(): Map<string, string> {
  const [english, ...others] = ["en", "es", "fr"].map(
    (lang) => new Intl.DisplayNames([lang], { type: "region", fallback: "none" }),
  );
  const found = new Map<string, string>();
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
    const name = english?.of(code);
    if (!name || /^(?:EU|UN|EZ|QO|XA|XB|ZZ)$/u.test(code)) continue;
    for (const spoken of [name, ...others.map((other) => other.of(code) ?? "")]) {
      const folded = fold(spoken)
        .replace(/[^\p{L} ]/gu, " ")
        .trim();
      if (folded && !found.has(folded)) found.set(folded, name);
    }
  }
  return found;
}

/** Whether the opening calls the text a report. */
export const opensAsReport = (sentences: readonly Sentence[], { reportWords }: EvidenceVocabulary): boolean =>
  sentences.slice(0, 40).some((sentence) => reportWords.test(fold(quoteOf(sentence)))) &&
  !sentences.slice(0, 12).some(({ folded }) => URGENT_ACTION.test(folded));

const URGENT_ACTION =
  /^\W*(?:urgent action|accion urgente|action urgente|further information on ua|ua:? ?\d)/u;
