/** A section enters letters that it has counted on paper; where the number comes from stands in the audit trail. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { newLetterKey } from "#app/domain/action-log/letter-key.ts";
import { logPaperCount } from "#app/domain/action-log/log-paper-count.server.ts";
import { readPaperCount } from "#app/domain/action-log/paper-count.ts";
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { findCampaignById } from "#app/domain/campaign/campaign-store.server.ts";
import { requireStaff } from "#app/domain/staff/session.server.ts";
import { requestLanguage } from "#app/i18n/request-language.ts";
import { reportChoices } from "#app/report-choices.server.ts";
import { deskTitle } from "#app/ui/desk/desk-title.ts";
import { PaperCountForm } from "./paper-count-form.tsx";

export const meta = deskTitle((t) => t("events:paper.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, "check reports");
  const lang = requestLanguage("/desk", request.headers);
  const now = context.now();
  return {
    ...(await reportChoices(context.db, now, staff, lang, false)),
    today: now.toISOString().slice(0, 10),
    key: newLetterKey(),
    done: new URL(request.url).searchParams.has("done"),
  };
}
export type PaperPage = Awaited<ReturnType<typeof loader>>;

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, "check reports");
  const form = await request.formData();
  const fields = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
  const now = context.now();
  const lastDayBegun = new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
  const read = readPaperCount(fields, lastDayBegun);
  if (!read.ok) return data({ fields, problems: read.problems }, 422);
  const { campaigns, sections } = await reportChoices(context.db, now, staff, "en", false);
  const known = campaigns.some(({ id }) => id === read.count.campaignId);
  if (!known) return data({ fields, problems: [{ field: "campaign", key: "events:errors.campaign" }] }, 422);
  if (!sections.some(({ code }) => code === read.count.section)) throw data(null, { status: 403 });
  const campaign = (await findCampaignById(context.db, read.count.campaignId)) as PublishedCampaign;
  await logPaperCount(context.db, now, staff.id, campaign, read.count);
  return redirect("/desk/reports/new?done=");
}

export default function PaperCounts() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <PaperCountForm page={page} fields={answer?.fields ?? {}} problems={answer?.problems ?? []} />;
}
