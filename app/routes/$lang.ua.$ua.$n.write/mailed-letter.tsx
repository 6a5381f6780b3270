/** One letter on its way into a mail program: a link where it fits, three fields to copy in any case. */
import type { Letter } from "#app/domain/letter/letter.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { CopyableField } from "#app/ui/copyable-field.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { LetterFields } from "./letter-fields.ts";
import { addresseeOf, letterLabel } from "./letter-label.ts";

interface MailedLetterProps {
  letter: Letter;
  link: { href: string; encodedLength: number; fits: boolean };
  /** The message's text. */
  text: string;
  /** The longest link, in encoded characters. */
  limit: number;
  /** No letter of the set has an e-mail address: the words are here to be copied. */
  copied: boolean;
  fields: LetterFields;
}

export function MailedLetter({ letter, link, text, limit, copied, fields }: MailedLetterProps) {
  const { t, lang } = useText();
  const id = letter.addresseeId;
  const figure = new Intl.NumberFormat(lang);
  const words = (
    <>
      <CopyableField
        id={`subject-${id}`}
        label={t("write:mail.subject")}
        value={letter.subject}
        lang={letter.language}
      />
      <CopyableField
        id={`body-${id}`}
        label={t("write:mail.body")}
        value={text}
        lang={letter.language}
        long
      />
    </>
  );
  if (letter.emails.length === 0) {
    return (
      <section className="stack" aria-labelledby={`mail-${id}`}>
        <h2 id={`mail-${id}`}>{letterLabel(t, letter)}</h2>
        <Notice kind="info">
          <p>{t("write:mail.noEmail", { name: addresseeOf(letter) })}</p>
        </Notice>
        {copied && words}
      </section>
    );
  }
  return (
    <section className="stack" aria-labelledby={`mail-${id}`}>
      <h2 id={`mail-${id}`}>{letterLabel(t, letter)}</h2>
      {link.fits ? (
        <div>
          <LinkButton kind="main" to={link.href}>
            {t("write:mail.open")}
          </LinkButton>
          <p className="field-hint under-button">{t("write:mail.nothing")}</p>
        </div>
      ) : (
        <Notice kind="info">
          <p>
            {t("write:mail.tooLong", {
              length: figure.format(link.encodedLength),
              limit: figure.format(limit),
            })}
          </p>
        </Notice>
      )}
      <form method="post" action={`letter.eml?addressee=${id}`}>
        <HiddenFields fields={fields} />
        <Button kind={link.fits ? "plain" : "main"}>{t("write:take.eml")}</Button>
      </form>
      <CopyableField id={`to-${id}`} label={t("write:mail.to")} value={letter.emails.join(", ")} />
      {words}
    </section>
  );
}
