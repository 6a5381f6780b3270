/** "Is it in the post?": one tap each, carrying the letter's key and whom it went to, and none of its words. */
import type { Letter } from "#app/domain/letter/letter.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import type { LetterFields } from "./letter-fields.ts";
import { addresseeOf } from "./letter-label.ts";

interface PostedFormProps {
  fields: LetterFields;
  letters: Letter[];
  /** Asked on the page that only sends by e-mail. */
  emailOnly: boolean;
}

export function PostedForm({ fields: { key, section, letter }, letters, emailOnly }: PostedFormProps) {
  const { t } = useText();
  const count = letters.length;
  const byEmail = letters.filter(({ emails }) => emails.length > 0);
  return (
    <section className="stack posted" aria-labelledby="posted">
      <h2 id="posted">{emailOnly ? t("write:posted.emailedTitle") : t("write:posted.title", { count })}</h2>
      <p>{t("write:posted.lead")}</p>
      <form method="post" action="report" className="button-column">
        <HiddenFields fields={{ key, section, letter }} />
        {!emailOnly && (
          <Button name="posted" value={ids(letters)}>
            {count === 1
              ? t("write:posted.one")
              : count === 2
                ? t("write:posted.both")
                : t("write:posted.all", { count })}
          </Button>
        )}
        {!emailOnly &&
          count > 1 &&
          letters.map((one) => (
            <Button key={one.addresseeId} kind="quiet" name="posted" value={ids([one])}>
              {t(one.copy ? "write:posted.onlyCopy" : "write:posted.only", { name: addresseeOf(one) })}
            </Button>
          ))}
        {byEmail.length > 0 && (
          <Button kind={emailOnly ? "main" : "plain"} name="emailed" value={ids(byEmail)}>
            {t("write:posted.emailed", { count: byEmail.length })}
          </Button>
        )}
      </form>
      <p>
        {t(emailOnly ? "write:posted.laterEmail" : "write:posted.later")}{" "}
        <a href="report">{t("write:posted.laterLink")}</a>.
      </p>
    </section>
  );
}

/** A button has one value: the addressees' ids in it, separated by spaces. */
const ids = (letters: Letter[]): string => letters.map(({ addresseeId }) => addresseeId).join(" ");
