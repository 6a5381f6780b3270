/** The second step: the letters as they will be printed, ways to take them away, and "I posted it". */

import type { Posting } from "#app/domain/delivery/posting.ts";
import { usualWindow } from "#app/domain/delivery/window-format.ts";
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
import { PostPlan } from "./post-plan.tsx";
import { PostedForm } from "./posted-form.tsx";
import type { BeyondWindows } from "./print-options.server.ts";
import { Steps } from "./steps.tsx";
import { TakeAway } from "./take-away.tsx";
import { writeAddress } from "./write-address.ts";
import type { WritingPage } from "./writing-page.server.ts";

interface LettersStepProps {
  page: WritingPage;
  /** The supporter's words and the day, from which each output makes the same letters again. */
  fields: LetterFields;
  letters: Letter[];
  /** How each is best sent, in their order. */
  postings: Posting[];
  undrawable: UndrawableCharacter[];
  /** By window: the addressees whose address is larger. */
  beyondWindow: BeyondWindows;
}

export function LettersStep({ page, fields, letters, postings, undrawable, beyondWindow }: LettersStepProps) {
  const { t } = useText();
  const { campaign, sections } = page;
  const count = letters.length;
  const section = sections.find(({ code }) => code === fields.section);
  const window = usualWindow(section?.country ?? null, section?.paper ?? "A4");
  const { kinds } = page;
  const byPost = postings[0]?.way === "post";
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
          <PostPlan letters={letters} postings={postings} />
          <Steps letters={letters} postings={postings} printable={undrawable.length === 0} />
          <TakeAway {...{ fields, letters, kinds, undrawable, beyondWindow, window, byPost }} />
          <PostedForm fields={fields} letters={letters} emailOnly={false} />
        </div>
        <section className="stack printed-letters" aria-labelledby="the-letters">
          <div className="sheet-head only-screen">
            <h2 id="the-letters">{t("write:letters.sheets", { count })}</h2>
            <form method="post" action={`write${writeAddress(fields)}`}>
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
