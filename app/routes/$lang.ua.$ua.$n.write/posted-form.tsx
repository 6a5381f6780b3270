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
  const byPost = emailOnly ? [] : letters.filter(({ postable }) => postable);
  const byEmail = letters.filter(({ emails }) => emails.length > 0);
  const posting = byPost.length > 0;
  return (
    <section className="stack posted" aria-labelledby="posted">
      <h2 id="posted">
        {posting ? t("write:posted.title", { count: byPost.length }) : t("write:posted.emailedTitle")}
      </h2>
      <p>{t("write:posted.lead")}</p>
      <form method="post" action="report" className="button-column">
        <HiddenFields fields={{ key, section, letter }} />
        <PostedButtons letters={byPost} all={letters.length} />
        <EmailedButtons letters={byEmail} all={letters.length} main={emailOnly} />
      </form>
      <p>
        {t(posting ? "write:posted.later" : "write:posted.laterEmail")}{" "}
        <a href="report">{t("write:posted.laterLink")}</a>.
      </p>
    </section>
  );
}

interface ButtonsProps {
  /** Those that can go this way. */
  letters: Letter[];
  /** How many letters there are: where some cannot go this way, each that can has its name on its button. */
  all: number;
}

function PostedButtons({ letters, all }: ButtonsProps) {
  const { t } = useText();
  const count = letters.length;
  const whole = count === all;
  return (
    <>
      {whole && (
        <Button name="posted" value={ids(letters)}>
          {count === 1
            ? t("write:posted.one")
            : count === 2
              ? t("write:posted.both")
              : t("write:posted.all", { count })}
        </Button>
      )}
      {(!whole || count > 1) &&
        letters.map((one) => (
          <Button key={one.addresseeId} kind={whole ? "quiet" : "plain"} name="posted" value={ids([one])}>
            {t(one.copy ? "write:posted.copyFor" : "write:posted.letterTo", { name: addresseeOf(one) })}
          </Button>
        ))}
    </>
  );
}

function EmailedButtons({ letters, all, main }: ButtonsProps & { main: boolean }) {
  const { t } = useText();
  const count = letters.length;
  const kind = main ? "main" : "plain";
  if (count === all) {
    return (
      <Button kind={kind} name="emailed" value={ids(letters)}>
        {t("write:posted.emailed", { count })}
      </Button>
    );
  }
  return letters.map((one) => (
    <Button key={one.addresseeId} kind={kind} name="emailed" value={ids([one])}>
      {t(one.copy ? "write:posted.emailedCopyFor" : "write:posted.emailedTo", { name: addresseeOf(one) })}
    </Button>
  ));
}

/** A button has one value: the addressees' ids in it, separated by spaces. */
const ids = (letters: Letter[]): string => letters.map(({ addresseeId }) => addresseeId).join(" ");
