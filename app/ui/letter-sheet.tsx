/** A letter as the sheet of paper it will become, in its own language and direction. To be read, not changed. */
import { Fragment, type ReactNode } from "react";
import { typedDirection } from "#app/domain/delivery/fonts/direction.ts";
import { pairsOf } from "#app/domain/delivery/gloss-pairs.ts";
import type { Gloss, Letter } from "#app/domain/letter/letter.ts";
import type { TextDirection } from "#app/i18n/languages.ts";

export interface LetterSheetProps {
  /** The letter's language and direction, which need not be the page's. */
  lang: string;
  dir: TextDirection;
  /** What the sheet is, for who cannot see it: "Letter to the Minister". */
  label: string;
  placeAndDate?: string;
  addressLines: string[];
  reference?: string;
  /** On a copy: whose letter it is a copy of. */
  copyHeading?: string | null;
  salutation?: string;
  /** The letter's paragraphs. */
  children: ReactNode;
  closing?: string;
  signature?: string;
  /** "Copy to: …", one line each. */
  copyNotation?: string[];
}

export function LetterSheet(letter: LetterSheetProps) {
  const { lang, dir, label, placeAndDate, addressLines, reference, copyHeading, copyNotation = [] } = letter;
  return (
    <article className="sheet" lang={lang} dir={dir} aria-label={label}>
      <div className="sheet-page">
        {addressLines.length > 0 && <SheetAddress lines={addressLines} />}
        {placeAndDate && <p className="sheet-date">{placeAndDate}</p>}
        {reference && <p className="sheet-reference">{reference}</p>}
        {copyHeading && <p className="sheet-copy-heading">{copyHeading}</p>}
        {letter.salutation && <p>{letter.salutation}</p>}
        {letter.children}
        {letter.closing && <p className="sheet-closing">{letter.closing}</p>}
        {letter.signature !== undefined && <p className="sheet-signature">{letter.signature}</p>}
        {copyNotation.length > 0 && (
          <p className="sheet-notation">
            <SheetLines lines={copyNotation} />
          </p>
        )}
      </div>
    </article>
  );
}

/** A frozen letter, all of it; the same in a second language beside it, or on a sheet of its own behind it. */
export function FrozenLetterSheet({ letter, label }: { letter: Letter; label: string }) {
  const { gloss } = letter;
  if (gloss?.placement === "facing") return <FacingSheet letter={letter} gloss={gloss} label={label} />;
  return (
    <>
      <LetterSheet {...letter} lang={letter.language} label={label}>
        <Paragraphs {...letter} />
      </LetterSheet>
      {gloss && (
        <LetterSheet
          lang={gloss.language}
          dir={gloss.dir}
          label={`${label}: ${gloss.heading}`}
          addressLines={[]}
          reference={gloss.heading}
          salutation={gloss.salutation}
          closing={gloss.closing}
        >
          <Paragraphs {...gloss} />
        </LetterSheet>
      )}
    </>
  );
}

/** Paragraph beside paragraph, each in its own language and direction. */
function FacingSheet({ letter, gloss, label }: { letter: Letter; gloss: Gloss; label: string }) {
  const { salutation: _, closing: __, ...around } = letter;
  return (
    <LetterSheet {...around} lang={letter.language} label={label}>
      <div className="sheet-facing">
        {pairsOf(letter, gloss).map(({ part, own, other }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a frozen letter never move
          <Fragment key={i}>
            <p className="sheet-paragraph">{own}</p>
            <p
              className={part === "heading" ? "sheet-gloss-heading" : "sheet-paragraph"}
              lang={gloss.language}
              dir={gloss.dir}
            >
              {other}
            </p>
          </Fragment>
        ))}
      </div>
    </LetterSheet>
  );
}

function Paragraphs({ paragraphs, dir }: Pick<Letter, "paragraphs" | "dir">) {
  return paragraphs.map((paragraph, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a frozen letter never move
    <p key={i} className="sheet-paragraph" dir={typedDirection(paragraph, dir)}>
      {paragraph}
    </p>
  ));
}

/** The addressee as in the envelope window; `auto` because an address keeps its own direction in any letter. */
export function SheetAddress({ lines }: { lines: string[] }) {
  return (
    <address className="sheet-window" dir="auto">
      <SheetLines lines={lines} />
    </address>
  );
}

/** Lines that stand one below the other. */
export function SheetLines({ lines }: { lines: string[] }) {
  return (
    <>
      {lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines of an address may be the same
        <span key={i}>{line}</span>
      ))}
    </>
  );
}
