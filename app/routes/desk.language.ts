/** The desk in another page language: its addresses carry none, so a cookie of the desk's own remembers it. */
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { deskPath } from "#app/desk-path.ts";
import { isPageLanguage } from "#app/i18n/languages.ts";
import { DESK_LANGUAGE_COOKIE } from "#app/i18n/request-language.ts";

const ONE_YEAR_IN_SECONDS = 365 * 86_400;

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const lang = String(form.get("lang"));
  const back = redirect(languagePath(String(form.get("back"))));
  if (isPageLanguage(lang)) {
    const secure = context.publicUrl.startsWith("https:") ? "; Secure" : "";
    back.headers.set(
      "Set-Cookie",
      `${DESK_LANGUAGE_COOKIE}=${lang}; Path=/desk; Max-Age=${ONE_YEAR_IN_SECONDS}; HttpOnly; SameSite=Lax${secure}`,
    );
  }
  return back;
}

export const loader = () => redirect("/desk");

/** Unlike after signing in, the sign-in page itself is a good place to go back to. */
const languagePath = (path: string): string => (path === "/desk/log-in" ? path : deskPath(path));
