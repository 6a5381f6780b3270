/** The letters on paper: what they are printed on, the PDF, and what to know about it before. */
import type { WindowFormat } from "#app/domain/delivery/print-order.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { characterList, LISTED, type UndrawableCharacter } from "./character-list.ts";
import { PaperChoice } from "./paper-choice.tsx";
import type { BeyondWindows } from "./print-options.server.ts";

export interface PrintingProps {
  /** The window that is usual in the supporter's section. */
  window: WindowFormat;
  undrawable: UndrawableCharacter[];
  /** By window: the addressees whose address is larger. */
  beyondWindow: BeyondWindows;
  /** Some letter can be posted, so that an envelope has an address. */
  anyByPost: boolean;
}

/** `label` is the button's; without `main` another way leads. */
export function Printing({
  window,
  undrawable,
  beyondWindow,
  anyByPost,
  label,
  main,
}: PrintingProps & { label: string; main: boolean }) {
  const { t } = useText();
  const printable = undrawable.length === 0;
  return (
    <>
      {printable ? (
        <PaperChoice {...{ window, beyondWindow, anyByPost }} />
      ) : (
        <NotPrintable undrawable={undrawable} />
      )}
      <div className="button-column">
        <Button
          kind={main ? "main" : "plain"}
          formAction="letter.pdf"
          disabled={!printable}
          aria-describedby={printable ? undefined : "no-pdf"}
        >
          {label}
        </Button>
      </div>
      {printable && anyByPost && (
        <details className="paper-more">
          <summary>{t("paper:alone.title")}</summary>
          <div className="button-column">
            <Button formAction="envelopes.pdf">{t("paper:alone.envelopes")}</Button>
            <Button formAction="labels.pdf">{t("paper:alone.labels")}</Button>
          </div>
        </details>
      )}
    </>
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
