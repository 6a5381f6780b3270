/** What a section looks at before it counts: reports that wait, days that burst, and what it has set aside. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { bucketKey } from "#app/domain/action-log/bucket.ts";
import { decideReport } from "#app/domain/action-log/decide-report.server.ts";
import { readReportDecision } from "#app/domain/action-log/decision-form.ts";
import { listHeldReports } from "#app/domain/action-log/waiting-reports.server.ts";
import { tallySection } from "#app/domain/staff/roles.ts";
import { requireStaff } from "#app/domain/staff/session.server.ts";
import { alarms, type ListedBucket, listBuckets } from "#app/domain/tally/list-buckets.server.ts";
import { parseUaNumber } from "#app/domain/urgent-action/ua-number.ts";
import { deskTitle } from "#app/ui/desk/desk-title.ts";
import { ReportsDesk } from "./reports-desk.tsx";

export const meta = deskTitle((t) => t("events:reports.title"));

/** How far back buckets are looked at; older ones are found by their call. */
const DAYS = 60;
/** Buckets shown at once. */
const SHOWN = 40;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, "check reports");
  const section = tallySection(staff);
  const url = new URL(request.url);
  const uaNumber = parseUaNumber(url.searchParams.get("ua") ?? "") ?? undefined;
  const since = uaNumber ? "" : dayBefore(context.now(), DAYS);
  const buckets = await listBuckets(context.db, { section, uaNumber, since });
  const withKey = <Listed extends Pick<ListedBucket, "bucket">>(listed: Listed) => ({
    ...listed,
    key: bucketKey(listed.bucket),
  });
  return {
    ...(await listHeldReports(context.db, section)),
    bursts: alarms(buckets).map(withKey),
    setAside: buckets.filter(({ standing }) => standing !== "counted").map(withKey),
    buckets: buckets
      .filter(({ standing }) => standing === "counted")
      .slice(0, SHOWN)
      .map(withKey),
    uaNumber: uaNumber ?? null,
    done: url.searchParams.has("done"),
  };
}
export type ReportsPage = Awaited<ReturnType<typeof loader>>;

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, "check reports");
  const form = await request.formData();
  const fields = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
  const read = readReportDecision(fields);
  if (!read.ok) return data({ fields, problems: read.problems }, 422);
  const decided = await decideReport(context.db, context.now(), {
    ...read.decision,
    actor: staff.id,
    section: tallySection(staff),
  });
  if (decided.ok) return redirect("/desk/reports?done=");
  const field = decided.code === "letters" ? `letters-${read.decision.hash}` : "reports";
  return data({ fields, problems: [{ field, key: `events:errors.${decided.code}` }] }, 422);
}

const dayBefore = (now: Date, days: number): string =>
  new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10);

export default function Reports() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <ReportsDesk page={page} fields={answer?.fields ?? {}} problems={answer?.problems ?? []} />;
}
