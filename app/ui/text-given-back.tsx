/** Where a letter could not be made: why, what to do, and every word the supporter wrote, whole. */
import { useText } from "#app/i18n/text-context.tsx";
import { Button, LinkButton } from "./button.tsx";
import { HiddenFields } from "./hidden-fields.tsx";
import { LetterCarrier } from "./letter-carrier.tsx";
import { PageHead } from "./page-head.tsx";
import { type Problem, problemsInWords } from "./problem.ts";

export interface GivenBack {
  reason: "closed" | "scheduled" | "unknown" | "invalid" | "undrawable" | "busy" | "failed";
  problems: Problem[];
  /** The supporter's words as one text. */
  words: string;
  /** The form as it came, to be sent again. */
  fields: Record<string, string | undefined>;
}

export function TextGivenBack({ reason, problems, words, fields }: GivenBack) {
  const { t, lang } = useText();
  const over = reason === "closed" || reason === "scheduled" || reason === "unknown";
  return (
    <>
      <PageHead title={t(`write:givenBack.${reason}`)} lead={<p>{t(`write:givenBack.${reason}Text`)}</p>} />
      <div className="stack measure">
        {problems.length > 0 && (
          <ul>
            {problemsInWords(t, problems).map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        )}
        <div className="field">
          <label className="field-label" htmlFor="words-given-back">
            {t("write:givenBack.label")}
          </label>
          <p className="field-hint">{t("write:givenBack.keep")}</p>
          <textarea
            id="words-given-back"
            className="control"
            rows={14}
            readOnly
            dir="auto"
            defaultValue={words}
          />
        </div>
        {over ? (
          <LinkButton to={reason === "unknown" ? `/${lang}` : "./"}>
            {t(reason === "unknown" ? "write:givenBack.toOpen" : "write:givenBack.toCampaign")}
          </LinkButton>
        ) : (
          <WayOn again={reason === "busy" || reason === "failed"} fields={fields} />
        )}
        <LetterCarrier fields={fields} />
      </div>
    </>
  );
}

/** The same form once more, to where it went before or back to the sheet. */
function WayOn({ again, fields }: { again: boolean; fields: GivenBack["fields"] }) {
  const { t } = useText();
  return (
    <form method="post" className="button-row">
      <HiddenFields fields={fields} />
      {again && <Button kind="main">{t("write:givenBack.again")}</Button>}
      <Button
        kind={again ? "plain" : "main"}
        formAction={`write?${new URLSearchParams({ letter: fields.letter ?? "", ...(fields.about && { about: fields.about }) })}`}
        name="intent"
        value="edit"
      >
        {t("write:givenBack.change")}
      </Button>
    </form>
  );
}
