/** The whole tally of a UA number as CSV, for whoever is signed in; programs use /api/tallies with a token. */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { tallySection } from "#app/domain/staff/roles.ts";
import { requireStaff } from "#app/domain/staff/session.server.ts";
import { findTally } from "#app/domain/tally/find-tally.server.ts";
import { tallyCsv } from "#app/domain/tally/tally-csv.ts";
import { parseUaNumber, uaSlug } from "#app/domain/urgent-action/ua-number.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, "see tallies");
  const uaNumber = parseUaNumber(params.ua ?? "");
  const cells = uaNumber && (await findTally(context.db, { uaNumber, section: tallySection(staff) }));
  if (!uaNumber || !cells) throw data(null, { status: 404 });
  return new Response(tallyCsv(cells), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="tally-${uaSlug(uaNumber)}.csv"`,
      "Cache-Control": "no-store",
    },
  });
}
