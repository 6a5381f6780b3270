/** It is on its way: what happens next, and the receipt, shown this once. */
import { useText } from "#app/i18n/text-context.tsx";
import { type Call, CallHead } from "#app/ui/call-head.tsx";
import { CopyableField } from "#app/ui/copyable-field.tsx";
import { Enhancement } from "#app/ui/enhancement.tsx";
import { Notice } from "#app/ui/notice.tsx";

interface DoneStepProps {
  call: Call;
  purpose: "send" | "to-oneself";
  /** Whom the letters go to. */
  names: string[];
  receipt: string;
  /** The code had been used before: this is what it brought about then. */
  again: boolean;
  cspNonce: string;
}

export function DoneStep({ call, purpose, names, receipt, again, cspNonce }: DoneStepProps) {
  const { t, lang } = useText();
  const send = purpose === "send";
  const list = new Intl.ListFormat(lang).format(names);
  return (
    <div data-draft-done={`${call.uaNumber}/${call.ordinal}`}>
      <CallHead call={call} title={t(send ? "send:done.title" : "send:done.titleOneself")} />
      <div className="stack-wide measure">
        {again && (
          <Notice kind="info" title={t("send:done.again")}>
            <p>{t("send:done.againText")}</p>
          </Notice>
        )}
        <Notice kind="done" title={send ? t("send:done.onItsWay", { names: list }) : t("send:done.mailed")}>
          <p>{t(send ? "send:done.counted" : "send:done.countedOneself")}</p>
        </Notice>
        <section className="stack" aria-labelledby="receipt">
          <h2 id="receipt">{t("send:receipt.title")}</h2>
          <p>{t("send:receipt.text")}</p>
          <CopyableField id="receipt-key" label={t("send:receipt.label")} value={receipt} />
          <p>
            <a href={`/${lang}/receipt`}>{t("send:receipt.check")}</a>
          </p>
        </section>
        <section className="stack" aria-labelledby="kept">
          <h2 id="kept">{t("send:done.keptTitle")}</h2>
          <p>{t("send:done.kept")}</p>
        </section>
      </div>
      <Enhancement name="copy" nonce={cspNonce} />
      <Enhancement name="letter-draft" nonce={cspNonce} />
    </div>
  );
}
