/** The letters on paper: which paper, the PDF, and what to know about it before. */
import type { Paper } from "#app/domain/delivery/paper.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { characterList, LISTED, type UndrawableCharacter } from "./character-list.ts";

export interface PrintingProps {
  /** The paper that is usual in the supporter's section. */
  paper: Paper;
  undrawable: UndrawableCharacter[];
  /** By paper: the addressees whose address is larger than the envelope's window. */
  beyondWindow: Record<Paper, string[]>;
}

const PAPERS = ["A4", "LETTER"] as const satisfies Paper[];
const PAPER_NAMES = { A4: "write:take.a4", LETTER: "write:take.letter" } as const;

/** `label` is the button's; without `main` another way leads. */
export function Printing({
  paper,
  undrawable,
  beyondWindow,
  label,
  main,
}: PrintingProps & { label: string; main: boolean }) {
  const printable = undrawable.length === 0;
  return (
    <>
      {printable ? (
        <>
          <PaperChoice paper={paper} />
          {PAPERS.map((size) => (
            <BeyondWindow key={size} paper={size} names={beyondWindow[size]} />
          ))}
        </>
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
    </>
  );
}

function PaperChoice({ paper }: { paper: Paper }) {
  const { t } = useText();
  return (
    <fieldset>
      <legend className="field-label">{t("write:take.paper")}</legend>
      <div className="paper-choice">
        {PAPERS.map((size) => (
          <label className="choice" key={size}>
            <input type="radio" name="paper" value={size} defaultChecked={size === paper} />
            <span>{t(PAPER_NAMES[size])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Each paper has its envelope; the style sheet shows the notice of the paper that is chosen. */
function BeyondWindow({ paper, names }: { paper: Paper; names: string[] }) {
  const { t, lang } = useText();
  if (names.length === 0) return null;
  return (
    <div data-for-paper={paper}>
      <Notice kind="info" title={t("write:take.beyondWindowTitle", { paper: t(PAPER_NAMES[paper]) })}>
        <p>
          {t("write:take.beyondWindow", {
            count: names.length,
            names: new Intl.ListFormat(lang).format(names),
          })}
        </p>
      </Notice>
    </div>
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
