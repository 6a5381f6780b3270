/** The file that a campaign was imported from, where it was kept: as a download, never shown in the browser. */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { findKeptFile, findSourceDocument } from "#app/domain/campaign/source-document.server.ts";
import { requireStaff } from "#app/domain/staff/session.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireStaff(request, context, "see drafts");
  const [file, source] = [
    await findKeptFile(context.db, params.id!),
    await findSourceDocument(context.db, params.id!),
  ];
  if (!file || !source) throw data(null, { status: 404 });
  const name = encodeURIComponent(source.fileName ?? "document").replaceAll("'", "%27");
  return new Response(new Uint8Array(file), {
    headers: {
      "Content-Type": "application/octet-stream",
      "Content-Disposition": `attachment; filename*=UTF-8''${name}`,
      "Cache-Control": "no-store",
    },
  });
}
