/** What somebody marked in the source, as the control wants it: for the review page's script. Nothing is kept. */
import type { ActionFunctionArgs } from "@remix-run/node";
import { readSelection } from "#app/domain/campaign/read-selection.ts";
import { requireStaff } from "#app/domain/staff/session.server.ts";

export async function action({ request, context }: ActionFunctionArgs) {
  await requireStaff(request, context, "edit campaigns");
  const form = await request.formData();
  const value = readSelection(String(form.get("field") ?? ""), String(form.get("selected") ?? ""));
  return Response.json({ value }, { headers: { "Cache-Control": "no-store" } });
}
