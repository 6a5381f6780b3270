/** What the sign-in form posts: who, the password, where to go on, and what was typed before the session ended. */
import { deskPath } from "#app/desk-path.ts";
import type { Problem } from "#app/ui/problem.ts";

export interface LogInForm {
  email: string;
  password: string;
  back: string;
  typed: [name: string, value: string][];
  problems: Problem[];
}

export function readLogInForm(form: FormData): LogInForm {
  const text = (name: string) => String(form.get(name) ?? "");
  const [email, password] = [text("email").trim(), text("password")];
  const problems: Problem[] = [];
  if (!email) problems.push({ field: "email", key: "desk:logIn.emailMissing" });
  if (!password) problems.push({ field: "password", key: "desk:logIn.passwordMissing" });
  const typed = [...form]
    .filter(([name]) => name.startsWith("typed."))
    .map(([name, value]): [string, string] => [name.slice("typed.".length), String(value)]);
  return { email, password, back: deskPath(text("back")), typed, problems };
}
