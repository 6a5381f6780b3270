/** "Dr. A (he, him, his), B (she/her) and three others (they)" → names, each with its pronouns. */

import { trimOf } from "../trim.ts";

export interface NameAndPronouns {
  names: string;
  pronouns: string | null;
}

/** Brackets part the names; without brackets the whole is one name. */
export function readNamesAndPronouns(text: string): NameAndPronouns[] {
  const found: NameAndPronouns[] = [];
  let rest = text.replace(/\s+/gu, " ").trim();
  while (rest && found.length < 100) {
    const open = rest.indexOf("(");
    const close = rest.indexOf(")", open);
    if (open < 0 || close < 0) break;
    const names = withoutJoint(rest.slice(0, open));
    if (names) found.push({ names, pronouns: rest.slice(open + 1, close).trim() || null });
    rest = rest.slice(close + 1);
  }
  const tail = withoutJoint(rest);
  // ", 61 familias" after the last bracket; a sentence there is something else.
  const goesOn = /^ ?(?:,|;|and |y |e |et |und |i |en )/u.test(rest) && tail.split(" ").length <= 6;
  if (tail && (!found.length || goesOn)) found.push({ names: tail, pronouns: null });
  return found;
}

const withoutJoint = (text: string): string =>
  trimOf(trimOf(text, " ,;.").replace(/^(?:and|y|e|et|und|i|en) /u, ""), " ,;.");
