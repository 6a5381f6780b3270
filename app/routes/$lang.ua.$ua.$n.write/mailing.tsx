/** The letters by e-mail: through the supporter's mail program, copied, or as drafts; and which have no address. */
import type { Letter } from "#app/domain/letter/letter.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { CheckField } from "#app/ui/fields.tsx";
import { addresseeOf, addresseesOf } from "./letter-label.ts";

interface MailingProps {
  letters: Letter[];
  main: boolean;
  /** There is a PDF to attach to a draft. */
  attachable: boolean;
}

export function Mailing({ letters, main, attachable }: MailingProps) {
  const { t, lang } = useText();
  const without = letters.filter(({ emails }) => emails.length === 0);
  return (
    <div className="button-column">
      <Button kind={main ? "main" : "plain"} formAction="mail">
        {t(without.length < letters.length ? "write:take.mail" : "write:take.copy")}
      </Button>
      <Button formAction="email">
        {t(without.length < letters.length ? "send:offer" : "send:offerOneself")}
      </Button>
      <EmailDrafts letters={letters} />
      {attachable && <CheckField name="attach" value="on" label={t("paper:attach")} />}
      {without.length > 0 && (
        <p className="field-hint">
          {t("write:take.noEmail", { count: without.length, names: addresseesOf(without, lang) })}
        </p>
      )}
    </div>
  );
}

/** The first target's draft has the copies in Cc; each further target has a draft of its own. */
function EmailDrafts({ letters }: { letters: Letter[] }) {
  const { t } = useText();
  const targets = letters.filter(({ copy }) => !copy);
  if (targets.length === 1) return <Button formAction="letter.eml">{t("write:take.eml")}</Button>;
  return targets.map((letter, i) => (
    <Button
      key={letter.addresseeId}
      formAction={i === 0 ? "letter.eml" : `letter.eml?addressee=${letter.addresseeId}`}
    >
      {t("write:take.emlTo", { name: addresseeOf(letter) })}
    </Button>
  ));
}
