/** The bare address leads to the front page in the reader's own language. */
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { preferredPageLanguage } from "#app/i18n/languages.ts";

export function loader({ request }: LoaderFunctionArgs) {
  const lang = preferredPageLanguage(request.headers.get("Accept-Language"));
  return redirect(`/${lang}`, { headers: { Vary: "Accept-Language" } });
}
