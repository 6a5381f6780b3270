/** What a section knows of its post office: suspended countries, times and stamps. An officer edits their own section's. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listSections } from "#app/domain/campaign/sections.server.ts";
import { readPostForm } from "#app/domain/delivery/post-form.ts";
import { changePostOffice, findPostOffice } from "#app/domain/delivery/post-office.server.ts";
import { requireStaff } from "#app/domain/staff/session.server.ts";
import type { Staff } from "#app/domain/staff/staff.ts";
import { requestLanguage } from "#app/i18n/request-language.ts";
import { deskTitle } from "#app/ui/desk/desk-title.ts";
import type { Database } from "#db/schema.ts";
import { countryChoices } from "./country-choices.ts";
import { PostDesk } from "./post-desk.tsx";

export const meta = deskTitle((t) => t("post:desk.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, "edit post");
  const url = new URL(request.url);
  const { section, sections } = await sectionsOf(context.db, staff, url.searchParams.get("section"));
  return {
    section,
    sections,
    office: await findPostOffice(context.db, section.code),
    countries: countryChoices(requestLanguage("/desk", request.headers)),
    done: url.searchParams.has("done"),
  };
}
export type PostDeskData = Awaited<ReturnType<typeof loader>>;

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, "edit post");
  const fields = Object.fromEntries(
    [...(await request.formData())].map(([name, value]) => [name, String(value)]),
  );
  const { section } = await sectionsOf(context.db, staff, fields.section ?? null);
  if (fields.section !== section.code) throw data(null, { status: 403 });
  const now = context.now();
  const form = readPostForm(fields, now.toISOString().slice(0, 10));
  if (!form.ok) return data({ fields, problems: form.problems }, 422);
  await changePostOffice(context.db, now, staff.id, section.code, form.change);
  return redirect(`/desk/post?${new URLSearchParams({ section: section.code, done: "" })}`);
}

/** The section that is asked for, of those that this member of staff may edit; without one, the first. */
async function sectionsOf(db: Database, { role, section: own }: Staff, asked: string | null) {
  const all = (await listSections(db)).map(({ code, name, countries }) => ({ code, name, countries }));
  const sections = role === "section-officer" ? all.filter(({ code }) => code === own) : all;
  const section = sections.find(({ code }) => code === asked) ?? sections.find(({ code }) => code === "int");
  const found = section ?? sections[0];
  if (!found) throw data(null, { status: 403 });
  return { section: found, sections };
}

export default function Post() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <PostDesk page={page} fields={answer?.fields ?? {}} problems={answer?.problems ?? []} />;
}
