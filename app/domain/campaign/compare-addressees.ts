/** Who was written to in the previous call and who is now: the same, changed, new or gone. Pure. */
import { fold } from "../urgent-action/fold.ts";
import type { AddresseeFields } from "./campaign.ts";

/** What may differ in an addressee that is in both calls. */
export const COMPARED_PARTS = ["name", "office", "addressLines", "emails", "salutation"] as const;
export type ComparedPart = (typeof COMPARED_PARTS)[number];

export interface AddresseeDifference {
  /** Places in the two calls' lists, from 0; null where the addressee is not in that call. */
  before: number | null;
  now: number | null;
  copy: boolean;
  /** Name and office, as the newer call has them. */
  who: string;
  /** Empty for the same addressee, and for one that is new or gone. */
  parts: { part: ComparedPart; before: string[]; now: string[] }[];
}

/**
 * Two addressees are the same person where the names are; else the same office, where the offices are; else the
 * same place, where the addresses are. Targets are compared with targets, copies with copies, unless the name says more.
 */
export function compareAddressees(
  before: readonly AddresseeFields[],
  now: readonly AddresseeFields[],
): AddresseeDifference[] {
  const pairs = pairUp(before, now);
  const paired = new Set(pairs.values());
  const inNow = now.map((addressee, i) => {
    const earlier = pairs.get(i) ?? null;
    const parts = earlier === null ? [] : differentParts(before[earlier]!, addressee);
    return { before: earlier, now: i, copy: addressee.copy, who: whoIs(addressee), parts };
  });
  const gone = before.flatMap((addressee, i) =>
    paired.has(i) ? [] : [{ before: i, now: null, copy: addressee.copy, who: whoIs(addressee), parts: [] }],
  );
  return [...inNow, ...gone];
}

type Same = (a: AddresseeFields, b: AddresseeFields) => boolean;
const SAME: Same[] = [
  (a, b) => isSame(a.name, b.name) && a.copy === b.copy,
  (a, b) => isSame(a.name, b.name),
  (a, b) => isSame(a.office, b.office) && a.copy === b.copy,
  (a, b) => a.addressLines.length > 0 && isSame(a.addressLines.join(" "), b.addressLines.join(" ")),
];

/** Place in `now` → place in `before`; the surest likeness pairs first. */
function pairUp(before: readonly AddresseeFields[], now: readonly AddresseeFields[]): Map<number, number> {
  const pairs = new Map<number, number>();
  for (const same of SAME) {
    for (const [i, addressee] of now.entries()) {
      if (pairs.has(i)) continue;
      const taken = new Set(pairs.values());
      const j = before.findIndex((other, j) => !taken.has(j) && same(other, addressee));
      if (j >= 0) pairs.set(i, j);
    }
  }
  return pairs;
}

const differentParts = (before: AddresseeFields, now: AddresseeFields): AddresseeDifference["parts"] =>
  COMPARED_PARTS.map((part) => ({
    part,
    before: [before[part] ?? []].flat(),
    now: [now[part] ?? []].flat(),
  })).filter((each) => plain(each.before.join("\n")) !== plain(each.now.join("\n")));

const whoIs = ({ name, office, addressLines }: AddresseeFields): string =>
  [name, office].filter(Boolean).join(", ") || (addressLines[0] ?? "");

const isSame = (a: string | null, b: string | null): boolean => Boolean(a && b) && plain(a!) === plain(b!);

/** Capitals, accents, commas and line ends make no difference. */
const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}@]+/gu, " ")
    .trim();
