/** The session ended while somebody was writing: they sign in right here, and what they typed comes along. */
import { useText } from "#app/i18n/text-context.tsx";
import { HiddenFields } from "#app/ui/desk/hidden-fields.tsx";
import { SignInFields } from "#app/ui/desk/sign-in-fields.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

export interface SignedOut {
  /** Where the form was going. */
  back: string;
  typed: [name: string, value: string][];
}

export function SignInAgain({ back, typed }: SignedOut) {
  const { t } = useText();
  return (
    <>
      <PageHead
        title={t("desk:again.headline")}
        lead={
          <p>
            {t("desk:again.lead")} {t("desk:again.file")}
          </p>
        }
      />
      <form method="post" action="/desk/log-in" encType="multipart/form-data" className="stack">
        <input type="hidden" name="back" value={back} />
        <HiddenFields fields={typed} prefix="typed." />
        <SignInFields />
      </form>
    </>
  );
}
