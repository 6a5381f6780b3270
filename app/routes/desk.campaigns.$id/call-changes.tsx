/** What is different from the previous call, field by field; each can be taken over from it. */
import type { ComparedField } from "#app/domain/campaign/compare-calls.ts";
import { rowInLanguage } from "#app/domain/campaign/form-rows.ts";
import { longDay } from "#app/i18n/dates.ts";
import { languageName } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { AddresseeChanges } from "./addressee-changes.tsx";
import { BeforeAndNow, TakeOver } from "./before-and-now.tsx";
import { CallLink } from "./call-link.tsx";
import { useEditor } from "./editor-context.tsx";
import { useFieldLabel } from "./field-label.ts";
import type { ReviewData } from "./review-data.server.ts";

export type Previous = NonNullable<ReviewData["series"]["previous"]>;

export function CallChanges({ previous }: { previous: Previous }) {
  const { t } = useText();
  const { call, difference } = previous;
  return (
    <div className="review-changes">
      <h3>{t("review:series.changes", { number: call.uaNumber, ordinal: call.ordinal })}</h3>
      <p>
        <CallLink call={call} />
      </p>
      <ul className="plain">
        {difference.fields.length === 0 && <li>{t("review:series.sameFields")}</li>}
        {difference.fields.map((each) => (
          <FieldChange key={each.field} change={each} previous={previous} />
        ))}
        <AddresseeChanges changes={difference.addressees} />
        {difference.letters.map((each) => (
          <LetterChange key={each.lang} change={each} />
        ))}
      </ul>
    </div>
  );
}

const OF_TEXT: ComparedField[] = ["title", "riskNotice", "afterDeadlineNote"];

function FieldChange({
  change: { field, before, now },
  previous,
}: {
  change: Previous["difference"]["fields"][number];
  previous: Previous;
}) {
  const { lang } = useText();
  const { form } = useEditor();
  const label = useFieldLabel(form);
  const inWords = (values: string[]) =>
    values.map((value) => {
      if (field === "deadlineOn") return longDay(value, lang);
      return field === "preferredLanguages" ? languageName(value, lang) : value;
    });
  const place = (of: Previous["form"]) =>
    OF_TEXT.includes(field) ? `texts.${rowInLanguage(of, "texts", form.documentLanguage)}.${field}` : field;
  return (
    <li>
      <strong>{label(field)}</strong>
      <BeforeAndNow before={inWords(before)} now={inWords(now)} />
      {before.length > 0 && (
        <TakeOver
          from={place(previous.form)}
          to={place(form)}
          what={label(field)}
          at={`field-${place(form)}`}
        />
      )}
    </li>
  );
}

function LetterChange({ change }: { change: Previous["difference"]["letters"][number] }) {
  const { t, lang } = useText();
  const { form } = useEditor();
  const { before, now, keptParagraphs, paragraphs } = change;
  const language = languageName(change.lang, lang);
  const isSame = before !== null && keptParagraphs === paragraphs;
  const key = now === null ? "gone" : before === null ? "new" : isSame ? "same" : "changed";
  const row = rowInLanguage(form, "modelLetters", change.lang);
  return (
    <li>
      {t(`review:letter.${key}`, { language, kept: keptParagraphs, paragraphs })}
      {before !== null && !isSame && (
        <TakeOver
          from={`modelLetters.${before}`}
          to={row === undefined ? "new" : `modelLetters.${row}`}
          what={t("desk:edit.letters.in", { language })}
          at={`modelLetters-${row ?? 0}`}
        />
      )}
    </li>
  );
}
