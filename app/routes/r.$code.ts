/** /r/MESA-7K2Q, the address on an event's hand-out: leads to the report form in the reader's language, code filled in. */
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { readEventCode } from "#app/domain/action-log/events/event-code.ts";
import { findEvent } from "#app/domain/action-log/events/event-store.server.ts";
import { preferredPageLanguage } from "#app/i18n/languages.ts";
import { notFound } from "#app/not-found.server.ts";
import { campaignPath } from "#app/ui/campaign-path.ts";

/** No cookie: the language is what the reader's own settings say. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const code = readEventCode(params.code ?? "");
  const event = code && (await findEvent(context.db, code));
  if (!event) throw await notFound(context);
  const lang = preferredPageLanguage(request.headers.get("Accept-Language"));
  return redirect(`${campaignPath(lang, event, "report")}?event=${event.code}`, {
    headers: { Vary: "Accept-Language", "Cache-Control": "no-store" },
  });
}
