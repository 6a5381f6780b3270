/** Reviewing a campaign: its document beside its fields, doubtful ones first; publish, close, let the document go. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { campaignToForm } from "#app/domain/campaign/campaign-form.ts";
import { changedForm } from "#app/domain/campaign/campaign-form-rows.ts";
import { findCampaignById } from "#app/domain/campaign/campaign-store.server.ts";
import { closeCampaign } from "#app/domain/campaign/close.server.ts";
import { type EditProblem, editCampaign } from "#app/domain/campaign/edit-campaign.server.ts";
import { deleteSourceDocument } from "#app/domain/campaign/source-document.server.ts";
import { requireStaff } from "#app/domain/staff/session.server.ts";
import { requestLanguage } from "#app/i18n/request-language.ts";
import { deskTitle } from "#app/ui/desk/desk-title.ts";
import { reviewData } from "./review-data.server.ts";
import { ReviewPage } from "./review-page.tsx";

export const meta = deskTitle((t) => t("desk:edit.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireStaff(request, context, "see drafts");
  const campaign = await findCampaignById(context.db, params.id!);
  if (!campaign) throw data(null, { status: 404 });
  const lang = requestLanguage("/desk", request.headers);
  const review = await reviewData(context, context.now(), campaign, campaignToForm(campaign, lang), lang);
  const done = new URL(request.url).searchParams.get("done");
  return { review, done, nonce: context.cspNonce };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { id: actor } = await requireStaff(request, context, "edit campaigns");
  const { db } = context;
  const now = context.now();
  const id = params.id!;
  const campaign = await findCampaignById(db, id);
  if (!campaign) throw data(null, { status: 404 });
  const posted = Object.fromEntries(
    [...(await request.formData())].map(([name, value]) => [name, String(value)]),
  );
  const { intent = "save", ...form } = posted;
  const lang = requestLanguage("/desk", request.headers);
  const back = (done?: string) => redirect(`/desk/campaigns/${id}${done ? `?done=${done}` : ""}`);

  if (intent === "close") return back((await closeCampaign(db, now, actor, id)) ? "closed" : undefined);
  if (intent === "delete-file" || intent === "delete-source") {
    const what = intent === "delete-file" ? "file" : "everything";
    await deleteSourceDocument(db, now, actor, { campaignId: id, what });
    return back(intent === "delete-file" ? "file-deleted" : "source-deleted");
  }
  const again = async (form: Record<string, string>, problems: EditProblem[], savedOnly = false) => {
    const review = await reviewData(context, now, campaign, form, lang);
    return data({ review, form: review.form, problems, savedOnly }, { status: problems.length ? 422 : 200 });
  };
  if (intent !== "save" && intent !== "publish") {
    const { previous } = (await reviewData(context, now, campaign, form, lang)).series;
    return again(changedForm(form, intent, previous?.form) ?? form, []);
  }
  const publish = intent === "publish";
  const edit = await editCampaign(db, now, actor, id, { form, pageLanguage: lang, publish });
  if (edit.done === "saved" || edit.done === "published") return back(edit.done);
  return again(edit.form, edit.problems, edit.done === "saved-only");
}

export default function Review() {
  const { done, nonce, review } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <ReviewPage
      review={answer?.review ?? review}
      unsaved={answer !== undefined && !answer.savedOnly}
      problems={answer?.problems ?? []}
      savedOnly={answer?.savedOnly ?? false}
      done={done}
      nonce={nonce}
    />
  );
}
