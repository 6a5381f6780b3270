/** The rules for one official's letters. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MAIL_KEY_DAYS } from "#app/domain/action-log/retention.ts";
import { changeMailRules, rulesOf } from "#app/domain/delivery/outbox/mail-rules.server.ts";
import { readMailRules } from "#app/domain/delivery/outbox/mail-rules.ts";
import { addresseeInWords } from "#app/domain/letter/address-lines.ts";
import { requireStaff } from "#app/domain/staff/session.server.ts";
import { deskTitle } from "#app/ui/desk/desk-title.ts";
import type { Database } from "#db/schema.ts";
import { RulesForm } from "./rules-form.tsx";

export const meta = deskTitle((t) => t("mail:title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireStaff(request, context, "manage mail");
  const official = await officialWith(context.db, params.official);
  const row = await context.db
    .selectFrom("addressee_mailing")
    .selectAll()
    .where("addressee_id", "=", official.id)
    .executeTakeFirst();
  return { name: addresseeInWords(official), rules: rulesOf(row), keptDays: MAIL_KEY_DAYS };
}
export type RulesPageData = Awaited<ReturnType<typeof loader>>;

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, "manage mail");
  const official = await officialWith(context.db, params.official);
  const fields = Object.fromEntries(
    [...(await request.formData())].map(([name, value]) => [name, String(value)]),
  );
  const reading = readMailRules(fields);
  if (!reading.ok) return data({ fields, problems: reading.problems }, 422);
  await changeMailRules(context.db, context.now(), staff.id, official.id, reading.rules);
  return redirect("/desk/mail?done=changed");
}

async function officialWith(db: Database, id = "") {
  const official = await db
    .selectFrom("addressees")
    .select(["id", "name", "office"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!official) throw data(null, { status: 404 });
  return official;
}

export default function Official() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <RulesForm page={page} fields={answer?.fields ?? null} problems={answer?.problems ?? []} />;
}
