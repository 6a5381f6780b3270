/** What to write at the top of a letter to each target: its own "Salutation:", else the letter's, for the one it is to. */
import type { LetterSection } from "../section.ts";
import type { Target } from "./addressees.ts";

export function withSalutations(targets: readonly Target[], letters: readonly LetterSection[]): Target[] {
  const chosen = new Map<Target, string>();
  for (const letter of letters) {
    const before = targets.filter((target) => target.section < letter.after);
    const last = Math.max(...before.map((target) => target.section));
    const target =
      before.find(({ section, addressee }) => section === last && !addressee.salutation) ?? targets[0];
    if (target && !chosen.has(target)) chosen.set(target, letter.salutation.text);
  }
  return targets.map((target) => {
    const salutation = target.addressee.salutation ?? withoutSign(chosen.get(target) ?? null);
    return { ...target, addressee: { ...target.addressee, salutation } };
  });
}

/**
 * "Dear Minister," is the greeting "Dear Minister"; its sign belongs to the letter's frame. An English name or office
 * alone ("President Maduro,") is a greeting only with its comma and keeps it.
 */
const withoutSign = (greeting: string | null): string | null =>
  greeting === null ? null : greeting.replace(BARE.test(greeting) ? / ?:$/u : / ?[,:]$/u, "");

const BARE = /^(?:Mr|Mrs|Ms|Dr|President|Prime Minister|Minister|Governor|Ambassador|Judge|General)\b/u;
