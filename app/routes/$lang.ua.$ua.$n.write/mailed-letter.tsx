/** One letter on its way into a mail program: a link where it fits, a draft, and three fields to copy in any case. */
import type { MailtoLink } from "#app/domain/delivery/mailto.ts";
import type { WebmailLink } from "#app/domain/delivery/webmail-links.ts";
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
  link: MailtoLink;
  /** A new message at a webmail company, with address and subject. */
  webmail: WebmailLink[];
  /** The message's text. */
  text: string;
  /** No letter of the set has an e-mail address: the words are here to be copied. */
  copied: boolean;
  fields: LetterFields;
}

export function MailedLetter({ letter, link, webmail, text, copied, fields }: MailedLetterProps) {
  const { t } = useText();
  const id = letter.addresseeId;
  return (
    <section className="stack" aria-labelledby={`mail-${id}`}>
      <h2 id={`mail-${id}`}>{letterLabel(t, letter)}</h2>
      {letter.emails.length === 0 ? (
        <>
          <Notice kind="info">
            <p>{t("write:mail.noEmail", { name: addresseeOf(letter) })}</p>
          </Notice>
          {copied && <Words letter={letter} text={text} />}
        </>
      ) : (
        <>
          {link.fits ? <WholeLink href={link.href} /> : <LongLetter />}
          <form method="post" action={`letter.eml?addressee=${id}`}>
            <HiddenFields fields={fields} />
            <Button kind={link.fits ? "plain" : "main"}>{t("write:take.eml")}</Button>
          </form>
          <Words letter={letter} text={text} />
          <CopyableField id={`to-${id}`} label={t("write:mail.to")} value={letter.emails.join(", ")} />
          {!link.fits && <LinkButton to={link.headOnly}>{t("paper:mail.headOnly")}</LinkButton>}
          <Webmail links={webmail} />
        </>
      )}
    </section>
  );
}

function WholeLink({ href }: { href: string }) {
  const { t } = useText();
  return (
    <div>
      <LinkButton kind="main" to={href}>
        {t("write:mail.open")}
      </LinkButton>
      <p className="field-hint under-button">{t("write:mail.nothing")}</p>
    </div>
  );
}

/** Its draft comes first, then its words to copy, then a message to paste them into. */
function LongLetter() {
  const { t } = useText();
  return (
    <Notice kind="info" title={t("paper:mail.longTitle")}>
      <p>{t("paper:mail.long")}</p>
    </Notice>
  );
}

function Words({ letter, text }: { letter: Letter; text: string }) {
  const { t } = useText();
  const { addresseeId: id, language, subject } = letter;
  return (
    <>
      <CopyableField id={`body-${id}`} label={t("write:mail.body")} value={text} lang={language} long />
      <CopyableField id={`subject-${id}`} label={t("write:mail.subject")} value={subject} lang={language} />
    </>
  );
}

/** What such a link tells the company is said before it can be pressed. */
function Webmail({ links }: { links: WebmailLink[] }) {
  const { t } = useText();
  return (
    <details className="mail-more">
      <summary>{t("paper:mail.webmail")}</summary>
      <p className="measure">{t("paper:mail.webmailText")}</p>
      <div className="button-row">
        {links.map(({ name, href }) => (
          <LinkButton key={name} to={href} target="_blank" rel="noopener noreferrer">
            {t("paper:mail.webmailOpen", { name })}
          </LinkButton>
        ))}
      </div>
    </details>
  );
}
