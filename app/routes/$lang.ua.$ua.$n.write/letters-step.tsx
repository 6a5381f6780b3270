/** The second step: the letters as they will be printed, ways to take them away, and "I posted it". */
import type { Paper } from "#app/domain/delivery/paper.ts";
import type { Letter } from "#app/domain/letter/letter.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { CallHead } from "#app/ui/call-head.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { LetterCarrier } from "#app/ui/letter-carrier.tsx";
import { FrozenLetterSheet } from "#app/ui/letter-sheet.tsx";
import type { UndrawableCharacter } from "./character-list.ts";
import type { LetterFields } from "./letter-fields.ts";
import { letterLabel } from "./letter-label.ts";
import { PostedForm } from "./posted-form.tsx";
import { Steps } from "./steps.tsx";
import { TakeAway } from "./take-away.tsx";
import type { WritingPage } from "./writing-page.server.ts";

interface LettersStepProps {
  page: WritingPage;
  /** The supporter's words and the day, from which each output makes the same letters again. */
  fields: LetterFields;
  letters: Letter[];
  undrawable: UndrawableCharacter[];
  /** By paper: the addressees whose address is larger than the envelope's window. */
  beyondWindow: Record<Paper, string[]>;
}

export function LettersStep({ page, fields, letters, undrawable, beyondWindow }: LettersStepProps) {
  const { t } = useText();
  const { campaign, sections } = page;
  const count = letters.length;
  const paper = sections.find(({ code }) => code === fields.section)?.paper ?? "A4";
  return (
    <>
      <CallHead
        call={campaign}
        now={page.now}
        title={t("write:letters.title", { count })}
        lead={t("write:letters.lead", { count })}
      />
      <div className="writing letters-first-when-wide">
        <div className="writing-aside stack-wide only-screen">
          <Steps letters={letters} printable={undrawable.length === 0} deadlineOn={campaign.deadlineOn} />
          <TakeAway {...{ fields, letters, undrawable, beyondWindow, paper }} />
          <PostedForm fields={fields} letters={letters} emailOnly={false} />
        </div>
        <section className="stack printed-letters" aria-labelledby="the-letters">
          <div className="sheet-head only-screen">
            <h2 id="the-letters">{t("write:letters.sheets", { count })}</h2>
            <form method="post" action={`write?${new URLSearchParams({ letter: fields.letter ?? "" })}`}>
              <HiddenFields fields={fields} />
              <Button name="intent" value="edit">
                {t("write:letters.change")}
              </Button>
            </form>
          </div>
          {letters.map((letter) => (
            <FrozenLetterSheet key={letter.addresseeId} letter={letter} label={letterLabel(t, letter)} />
          ))}
        </section>
      </div>
      <LetterCarrier fields={fields} />
    </>
  );
}
