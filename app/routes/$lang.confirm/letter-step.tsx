/** The letter that waits, to be read once more; the button under it is what sends it. */
import type { Letter } from "#app/domain/letter/letter.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { type Call, CallHead } from "#app/ui/call-head.tsx";
import { FrozenLetterSheet } from "#app/ui/letter-sheet.tsx";
import { letterLabel } from "../$lang.ua.$ua.$n.write/letter-label.ts";

interface LetterStepProps {
  call: Call;
  now: Date;
  purpose: "send" | "to-oneself";
  code: string;
  letters: Letter[];
  address: string;
  answersToMe: boolean;
}

export function LetterStep({ call, now, purpose, code, letters, address, answersToMe }: LetterStepProps) {
  const { t } = useText();
  const send = purpose === "send";
  return (
    <>
      <CallHead
        call={call}
        now={now}
        title={t(send ? "send:letter.title" : "send:letter.titleOneself", { count: letters.length })}
      />
      <div className="stack-wide">
        <form method="post" className="stack measure">
          <input type="hidden" name="code" value={code} />
          <p>
            {send
              ? t(answersToMe ? "send:letter.answersMe" : "send:letter.answersOffice")
              : t("send:letter.to")}{" "}
            {(!send || answersToMe) && <bdi>{address}</bdi>}
          </p>
          <div className="button-row">
            <Button kind="main" name="intent" value="confirm">
              {t(send ? "send:letter.send" : "send:letter.mailMe", { count: letters.length })}
            </Button>
          </div>
          <p className="field-hint">{t("send:letter.leave")}</p>
        </form>
        {letters.map((letter) => (
          <FrozenLetterSheet key={letter.addresseeId} letter={letter} label={letterLabel(t, letter)} />
        ))}
      </div>
    </>
  );
}
