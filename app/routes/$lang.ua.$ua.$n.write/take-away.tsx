/** The ways out of the site for frozen letters: one form with the words in it, one button each. */
import type { Letter } from "#app/domain/letter/letter.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import type { LetterFields } from "./letter-fields.ts";
import { Mailing } from "./mailing.tsx";
import { Printing, type PrintingProps } from "./printing.tsx";
import { type AddresseeKinds, SetOfLetters } from "./set-of-letters.tsx";

interface TakeAwayProps extends Omit<PrintingProps, "anyByPost"> {
  fields: LetterFields;
  letters: Letter[];
  kinds: AddresseeKinds;
  /** The letter itself goes by post, and arrives in time or can go no other way. */
  byPost: boolean;
}

/** Paper leads, unless the letter itself cannot go by post, or not in time. */
export function TakeAway({ fields, letters, kinds, byPost, ...paper }: TakeAwayProps) {
  const { t } = useText();
  const anyByPost = letters.some(({ postable }) => postable);
  const printing = (
    <Printing
      {...paper}
      anyByPost={anyByPost}
      main={byPost}
      label={t(anyByPost ? "write:take.pdf" : "write:take.pdfKeep")}
    />
  );
  const mailing = <Mailing letters={letters} main={!byPost} attachable={paper.undrawable.length === 0} />;
  return (
    <section className="stack" aria-labelledby="take-away">
      <h2 id="take-away">{t("write:take.title", { count: letters.length })}</h2>
      <SetOfLetters letters={letters} kinds={kinds} />
      <form method="post" className="stack">
        <HiddenFields fields={fields} />
        {byPost ? printing : mailing}
        {byPost && <p>{t("write:take.other")}</p>}
        {!anyByPost && <p>{t("write:take.ownFiles")}</p>}
        {byPost ? mailing : printing}
        <div className="button-column">
          <Button formAction="letter.docx">{t("paper:docx")}</Button>
          <Button formAction="letter.txt">{t("write:take.txt")}</Button>
        </div>
      </form>
    </section>
  );
}
