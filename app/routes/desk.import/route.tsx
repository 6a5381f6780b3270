/** Import: a pasted or uploaded document becomes a draft; what cannot be read comes back with the reason. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { doubtsOf, writeDoubts } from "#app/domain/campaign/doubts.ts";
import { saveDraft } from "#app/domain/campaign/draft.server.ts";
import { requireStaff } from "#app/domain/staff/session.server.ts";
import { readUaDocument } from "#app/domain/urgent-action/read-ua-document.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { deskTitle } from "#app/ui/desk/desk-title.ts";
import { PageHead } from "#app/ui/page-head.tsx";
import { ImportForm } from "./import-form.tsx";
import { readImport } from "./read-import.server.ts";
import { Refusal } from "./refusal.tsx";

export const meta = deskTitle((t) => t("desk:import.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireStaff(request, context, "edit campaigns");
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id: actor } = await requireStaff(request, context, "edit campaigns");
  const posted = await readImport(request);
  if (!posted.ok) return data({ text: posted.text, problem: posted.problem, refused: null }, { status: 400 });
  const reading = readUaDocument(posted.text);
  const { document, documentLanguage, problems } = reading;
  const refusal = problems.find(({ code }) => code === "not-urgent-action");
  if (refusal && !posted.byHand) {
    return data({ text: posted.text, problem: null, refused: refusal.kind ?? "other" }, { status: 422 });
  }
  const id = await saveDraft(context.db, context.now(), actor, document, documentLanguage);
  const doubts = doubtsOf(reading);
  const check = doubts.length > 0 ? `?${new URLSearchParams({ check: writeDoubts(doubts) })}` : "";
  return redirect(`/desk/campaigns/${id}${check}`);
}

export default function Import() {
  const { t } = useText();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageHead title={t("desk:import.headline")} lead={<p>{t("desk:import.lead")}</p>} />
      {answer?.refused && <Refusal kind={answer.refused} />}
      <ImportForm
        text={answer?.text ?? ""}
        problem={answer?.problem}
        offerByHand={Boolean(answer?.refused)}
      />
    </>
  );
}
