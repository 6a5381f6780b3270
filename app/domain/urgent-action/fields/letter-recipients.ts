/** To whom each letter is written, where a document has several letters or a letter fits one target of several. */
import { fold } from "../fold.ts";
import type { LetterSection } from "../section.ts";
import type { Target } from "./addressees.ts";
import type { ReadLetter } from "./letters.ts";

export function addressed(
  letters: ReadLetter[],
  sections: readonly LetterSection[],
  targets: readonly Target[],
): ReadLetter[] {
  if (targets.length < 2) return letters;
  return letters.map((read, i) => {
    const section = sections[i];
    const before = section ? targets.filter((target) => target.section === section.after - 1) : [];
    const to =
      letters.length > 1 ? recipient(before.length === 1 ? before[0] : undefined) : fitting(read, targets);
    return { ...read, letter: { ...read.letter, to } };
  });
}

const COMPANY = /\b(?:plc|ltd|inc|corp|llc|gmbh|s\.a\.|holdings|company)\b/iu;

/** A company is written to under its name, an official under the role. */
function recipient(target: Target | undefined): string | null {
  const first = target?.addressee.address_lines[0];
  if (first && COMPANY.test(first)) return first.replace(/,$/u, "");
  return target?.addressee.role ?? target?.addressee.name ?? null;
}

/** "Mr. President," fits the one target that is president. */
function fitting({ letter }: ReadLetter, targets: readonly Target[]): string | null {
  const words = new Set(fold(letter.salutation ?? "").split(/[^\p{L}'-]+/u));
  const fits = targets.filter(({ addressee }) => {
    const role = fold(addressee.role ?? "").split(/[^\p{L}]+/u)[0];
    return addressee.kind === "target" && role && words.has(role);
  });
  const named = (words.has("your") ? [] : targets).filter(({ addressee }) => {
    const surname = fold(addressee.name ?? "")
      .split(/[^\p{L}'-]+/u)
      .at(-1);
    return addressee.kind === "target" && surname && surname.length > 2 && words.has(surname);
  });
  const [only] = fits.length ? fits : named;
  if (!fits.length && named.length > 1) return null;
  if (!only || fits.length > 1 || (letter.salutation ?? "").includes("/")) return null;
  return [only.addressee.role, only.addressee.name].filter(Boolean).join(" ");
}
