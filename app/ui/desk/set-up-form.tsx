/** Choosing a password; the first administrator also says which e-mail address is theirs. */
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/fields.tsx";

interface SetUpFormProps {
  token: string;
  email: string;
  first: boolean;
  errors: Partial<Record<string, string>>;
}

export function SetUpForm({ token, email, first, errors }: SetUpFormProps) {
  const { t } = useText();
  return (
    <form method="post" className="stack">
      <input type="hidden" name="token" value={token} />
      {first ? (
        <TextField
          name="email"
          type="email"
          label={t("desk:setUp.email")}
          hint={t("desk:setUp.emailHint")}
          defaultValue={email}
          error={errors.email}
          autoComplete="username"
        />
      ) : (
        <>
          <p>
            {t("desk:email")}: <strong>{email}</strong>
          </p>
          {/* Without a name it is not posted; password managers read it. */}
          <input type="hidden" autoComplete="username" value={email} readOnly />
        </>
      )}
      <TextField
        name="password"
        type="password"
        label={t("desk:password")}
        hint={t("desk:setUp.rules")}
        error={errors.password}
        autoComplete="new-password"
      />
      <TextField
        name="repeat"
        type="password"
        label={t("desk:setUp.repeat")}
        error={errors.repeat}
        autoComplete="new-password"
      />
      <Button kind="main">{t("desk:setUp.submit")}</Button>
    </form>
  );
}
