/** The letter sheet with a pen in hand: every line of it that belongs to the supporter is a field. */
import type { ReactNode } from "react";
import type { TextDirection } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { classNames } from "./class-names.ts";
import { fieldId } from "./fields.tsx";
import { SheetAddress } from "./letter-sheet.tsx";

/** What the supporter writes on the sheet. */
export type SheetWords = Record<"town" | "salutation" | "body" | "closing" | "name", string>;

interface LetterFormProps {
  /** The letter's language and direction, which need not be the page's. */
  lang: string;
  dir: TextDirection;
  /** The day the letter will bear, as the letter writes it. */
  date: string;
  addressLines: string[];
  reference: string;
  words: SheetWords;
  /** The message beside each field that needs another look. */
  errors: Partial<Record<string, string>>;
}

export function LetterForm({ lang, dir, date, addressLines, reference, words, errors }: LetterFormProps) {
  const { t } = useText();
  const field = (name: keyof SheetWords) => ({ name, lang, defaultValue: words[name], error: errors[name] });
  return (
    <section className="sheet sheet-form" aria-label={t("write:sheet.label")}>
      <div className="sheet-page" lang={lang} dir={dir}>
        <div className="sheet-addressee">
          <PageWords>{t("write:sheet.address")}</PageWords>
          <SheetAddress lines={addressLines} />
        </div>
        <div className="sheet-place-and-date">
          <SheetField
            {...field("town")}
            label={t("write:sheet.town")}
            hint={t("write:sheet.townHint")}
            dir="auto"
            autoComplete="address-level2"
          />
          <p className="sheet-date-fixed">{date}</p>
        </div>
        <p className="sheet-reference">{reference}</p>
        <SheetField {...field("salutation")} label={t("write:sheet.salutation")} dir={dir} />
        <SheetField {...field("body")} label={t("write:sheet.body")} dir={dir} rows={rowsFor(words.body)} />
        <SheetField {...field("closing")} label={t("write:sheet.closing")} dir={dir} />
        <SheetField
          {...field("name")}
          label={t("write:sheet.name")}
          hint={t("write:sheet.nameHint")}
          dir="auto"
          autoComplete="name"
        />
      </div>
    </section>
  );
}

interface SheetFieldProps {
  name: keyof SheetWords;
  label: string;
  hint?: string;
  error?: string;
  lang: string;
  dir: TextDirection | "auto";
  defaultValue: string;
  autoComplete?: string;
  /** More than one line: the field is a text area. */
  rows?: number;
}

/** No `maxlength` on any of them: it would cut what is pasted without a word. The server says what is too long. */
function SheetField({ name, label, hint, error, rows, ...control }: SheetFieldProps) {
  const id = fieldId(name);
  const wiring = {
    id,
    name,
    className: "sheet-control",
    "aria-invalid": error ? true : undefined,
    "aria-describedby": classNames(hint && `${id}-hint`, error && `${id}-error`, `${id}-drawable`),
    "data-drawable": `${id}-drawable`,
  };
  return (
    <div className={classNames("sheet-field", `sheet-field-${name}`, error && "sheet-field-wrong")}>
      <PageWords>
        <label htmlFor={id}>{label}</label>
      </PageWords>
      {error && (
        <PageWords className="field-error" id={`${id}-error`}>
          {error}
        </PageWords>
      )}
      {rows ? (
        <textarea rows={rows} {...wiring} {...control} />
      ) : (
        <input type="text" {...wiring} {...control} />
      )}
      <NotDrawable id={`${id}-drawable`} />
      {hint && (
        <PageWords className="sheet-hint" id={`${id}-hint`}>
          {hint}
        </PageWords>
      )}
    </div>
  );
}

/** Empty, until public/enhance/drawable.js finds a sign in the field that no font has. */
export function NotDrawable({ id }: { id: string }) {
  const { t, lang, dir } = useText();
  return (
    <p
      className="not-drawable"
      role="status"
      id={id}
      lang={lang}
      dir={dir}
      data-drawable-words={t("write:sheet.notDrawable", { list: "{list}" })}
    />
  );
}

/** A word of the page on the margin of a sheet in another language. */
function PageWords({
  children,
  className = "sheet-label",
  id,
}: {
  children: ReactNode;
  className?: string;
  id?: string;
}) {
  const { lang, dir } = useText();
  return (
    <p className={className} id={id} lang={lang} dir={dir}>
      {children}
    </p>
  );
}

/** Rows for browsers that do not know `field-sizing`, at about 70 characters a row. */
const rowsFor = (body: string): number =>
  Math.max(14, 2 + body.split("\n").reduce((rows, line) => rows + Math.ceil((line.length + 1) / 70), 0));
