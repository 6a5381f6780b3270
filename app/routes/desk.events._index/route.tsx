/** Letter-writing events: the codes there are, and a form that makes one. An officer's are their own section's. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { lettersOfEvent } from "#app/domain/action-log/events/event-batch.server.ts";
import { readEventForm } from "#app/domain/action-log/events/event-form.ts";
import { listEvents, makeEvent } from "#app/domain/action-log/events/event-store.server.ts";
import { tallySection } from "#app/domain/staff/roles.ts";
import { requireStaff } from "#app/domain/staff/session.server.ts";
import { requestLanguage } from "#app/i18n/request-language.ts";
import { reportChoices } from "#app/report-choices.server.ts";
import { deskTitle } from "#app/ui/desk/desk-title.ts";
import { EventsDesk } from "./events-desk.tsx";

export const meta = deskTitle((t) => t("events:title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, "check reports");
  const lang = requestLanguage("/desk", request.headers);
  const now = context.now();
  const events = await listEvents(context.db, tallySection(staff));
  return {
    ...(await reportChoices(context.db, now, staff, lang, true)),
    today: now.toISOString().slice(0, 10),
    events: await Promise.all(
      events.map(async (event) => ({
        ...event,
        letters: (await lettersOfEvent(context.db, event.code)).letters,
      })),
    ),
  };
}
export type EventsPage = Awaited<ReturnType<typeof loader>>;

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, "check reports");
  const form = await request.formData();
  const fields = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
  const now = context.now();
  const read = readEventForm(fields);
  if (!read.ok) return data({ fields, problems: read.problems }, 422);
  const choices = await reportChoices(context.db, now, staff, "en", true);
  const problems = [
    ...(choices.campaigns.some(({ id }) => id === read.event.campaignId)
      ? []
      : [{ field: "campaign", key: "events:errors.campaign" }]),
    ...(choices.sections.some(({ code }) => code === read.event.section)
      ? []
      : [{ field: "section", key: "events:errors.section" }]),
  ];
  if (problems.length > 0) return data({ fields, problems }, 422);
  const actor = { id: staff.id, officer: staff.role === "section-officer" };
  return redirect(`/desk/events/${await makeEvent(context.db, now, actor, read.event)}?made=`);
}

export default function Events() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <EventsDesk page={page} fields={answer?.fields ?? {}} problems={answer?.problems ?? []} />;
}
