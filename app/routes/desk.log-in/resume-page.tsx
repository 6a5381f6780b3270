/** Signed in again: what was typed before goes on to where it was going, at the press of a button. */
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/desk/hidden-fields.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

export function ResumePage({ back, typed }: { back: string; typed: [string, string][] }) {
  const { t } = useText();
  return (
    <>
      <PageHead title={t("desk:logIn.resume.headline")} lead={<p>{t("desk:logIn.resume.lead")}</p>} />
      <form method="post" action={back} encType="multipart/form-data">
        <HiddenFields fields={typed} />
        <Button kind="main">{t("desk:logIn.resume.submit")}</Button>
      </form>
    </>
  );
}
