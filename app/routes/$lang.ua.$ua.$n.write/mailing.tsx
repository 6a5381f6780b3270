/** The letters by e-mail: through the supporter's mail program, copied, or as drafts; and which have no address. */
import type { Letter } from "#app/domain/letter/letter.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { addresseeOf, addresseesOf } from "./letter-label.ts";

export function Mailing({ letters, main }: { letters: Letter[]; main: boolean }) {
  const { t, lang } = useText();
  const without = letters.filter(({ emails }) => emails.length === 0);
  return (
    <div className="button-column">
      <Button kind={main ? "main" : "plain"} formAction="mail">
        {t(without.length < letters.length ? "write:take.mail" : "write:take.copy")}
      </Button>
      <EmailDrafts letters={letters} />
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
