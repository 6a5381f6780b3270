/** What the importer is not sure of, on top of the form: why, what the document says, and the control itself. */

import { Fragment } from "react";
import { isDay } from "#app/domain/campaign/day.ts";
import type { SourceDoubt } from "#app/domain/campaign/source-doubts.ts";
import { longDay } from "#app/i18n/dates.ts";
import { textDirection } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { useActionAt } from "./action-at.ts";
import { CallControl, isCallControl } from "./call-control.tsx";
import { useEditor } from "./editor-context.tsx";
import { useFieldLabel } from "./field-label.ts";
import { rowOrFieldId, ToSource } from "./to-source.tsx";

export function SettleFirst({ doubts }: { doubts: SourceDoubt[] }) {
  const { t } = useText();
  const grave = doubts.filter((doubt) => doubt.grave);
  if (grave.length === 0) return <AlsoCompare doubts={doubts} />;
  return (
    <section className="desk-part review-first" aria-labelledby="first">
      <h2 id="first">{t("review:first.title", { count: grave.length })}</h2>
      <p>{t("review:first.lead")}</p>
      <ol className="plain">
        {grave.map((doubt) => (
          <DoubtfulField key={doubt.field} doubt={doubt} />
        ))}
      </ol>
      <AlsoCompare doubts={doubts} />
    </section>
  );
}

/** The rest, in a line: a title and an address are read by where they stand. */
function AlsoCompare({ doubts }: { doubts: SourceDoubt[] }) {
  const { t, lang } = useText();
  const { form } = useEditor();
  const label = useFieldLabel(form);
  const others = doubts.filter(({ grave }) => !grave);
  if (others.length === 0) return null;
  const parts = new Intl.ListFormat(lang).formatToParts(others.map(({ field }) => field));
  return (
    <p className="review-also">
      {t("review:first.also")}{" "}
      {parts.map(({ type, value }, i) =>
        type === "element" ? (
          <a key={value} href={`#${rowOrFieldId(value)}`}>
            {label(value)}
          </a>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: commas, which have no other name.
          <Fragment key={i}>{value}</Fragment>
        ),
      )}
    </p>
  );
}

function DoubtfulField({ doubt: { field, code, path, quote, readings } }: { doubt: SourceDoubt }) {
  const { t } = useText();
  const { form, places } = useEditor();
  const label = useFieldLabel(form);
  return (
    <li className="review-doubt">
      <h3>
        <a href={`#${rowOrFieldId(field)}`} data-doubt={field}>
          {label(field)}
        </a>
      </h3>
      <p>
        <strong className="desk-doubt">{t(`desk:doubt.${code}`)}</strong>
      </p>
      {quote && readings.length === 0 && <Quote words={quote} />}
      {readings.length > 0 && <Readings field={field} readings={readings} />}
      {!isCallControl(field) && places.has(field) && (
        <p>
          <ToSource field={field} form={form} />
        </p>
      )}
      {isCallControl(field) && <CallControl name={field} />}
      <label className="choice review-compared">
        <input type="checkbox" name={`compared ${path}`} />
        <span>{t("review:first.compared")}</span>
      </label>
    </li>
  );
}

/** Each reading puts its value into the field, at the press of a button; what is chosen shows as pressed. */
function Readings({ field, readings }: Pick<SourceDoubt, "field" | "readings">) {
  const { t, lang } = useText();
  const { form } = useEditor();
  const actionAt = useActionAt();
  return (
    <fieldset className="review-readings">
      <legend>{t("review:first.readings")}</legend>
      {readings.map(({ value, quote }) =>
        fits(field, value) ? (
          <button
            key={value + quote}
            type="submit"
            className="review-reading"
            name="intent"
            value={`use ${field} ${value}`}
            formAction={actionAt(rowOrFieldId(field))}
            aria-pressed={form[field] === value}
          >
            <strong>
              <bdi>{isDay(value) ? longDay(value, lang) : value}</bdi>
            </strong>
            <Quote words={quote} />
          </button>
        ) : (
          <Quote key={value + quote} words={quote} />
        ),
      )}
    </fieldset>
  );
}

/** A day whose year is missing, for instance, is a reading that somebody has to complete. */
const fits = (field: string, value: string): boolean =>
  !["deadlineOn", "issuedOn"].includes(field) || isDay(value);

function Quote({ words }: { words: string }) {
  const { form } = useEditor();
  const lang = form.documentLanguage ?? "";
  return (
    <q className="review-quote" lang={lang} dir={textDirection(lang)}>
      {words}
    </q>
  );
}
