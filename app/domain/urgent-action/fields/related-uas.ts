/** Other cases that the story cites: "(see UA 12/03, AMR 95/002/2003 …)". */
import type { Segments } from "../section.ts";
import type { Header } from "./header.ts";
import { findIndexes } from "./index-number.ts";
import { findReference } from "./ua-number-line.ts";

export function findRelatedUas({ sections, letters }: Segments, header: Header): string[] {
  const own = header.reference?.value.reference.number ?? null;
  const lines = [
    ...sections.filter(({ kind }) => kind === "background" || kind === "head").flatMap((s) => s.lines),
    ...letters.flatMap((l) => l.body),
  ];
  return lines.flatMap((line, i) => {
    const before = `${lines[i - 1]?.text.slice(-12) ?? ""} `;
    const cited =
      /\bsee (?:also )?/iu.test(before + line.text) || findIndexes(line.text).length
        ? findReference(line.text)?.reference
        : null;
    return cited?.number && cited.number !== own && /^UA /u.test(cited.raw) ? [cited.raw] : [];
  });
}
