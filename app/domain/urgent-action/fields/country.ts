/** The country of the case: from its place in the document; only then from an address or the index. */
import { fold } from "../fold.ts";
import type { SourceLine } from "../source-line.ts";
import { wordsOf } from "../vocabulary/vocabularies.ts";
import type { Target } from "./addressees.ts";
import { type Found, GUESSED, LIKELY, PLACED } from "./found.ts";
import type { Header } from "./header.ts";
import type { Headline } from "./headline.ts";
import { countryOfIndex } from "./index-number.ts";

export function readCountry(
  lines: readonly SourceLine[],
  header: Header,
  headline: Headline,
  targets: readonly Target[],
): Found<string> | null {
  return (
    header.country ??
    inObservatorySentence(lines) ??
    headline.country ??
    inInstruction(lines) ??
    countryOfAddress(targets) ??
    countryOfEmbassy(targets) ??
    countryOfPlaceLine(lines) ??
    fromIndex(header)
  );
}

/** "requests your urgent intervention in the following situation in Egypt." */
function inObservatorySentence(lines: readonly SourceLine[]): Found<string> | null {
  for (const line of lines) {
    const country = /in the following situation in (?:the )?(\p{Lu}[\p{L}' -]{2,40})[.,]/u.exec(
      line.text,
    )?.[1];
    if (country) return { value: country, span: line, confidence: PLACED };
  }
  return null;
}

/** "write to the Prime Minister and to the Minister of Foreign Affairs of Vietnam." */
function inInstruction(lines: readonly SourceLine[]): Found<string> | null {
  for (const line of lines) {
    const sentence = /\bwrite to the [^.:;]{0,160}/iu.exec(line.text.slice(0, 600))?.[0];
    const names = [
      ...(sentence ?? "").matchAll(/ of (?:the )?(\p{Lu}[\p{L}'-]{2,30}(?: \p{Lu}[\p{L}'-]{2,30})?)/gu),
    ];
    const country = names.at(-1)?.[1];
    const whole = names.length >= 2 || /(?:president|government|authorities|king) of/iu.test(sentence ?? "");
    if (country && whole && !OFFICE_WORDS.has(fold(country).split(" ")[0] ?? ""))
      return { value: country, span: line, confidence: LIKELY };
  }
  return null;
}
const OFFICE_WORDS = new Set([...wordsOf((v) => v.roleQualifiers), ...wordsOf((v) => v.offices)]);

/** "c/o Embassy of Iran to the European Union": an embassy names its own country. */
function countryOfEmbassy(targets: readonly Target[]): Found<string> | null {
  for (const { addressee, lines } of targets) {
    for (const text of addressee.address_lines) {
      const name = /\bEmbassy of (?:the )?(\p{Lu}[\p{L}' -]{2,60}?)(?= to |, | in |$)/u.exec(text)?.[1];
      if (name) return { value: shortName(name), span: lines[0] ?? null, confidence: LIKELY };
    }
  }
  return null;
}

/** "San Cristóbal de Las Casas, Chiapas, México" near the top: where the sender is, and often the case. */
function countryOfPlaceLine(lines: readonly SourceLine[]): Found<string> | null {
  const line = lines
    .slice(0, 8)
    .find(({ text }) => /^(?:\p{Lu}[\p{L}' .-]{2,40}, ){2}\p{Lu}[\p{L}' -]{2,30}$/u.test(text));
  return line ? { value: line.text.split(", ").at(-1) as string, span: line, confidence: GUESSED } : null;
}

/** "Islamic Republic of Iran" → "Iran". */
const shortName = (country: string): string =>
  country.replace(/^(?:\p{Lu}[\p{L}']{1,30} ){0,3}(?:Republic|Kingdom|State|Federation) of (?:the )?/u, "");

const OFFICES = new Set(wordsOf((v) => v.offices));

/** "Caracas, Venezuela" ends the address of an official at home; embassies stand abroad. */
function countryOfAddress(targets: readonly Target[]): Found<string> | null {
  for (const { addressee, lines } of targets) {
    const last = addressee.address_lines.at(-1);
    if (addressee.kind !== "target" || !last || addressee.address_lines.length < 2) continue;
    const country = (last.split(",").at(-1) ?? "").replace(/\.$/u, "").trim();
    const words = fold(country).split(/[ .]+/u);
    if (!country || /\d/u.test(country) || words.length > 5 || words.some((word) => OFFICES.has(word)))
      continue;
    return { value: shortName(country), span: lines.at(-1) ?? null, confidence: LIKELY };
  }
  return null;
}

function fromIndex({ index }: Header): Found<string> | null {
  const country = index && countryOfIndex(index.value);
  return country ? { value: country, span: index.span, confidence: GUESSED } : null;
}
