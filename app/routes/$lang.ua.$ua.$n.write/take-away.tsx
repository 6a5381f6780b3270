/** The ways out of the site for frozen letters: one form with the words in it, one button each. */
import type { Letter } from "#app/domain/letter/letter.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { characterList, LISTED, type UndrawableCharacter } from "./character-list.ts";
import type { LetterFields } from "./letter-fields.ts";
import { addresseeOf } from "./letter-label.ts";

interface TakeAwayProps {
  fields: LetterFields;
  letters: Letter[];
  undrawable: UndrawableCharacter[];
  paper: "A4" | "LETTER";
}

export function TakeAway({ fields, letters, undrawable, paper }: TakeAwayProps) {
  const { t } = useText();
  const printable = undrawable.length === 0;
  return (
    <section className="stack" aria-labelledby="take-away">
      <h2 id="take-away">{t("write:take.title", { count: letters.length })}</h2>
      <form method="post" className="stack">
        <HiddenFields fields={fields} />
        {printable ? <PaperChoice paper={paper} /> : <NotPrintable undrawable={undrawable} />}
        <div className="button-column">
          <Button
            kind="main"
            formAction="letter.pdf"
            disabled={!printable}
            aria-describedby={printable ? undefined : "no-pdf"}
          >
            {t("write:take.pdf")}
          </Button>
          <p>{t("write:take.other")}</p>
          <Button formAction="mail">{t("write:take.mail")}</Button>
          <EmailDrafts letters={letters} />
          <Button formAction="letter.txt">{t("write:take.txt")}</Button>
        </div>
        {letters.every(({ emails }) => emails.length === 0) && (
          <p className="field-hint">{t("write:take.noEmail")}</p>
        )}
      </form>
    </section>
  );
}

/** The first target's draft has the copies in Cc; each further target has a draft of its own. */
function EmailDrafts({ letters }: { letters: Letter[] }) {
  const { t } = useText();
  const targets = letters.filter(({ copy }) => !copy);
  if (targets.length === 1) return <Button formAction="letter.eml">{t("write:take.eml")}</Button>;
  return targets.map((letter, i) => (
    <Button
      key={letter.addresseeId}
      formAction={i === 0 ? "letter.eml" : `letter.eml?addressee=${letter.addresseeId}`}
    >
      {t("write:take.emlTo", { name: addresseeOf(letter) })}
    </Button>
  ));
}

function PaperChoice({ paper }: { paper: "A4" | "LETTER" }) {
  const { t } = useText();
  return (
    <fieldset>
      <legend className="field-label">{t("write:take.paper")}</legend>
      <div className="paper-choice">
        {(["A4", "LETTER"] as const).map((size) => (
          <label className="choice" key={size}>
            <input type="radio" name="paper" value={size} defaultChecked={size === paper} />
            <span>{t(size === "A4" ? "write:take.a4" : "write:take.letter")}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function NotPrintable({ undrawable }: { undrawable: UndrawableCharacter[] }) {
  const { t } = useText();
  return (
    <div id="no-pdf">
      <Notice kind="urgent" title={t("write:take.noPdfTitle")}>
        <p>
          {undrawable.length > LISTED
            ? t("write:take.noPdfScript")
            : t("write:take.noPdf", { characters: characterList(undrawable) })}
        </p>
      </Notice>
    </div>
  );
}
