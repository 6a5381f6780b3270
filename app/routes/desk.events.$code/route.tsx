/** One event: its code, the address and the QR code for the hand-out, what it has counted; to vouch for it or close it. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { lettersOfEvent } from "#app/domain/action-log/events/event-batch.server.ts";
import { eventAddress } from "#app/domain/action-log/events/event-code.ts";
import { closeEvent, confirmEvent, findEvent } from "#app/domain/action-log/events/event-store.server.ts";
import { qrFigure } from "#app/domain/delivery/qr-figure.ts";
import { tallySection } from "#app/domain/staff/roles.ts";
import { requireStaff } from "#app/domain/staff/session.server.ts";
import type { Staff } from "#app/domain/staff/staff.ts";
import { deskTitle } from "#app/ui/desk/desk-title.ts";
import type { Database } from "#db/schema.ts";
import { EventPage } from "./event-page.tsx";

export const meta = deskTitle((t) => t("events:title"));

/** In units of the drawing. */
export const QR_SIDE = 160;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, "check reports");
  const event = await eventFor(context.db, staff, params.code);
  const address = eventAddress(context.publicUrl, event.code);
  const { madeBy, ...shown } = event;
  return {
    event: shown,
    /** Whoever made it cannot vouch for it. */
    mayConfirm: !event.confirmed && madeBy !== staff.id,
    counted: await lettersOfEvent(context.db, event.code),
    address,
    qr: qrFigure(address, "", { x: 0, y: 0, side: QR_SIDE }).path,
    made: new URL(request.url).searchParams.has("made"),
  };
}
export type EventPageData = Awaited<ReturnType<typeof loader>>;

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, "check reports");
  const { code } = await eventFor(context.db, staff, params.code);
  const intent = (await request.formData()).get("intent");
  const actor = { id: staff.id, officer: staff.role === "section-officer" };
  if (intent === "confirm") await confirmEvent(context.db, context.now(), actor, code);
  else if (intent === "close") await closeEvent(context.db, context.now(), actor, code);
  else throw data(null, { status: 400 });
  return redirect(`/desk/events/${code}`);
}

async function eventFor(db: Database, staff: Staff, code = "") {
  const own = tallySection(staff);
  const event = await findEvent(db, code);
  if (!event || (own !== undefined && event.section !== own)) throw data(null, { status: 404 });
  return event;
}

export default function Event() {
  return <EventPage page={useLoaderData<typeof loader>()} />;
}
