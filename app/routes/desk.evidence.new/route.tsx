/** A report comes in, pasted or as a file: its figures are found, and the review page shows each in its sentence. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { saveEvidenceDraft } from "#app/domain/campaign/evidence-store.server.ts";
import { requireStaff } from "#app/domain/staff/session.server.ts";
import { readEvidence } from "#app/domain/urgent-action/evidence/read-evidence.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { deskTitle } from "#app/ui/desk/desk-title.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextAreaField, TextField } from "#app/ui/fields.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { readImport } from "../desk.import/read-import.server.ts";

export const meta = deskTitle((t) => t("evidence:new.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireStaff(request, context, "edit campaigns");
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id: actor } = await requireStaff(request, context, "edit campaigns");
  const posted = await readImport(request);
  if (!posted.ok) {
    const { problem, text } = posted;
    const said = problem === "nothing" ? problem : problem === "too-large" ? "tooLarge" : "unreadable";
    return data({ text, problem: said as "nothing" | "tooLarge" | "unreadable" }, { status: 400 });
  }
  const { fileName, text } = posted;
  const reading = readEvidence(text);
  const id = await saveEvidenceDraft(context.db, context.now(), actor, { fileName, text, reading });
  return redirect(`/desk/evidence/${id}`);
}

export default function NewEvidence() {
  const { t } = useText();
  const answer = useActionData<typeof action>();
  const message = answer ? t(`evidence:new.${answer.problem}`) : undefined;
  const field = answer?.problem === "nothing" ? "text" : "file";
  return (
    <>
      <PageHead title={t("evidence:new.headline")} lead={<p>{t("evidence:new.lead")}</p>} />
      <ErrorSummary title={t("evidence:problems")} problems={message ? [{ field, message }] : []} />
      <form method="post" encType="multipart/form-data" className="stack">
        <TextAreaField
          name="text"
          label={t("evidence:new.text")}
          hint={t("evidence:new.textHint")}
          error={field === "text" ? message : undefined}
          defaultValue={answer?.text ?? ""}
          rows={16}
          dir="auto"
        />
        <TextField
          name="file"
          type="file"
          label={t("evidence:new.file")}
          hint={t("evidence:new.fileHint")}
          error={field === "file" ? message : undefined}
        />
        <Button kind="main">{t("evidence:new.submit")}</Button>
      </form>
    </>
  );
}
