/** The mail with the code is on its way: what to do with it, and that nothing has happened yet. */
import { useText } from "#app/i18n/text-context.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { type Call, CallHead } from "#app/ui/call-head.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { Notice } from "#app/ui/notice.tsx";

interface AskedPage {
  call: Call;
  now: Date;
  purpose: "send" | "to-oneself";
  address: string;
  hours: number;
  fields: Record<string, string | undefined>;
}

export function AskedStep({ page }: { page: AskedPage }) {
  const { t, lang } = useText();
  return (
    <>
      <CallHead call={page.call} now={page.now} title={t("send:asked.title")} />
      <div className="stack-wide measure">
        <Notice kind="info" title={t("send:asked.notYet")}>
          <p>
            {t(page.purpose === "send" ? "send:asked.text" : "send:asked.textOneself")}{" "}
            <bdi>{page.address}</bdi>
          </p>
        </Notice>
        <ol className="stack">
          <li>{t("send:asked.open")}</li>
          <li>{t("send:asked.press", { count: page.hours })}</li>
        </ol>
        <p>{t("send:asked.nothing")}</p>
        <p>{t("send:asked.onlyOnce")}</p>
        <div className="button-row">
          <LinkButton to={`/${lang}/confirm`}>{t("send:asked.enterCode")}</LinkButton>
          <form method="post" action={`write?${new URLSearchParams({ letter: page.fields.letter ?? "" })}`}>
            <HiddenFields fields={page.fields} />
            <Button>{t("write:mail.back")}</Button>
          </form>
        </div>
      </div>
    </>
  );
}
