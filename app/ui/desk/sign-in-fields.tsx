/** E-mail address, password and the button. */
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/fields.tsx";

interface SignInFieldsProps {
  email?: string;
  errors?: Partial<Record<string, string>>;
}

export function SignInFields({ email, errors = {} }: SignInFieldsProps) {
  const { t } = useText();
  return (
    <>
      <TextField
        name="email"
        type="email"
        label={t("desk:email")}
        defaultValue={email}
        error={errors.email}
        autoComplete="username"
      />
      <TextField
        name="password"
        type="password"
        label={t("desk:password")}
        error={errors.password}
        autoComplete="current-password"
      />
      <Button kind="main">{t("desk:logIn.submit")}</Button>
    </>
  );
}
