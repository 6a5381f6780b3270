/** Recognises the line with number, index, country and date that Urgent Actions carry, on every page of a PDF. */
import { findIndexes } from "./fields/index-number.ts";
import { findReference } from "./fields/ua-number-line.ts";
import { fold } from "./fold.ts";
import { isProse } from "./paragraphs.ts";

/** A line with the number at its beginning, or with a labelled index: "Seventh UA: 72/24 Index: … Date: …". */
export function isHeaderLine(text: string): boolean {
  if (!text || text.length > 400) return false;
  const folded = fold(text);
  if (
    /(?:^|[^\p{L}])(?:ai[ -])?ind(?:ex|ice|eks):? /u.test(folded.slice(0, 120)) &&
    findIndexes(text).length
  ) {
    return !isProse(text) || findReference(text) !== null;
  }
  const reference = findReference(text);
  if (!reference) return false;
  const before = folded.slice(0, reference.start).replace(/[^\p{L}]/gu, "");
  return before.length <= 6 && !/^(?:this|esta|ceci|see)/u.test(before);
}
