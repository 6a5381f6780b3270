/**
 * A letter is on no server, so a page that shows one must carry it to the same page in another language: the
 * switch in the masthead sends this form, whose words are those the page was made of.
 */
import { HiddenFields } from "./hidden-fields.tsx";

export const LETTER_CARRIER = "letter-carrier";

export function LetterCarrier({ fields }: { fields: Record<string, string | undefined> }) {
  return (
    <form id={LETTER_CARRIER} method="post" hidden>
      <HiddenFields fields={fields} />
    </form>
  );
}
