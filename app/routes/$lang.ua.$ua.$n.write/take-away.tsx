/** The ways out of the site for frozen letters: one form with the words in it, one button each. */
import type { Letter } from "#app/domain/letter/letter.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import type { LetterFields } from "./letter-fields.ts";
import { Mailing } from "./mailing.tsx";
import { Printing, type PrintingProps } from "./printing.tsx";

interface TakeAwayProps extends PrintingProps {
  fields: LetterFields;
  letters: Letter[];
}

/** Paper leads, unless there is no postal address to send the letter itself to. */
export function TakeAway({ fields, letters, ...paper }: TakeAwayProps) {
  const { t } = useText();
  const byPost = letters[0]?.postable ?? true;
  const anyByPost = letters.some(({ postable }) => postable);
  const printing = (
    <Printing {...paper} main={byPost} label={t(anyByPost ? "write:take.pdf" : "write:take.pdfKeep")} />
  );
  const mailing = <Mailing letters={letters} main={!byPost} />;
  return (
    <section className="stack" aria-labelledby="take-away">
      <h2 id="take-away">{t("write:take.title", { count: letters.length })}</h2>
      <form method="post" className="stack">
        <HiddenFields fields={fields} />
        {byPost ? printing : mailing}
        {byPost && <p>{t("write:take.other")}</p>}
        {!anyByPost && <p>{t("write:take.ownFiles")}</p>}
        {byPost ? mailing : printing}
        <div className="button-column">
          <Button formAction="letter.txt">{t("write:take.txt")}</Button>
        </div>
      </form>
    </section>
  );
}
