/** Reviewing a campaign: every field in a plain form, what is missing or doubtful on top, publish and close. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { campaignToForm } from "#app/domain/campaign/campaign-form.ts";
import { isNewRow, withNewRow } from "#app/domain/campaign/campaign-form-rows.ts";
import { findCampaignById } from "#app/domain/campaign/campaign-store.server.ts";
import { closeCampaign } from "#app/domain/campaign/close.server.ts";
import { readDoubts } from "#app/domain/campaign/doubts.ts";
import { editCampaign } from "#app/domain/campaign/edit-campaign.server.ts";
import { requireStaff } from "#app/domain/staff/session.server.ts";
import { requestLanguage } from "#app/i18n/request-language.ts";
import { deskTitle } from "#app/ui/desk/desk-title.ts";
import { campaignFacts } from "./campaign-facts.ts";
import { ReviewPage } from "./review-page.tsx";

export const meta = deskTitle((t) => t("desk:edit.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireStaff(request, context, "see drafts");
  const campaign = await findCampaignById(context.db, params.id!);
  if (!campaign) throw data(null, { status: 404 });
  const { searchParams } = new URL(request.url);
  return {
    facts: campaignFacts(campaign, context.now()),
    form: campaignToForm(campaign, requestLanguage("/desk", request.headers)),
    doubts: readDoubts(searchParams.get("check")),
    done: searchParams.get("done"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { id: actor } = await requireStaff(request, context, "edit campaigns");
  const { db, now } = context;
  const id = params.id!;
  if (!(await findCampaignById(db, id))) throw data(null, { status: 404 });
  const form = Object.fromEntries(
    [...(await request.formData())].map(([name, value]) => [name, String(value)]),
  );
  const { intent } = form;
  if (isNewRow(intent)) return data({ form: withNewRow(form, intent), problems: [], savedOnly: false });
  if (intent === "close") {
    const closed = await closeCampaign(db, now(), actor, id);
    return redirect(`/desk/campaigns/${id}${closed ? "?done=closed" : ""}`);
  }
  const pageLanguage = requestLanguage("/desk", request.headers);
  const publish = intent === "publish";
  const edit = await editCampaign(db, now(), actor, id, { form, pageLanguage, publish });
  if (edit.done === "saved") return redirect(`/desk/campaigns/${id}?done=saved`);
  if (edit.done !== "published") {
    const { form, problems, done } = edit;
    return data({ form, problems, savedOnly: done === "saved-only" }, { status: 422 });
  }
  return redirect(`/desk/campaigns/${id}?done=published`);
}

export default function Review() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <ReviewPage
      {...loaded}
      form={answer?.form ?? loaded.form}
      problems={answer?.problems ?? []}
      savedOnly={answer?.savedOnly ?? false}
    />
  );
}
