/** Letters that a person must look at, by official: why, the mail server's last number, and what can be done. */
import type { MailOfficial, MailTrouble } from "#app/domain/delivery/outbox/read-outbox.server.ts";
import { addresseeInWords } from "#app/domain/letter/address-lines.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";

export function Troubles({ officials }: { officials: MailOfficial[] }) {
  const { t } = useText();
  const troubled = officials.filter(({ troubles }) => troubles.length > 0);
  return (
    <section className="desk-part stack" aria-labelledby="troubles">
      <h2 id="troubles">{t("mail:troubles.title")}</h2>
      <p>{t(troubled.length > 0 ? "mail:troubles.hint" : "mail:troubles.none")}</p>
      {troubled.map((official) => (
        <Troubled key={`${official.call.id} ${official.id}`} official={official} />
      ))}
    </section>
  );
}

function Troubled({ official }: { official: MailOfficial }) {
  const { t, lang } = useText();
  const { call, troubles } = official;
  const name = official.id ? addresseeInWords(official) : t("mail:troubles.gone");
  const kinds = (["dead", "uncertain", "stopped"] as const)
    .map((kind) => ({ kind, some: troubles.filter((trouble) => trouble.kind === kind) }))
    .filter(({ some }) => some.length > 0);
  return (
    <article className="desk-row stack">
      <h3>
        <bdi>{name}</bdi>{" "}
        <small className="desk-mark">
          <bdi>
            {call.uaNumber} · {new Intl.NumberFormat(lang).format(call.ordinal)}
          </bdi>
        </small>
      </h3>
      {kinds.map(({ kind, some }) => (
        <form key={kind} method="post" className="stack">
          <input type="hidden" name="call" value={call.id} />
          <input type="hidden" name="official" value={official.id ?? ""} />
          <input type="hidden" name="kind" value={kind} />
          <ul className="plain stack">
            {some.map((trouble) => (
              <li key={`${trouble.because} ${trouble.code} ${trouble.readable}`}>
                <TroubleInWords trouble={trouble} />
              </li>
            ))}
          </ul>
          <div className="button-row">
            {kind !== "stopped" && some.some(({ readable }) => readable) && (
              <MendButton intent="try-again" act={t("mail:troubles.tryAgain")} official={name} />
            )}
            <MendButton intent="give-up" act={t("mail:troubles.giveUp")} official={name} />
          </div>
        </form>
      ))}
    </article>
  );
}

function MendButton({ intent, act, official }: { intent: string; act: string; official: string }) {
  const { t } = useText();
  return (
    <Button name="intent" value={intent} aria-label={t("mail:troubles.of", { act, official })}>
      {act}
    </Button>
  );
}

function TroubleInWords({ trouble }: { trouble: MailTrouble }) {
  const { t } = useText();
  const { kind, because, code, letters, readable } = trouble;
  return (
    <>
      <strong>
        {t(`mail:states.${kind === "stopped" ? "queued" : kind}`)}:{" "}
        {t("mail:troubles.letters", { count: letters })}.
      </strong>{" "}
      {kind === "dead" ? because && t(`mail:troubles.why.${because}`) : t(`mail:troubles.${kind}`)}{" "}
      {kind === "dead" && !readable && t("mail:troubles.erased")}{" "}
      {code !== null && t("mail:troubles.code", { code })}
    </>
  );
}
