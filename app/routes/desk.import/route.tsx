/** Import: a document of whatever format becomes a draft; what cannot be read comes back with the reason. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "#app/domain/staff/session.server.ts";
import { prepareToRead } from "#app/domain/urgent-action/files/read-document-file.server.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { deskTitle } from "#app/ui/desk/desk-title.ts";
import { Enhancement } from "#app/ui/enhancement.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { ImportAnswer } from "./import-answer.tsx";
import { ImportForm } from "./import-form.tsx";
import { keepImport } from "./keep-import.server.ts";
import { readImport } from "./read-import.server.ts";

export const meta = deskTitle((t) => t("import:title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireStaff(request, context, "edit campaigns");
  prepareToRead();
  return { nonce: context.cspNonce };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id: actor } = await requireStaff(request, context, "edit campaigns");
  const posted = await readImport(request);
  if (!posted.ok) {
    const { problem, text, fileName } = posted;
    return data({ problem, text, fileName, format: "text", notes: [], kept: null }, { status: 400 });
  }
  const kept = await keepImport(context, actor, posted.intent, posted);
  if (kept.is === "draft") return redirect(`/desk/campaigns/${kept.id}`);
  if (kept.is === "evidence") return redirect(`/desk/evidence/${kept.id}`);
  const { text, fileName, format, notes } = posted;
  return data({ problem: null, text, fileName, format, notes, kept }, { status: 422 });
}

export default function Import() {
  const { t } = useText();
  const { nonce } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageHead title={t("import:headline")} lead={<p>{t("import:lead")}</p>} />
      {answer && <ImportAnswer {...answer} />}
      <ImportForm {...answer} />
      <Enhancement name="drop-file" nonce={nonce} />
    </>
  );
}
