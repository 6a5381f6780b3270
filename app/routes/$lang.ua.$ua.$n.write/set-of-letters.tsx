/** Which letters there are, in the order they are printed, and why each copy goes where it goes. */
import type { Addressee } from "#app/domain/campaign/campaign.ts";
import type { Letter } from "#app/domain/letter/letter.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { letterLabel } from "./letter-label.ts";

/** By addressee. */
export type AddresseeKinds = Partial<Record<string, Addressee["kind"]>>;

export function SetOfLetters({ letters, kinds }: { letters: Letter[]; kinds: AddresseeKinds }) {
  const { t } = useText();
  if (letters.length < 2) return null;
  return (
    <ol className="letter-set">
      {letters.map((letter) => (
        <li key={letter.addresseeId}>
          {letterLabel(t, letter)}
          {letter.copy && (
            <span className="field-hint">{t(`paper:why.${kinds[letter.addresseeId] ?? "target"}`)}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
