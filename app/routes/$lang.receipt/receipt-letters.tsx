/** The letters of a receipt, each on its rung, and what its holder can still do about them. */
import type { ReceiptLetter } from "#app/domain/action-log/receipt.server.ts";
import { addresseeInWords } from "#app/domain/letter/address-lines.ts";
import { longDay } from "#app/i18n/dates.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { campaignPath } from "#app/ui/campaign-path.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

interface ReceiptLettersProps {
  receipt: string;
  letters: ReceiptLetter[];
  /** What was just done. */
  done: { kind: "posted" | "emailed" | "withdrawn"; letters: number } | null;
  /** Withdrawing cannot be undone, so it is asked twice. */
  asking: boolean;
}

export function ReceiptLetters({ receipt, letters, done, asking }: ReceiptLettersProps) {
  const { t } = useText();
  const reportable = letters.some((letter) => letter.reportable);
  const standing = letters.some(({ rung }) => rung !== "withdrawn");
  return (
    <>
      <PageHead title={t("receipt:letters", { count: letters.length })} />
      <div className="stack-wide measure">
        {done && (
          <Notice kind="done" title={t(`receipt:done.${done.kind}`, { count: done.letters })}>
            {done.kind === "withdrawn" && <p>{t("receipt:done.withdrawnText")}</p>}
          </Notice>
        )}
        <ul className="stack plain-list">
          {letters.map((letter) => (
            <LetterOnItsRung
              key={`${letter.uaNumber} ${letter.ordinal} ${letter.addressee.name}`}
              letter={letter}
            />
          ))}
        </ul>
        {standing && (
          <form method="post" className="stack">
            <input type="hidden" name="receipt" value={receipt} />
            {asking ? (
              <Notice kind="urgent" title={t("receipt:sure")}>
                <p>{t("receipt:sureText")}</p>
                <div className="button-row">
                  <Button name="intent" value="withdrawn">
                    {t("receipt:withdrawNow")}
                  </Button>
                  <Button kind="main">{t("receipt:keep")}</Button>
                </div>
              </Notice>
            ) : (
              <div className="button-row">
                {reportable && (
                  <>
                    <Button kind="main" name="intent" value="posted">
                      {t("receipt:posted")}
                    </Button>
                    <Button name="intent" value="emailed">
                      {t("receipt:emailed")}
                    </Button>
                  </>
                )}
                <Button kind="quiet" name="intent" value="withdraw">
                  {t("receipt:withdraw")}
                </Button>
              </div>
            )}
          </form>
        )}
      </div>
    </>
  );
}

function LetterOnItsRung({ letter }: { letter: ReceiptLetter }) {
  const { t, lang } = useText();
  const name = addresseeInWords(letter.addressee);
  return (
    <li className="stack-tight">
      <strong>{t(letter.copy ? "receipt:copyFor" : "receipt:to", { name, count: letter.letters })}</strong>
      <p>
        <a href={campaignPath(lang, letter)}>{t("campaign:ua", { number: letter.uaNumber })}</a>
      </p>
      <p>
        {t(standingOf(letter), { day: longDay(letter.day, lang) })}
        {letter.late && ` ${t("receipt:late")}`}
      </p>
    </li>
  );
}

function standingOf({ waiting, rung, setAside }: ReceiptLetter) {
  if (waiting) return "receipt:rung.waiting";
  const counted = rung === "reported" || rung === "sent";
  return counted && setAside ? (`report:setAside.${setAside}` as const) : (`receipt:rung.${rung}` as const);
}
