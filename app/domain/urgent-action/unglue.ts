/** Words and lines that a conversion ran together come apart again: at labels, and where capitals end. */
import { closesLetter, opensLetter } from "./fields/letter-phrases.ts";
import { fold, isCapitals } from "./fold.ts";
import { LABELS } from "./labels.ts";
import { wordStarts } from "./phrases.ts";
import type { SourceLine } from "./source-line.ts";

/** A line this long holds several parts of a document, or all of it. */
const LONG = 600;

/** "… 0188Email: a@b" and "…sincerely,ADDITIONAL INFORMATIONMiela …" → with blanks; the line itself in its parts. */
export function unglue(line: SourceLine): SourceLine[] {
  if (line.text.length < 8) return [line];
  const parts = cutMarker(spaceWords(line.text)).flatMap((text) =>
    text.length >= LONG ? cutLongLine(text) : [text],
  );
  if (parts.length === 1) return [{ ...line, text: parts[0] as string }];
  // Blanks that were closed up before shift a place by as much; a part never leaves its line.
  let place = line.start;
  return parts.map((text) => {
    const start = Math.min(place, line.end);
    place += text.length + 1;
    return { text, start, end: Math.min(place, line.end) };
  });
}

const GLUED_CHANNEL =
  /(?<=[\p{Ll}\d)])(?=(?:E-?mail|Fax|Phone|Tel|Twitter|Facebook|Salutation|Index|Date|Correo-e|Courriel|Telefon|Anrede) ?:)/gu;
/** "LETTERPresident" → "LETTER President". */
const GLUED_CAPITALS = /(?<=\p{Lu}{4})(?=\p{Lu}\p{Ll}{2})/gu;
const GLUED_LABEL = /(?<=[\p{Ll}\d])(?=\p{Lu}[\p{L}']{1,20} )/gu;

function spaceWords(text: string): string {
  const spaced = text.replace(GLUED_CHANNEL, " ").replace(GLUED_CAPITALS, " ");
  let folded: string | null = null;
  return spaced.replace(GLUED_LABEL, (_, place: number) => {
    folded ??= fold(spaced);
    return (LABELS.at(folded, place)?.words ?? 0) >= 2 ? " " : "";
  });
}

/** "URGENT ACTIONLAWYER BARRED FROM COURT" → the marker, and the title below it. */
function cutMarker(text: string): string[] {
  if (!/^[^a-z]{0,3}\p{Lu}/u.test(text)) return [text];
  const folded = fold(text);
  const found = LABELS.at(folded, 0) ?? MARKERS.find((marker) => folded.startsWith(marker.text));
  if (found?.value.name !== "marker" || !isCapitals(text.slice(0, found.text.length))) return [text];
  const rest = text.slice(found.text.length).trim();
  const opening = rest.split(" ", 3).join(" ");
  const goesOn = /^\p{Lu}/u.test(rest) && isCapitals(opening) && !rest.slice(0, 60).includes(":");
  return goesOn && rest.split(" ").length >= 3 ? [text.slice(0, found.text.length), rest] : [text];
}

const MARKERS = ["urgent action", "accion urgente", "action urgente", "acao urgente", "azione urgente"].map(
  (text) => ({ text, value: { name: "marker" } }),
);

/** A whole document in one line: the title ends with its capitals, a letter stands between its greeting and its closing. */
function cutLongLine(text: string): string[] {
  const folded = fold(text);
  const cuts = new Set<number>();
  const title = endOfCapitals(text);
  if (title) cuts.add(title);
  let inLetter = false;
  for (const start of wordStarts(folded)) {
    if (!/\p{Lu}/u.test(text[start] as string)) continue;
    const marker = LABELS.at(folded, start);
    if (marker?.value.name === "marker" && isCapitals(text.slice(start, start + marker.text.length))) {
      const after = start + marker.text.length;
      const end = endOfCapitals(text.slice(after + 1));
      if (start > 0) cuts.add(start);
      if (end) cuts.add(after).add(after + 1 + end);
    }
    const end = inLetter ? closesLetter(text, start) : opensLetter(text, start);
    if (!end) continue;
    cuts.add(start).add(end);
    inLetter = !inLetter;
  }
  const places = [0, ...[...cuts].sort((a, b) => a - b), text.length];
  return places
    .slice(1)
    .map((end, i) => text.slice(places[i], end).trim())
    .filter(Boolean);
}

/** Where prose begins after three or more words in capitals, or 0. */
function endOfCapitals(text: string): number {
  let place = 0;
  let words = 0;
  for (const word of text.slice(0, 400).split(" ")) {
    if (/\p{Ll}/u.test(word)) {
      const alone = /(?:^| )\p{Lu} $/u.test(text.slice(0, place)) ? 2 : 0;
      return words >= 3 ? place - alone : 0;
    }
    place += word.length + 1;
    words++;
  }
  return 0;
}
