/** Which update a follow-up is, where the document says it elsewhere than on its number line. */
import { linesWithLabel, type Section } from "../section.ts";
import { flatten } from "../source-line.ts";
import type { Found } from "./found.ts";
import type { Header } from "./header.ts";
import { findReference, type UaReference } from "./ua-number-line.ts";

export function withUpdate({ reference }: Header, sections: Section[]): Found<UaReference> | null {
  if (!reference) return null;
  const own = reference.value.reference;
  return { ...reference, value: { ...own, ordinal_text: updateWording(own, sections) ?? own.ordinal_text } };
}

function updateWording(own: UaReference, sections: Section[]): string | null {
  if (own.kind === "FU") return updateSentence(own, sections);
  if (own.ordinal_text !== null) return null;
  if (own.kind === "OBS") {
    const line = sections
      .flatMap(({ lines }) => lines)
      .find(({ text }) => /^new information:?$/iu.test(text));
    return line ? line.text.replace(/:$/u, "") : null;
  }
  // "Urgent Action Update: …" above a web page.
  const marker = sections.find(({ kind, heading }) => kind === "marker" && /update$/iu.test(heading));
  return marker?.heading.split(" ").at(-1) ?? null;
}

/** "This is the second update of UA 54/14." */
function updateSentence(own: UaReference, sections: Section[]): string | null {
  for (const section of sections) {
    const text = section.kind === "previous" ? flatten(linesWithLabel(section)) : "";
    const update = text ? findReference(text)?.reference : null;
    if (update?.number === own.number && update.ordinal_text) return update.ordinal_text;
  }
  return null;
}
