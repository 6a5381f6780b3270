/** Reviewing a report: each figure in its sentence, to be confirmed, corrected or rejected, and the case it belongs to. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listAllCampaigns } from "#app/domain/campaign/campaign-store.server.ts";
import {
  type EvidenceForm,
  type EvidenceProblem,
  evidenceToForm,
  readEvidenceForm,
  withNewFigure,
} from "#app/domain/campaign/evidence-form.ts";
import { findEvidence } from "#app/domain/campaign/evidence-store.server.ts";
import { figuresMissedWithout } from "#app/domain/campaign/figures-in-use.server.ts";
import { deleteEvidence, reviewEvidence } from "#app/domain/campaign/review-evidence.server.ts";
import { requireStaff } from "#app/domain/staff/session.server.ts";
import { deskTitle } from "#app/ui/desk/desk-title.ts";
import { callsByNumber, numberFor } from "./calls-by-number.ts";
import { EvidencePage } from "./evidence-page.tsx";

export const meta = deskTitle((t) => t("evidence:review.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireStaff(request, context, "see drafts");
  const evidence = await findEvidence(context.db, params.id!);
  if (!evidence) throw data(null, { status: 404 });
  const calls = callsByNumber(await listAllCampaigns(context.db));
  const form = evidenceToForm(evidence);
  return {
    evidence,
    calls,
    form: form.uaNumber ? form : { ...form, uaNumber: numberFor(calls, evidence.text) },
    done: new URL(request.url).searchParams.get("done"),
  };
}

interface Answer {
  form: EvidenceForm;
  problems: EvidenceProblem[];
  /** Names of figures that published letters cite. */
  inUse: string[];
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { id: actor } = await requireStaff(request, context, "edit campaigns");
  const { db, now } = context;
  const id = params.id!;
  if (!(await findEvidence(db, id))) throw data(null, { status: 404 });
  const form = Object.fromEntries(
    [...(await request.formData())].map(([name, value]) => [name, String(value)]),
  );
  const answer = (change: Partial<Answer>, status: number) =>
    data<Answer>({ form, problems: [], inUse: [], ...change }, { status });
  if (form.intent === "add-figure") return answer({ form: withNewFigure(form) }, 200);
  if (form.intent === "delete") {
    const inUse = await figuresMissedWithout(db, id, null);
    if (inUse.length > 0) return answer({ form: evidenceToForm((await findEvidence(db, id))!), inUse }, 409);
    await deleteEvidence(db, now(), actor, id);
    return redirect("/desk/evidence");
  }
  const reading = readEvidenceForm(form);
  if (!reading.ok) return answer({ problems: reading.problems }, 422);
  const inUse = await figuresMissedWithout(db, id, reading.review);
  if (inUse.length > 0) return answer({ inUse }, 409);
  await reviewEvidence(db, now(), actor, id, reading.review);
  return redirect(`/desk/evidence/${id}?done=saved`);
}

export default function ReviewEvidence() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <EvidencePage
      {...loaded}
      form={answer?.form ?? loaded.form}
      problems={answer?.problems ?? []}
      inUse={answer?.inUse ?? []}
      done={answer ? null : loaded.done}
    />
  );
}
