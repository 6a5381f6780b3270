/** The sign-in page. */
import { useText } from "#app/i18n/text-context.tsx";
import { HiddenFields } from "#app/ui/desk/hidden-fields.tsx";
import { SignInFields } from "#app/ui/desk/sign-in-fields.tsx";
import { ErrorSummary, type FormProblem } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

interface LogInPageProps {
  back: string;
  signedOut: boolean;
  email: string;
  typed: [string, string][];
  problems: FormProblem[];
  errors: Partial<Record<string, string>>;
}

export function LogInPage({ back, signedOut, email, typed, problems, errors }: LogInPageProps) {
  const { t } = useText();
  return (
    <>
      {signedOut && (
        <Notice kind="done">
          <p>{t("desk:logIn.signedOut")}</p>
        </Notice>
      )}
      <PageHead title={t("desk:logIn.headline")} lead={<p>{t("desk:logIn.lead")}</p>} />
      <ErrorSummary title={t("desk:problems")} problems={problems} />
      <form method="post" action="/desk/log-in" encType="multipart/form-data" className="stack">
        <input type="hidden" name="back" value={back} />
        <HiddenFields fields={typed} prefix="typed." />
        <SignInFields email={email} errors={errors} />
        <p className="field-hint">{t("desk:logIn.help")}</p>
      </form>
    </>
  );
}
