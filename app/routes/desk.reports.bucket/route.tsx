/** One bucket: all letters that are alike. To set it aside, to void it, or to take that back; each with its reason. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { type Bucket, bucketKey, readBucketKey, STANDING_AFTER } from "#app/domain/action-log/bucket.ts";
import { bucketHistory, decideBucket } from "#app/domain/action-log/bucket-decisions.server.ts";
import { readBucketDecision } from "#app/domain/action-log/decision-form.ts";
import { tallySection } from "#app/domain/staff/roles.ts";
import { requireStaff } from "#app/domain/staff/session.server.ts";
import type { Staff } from "#app/domain/staff/staff.ts";
import { listBuckets } from "#app/domain/tally/list-buckets.server.ts";
import { deskTitle } from "#app/ui/desk/desk-title.ts";
import { BucketPage } from "./bucket-page.tsx";

export const meta = deskTitle((t) => t("events:bucket.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, "check reports");
  const bucket = askedBucket(request, staff);
  const alike = await listBuckets(context.db, {
    section: bucket.section,
    uaNumber: bucket.uaNumber,
    since: "",
  });
  const seriesOf = (other: Bucket) => bucketKey({ ...other, day: "" });
  const history = await bucketHistory(context.db, bucket);
  return {
    bucket,
    standing: history[0] ? STANDING_AFTER[history[0].decision] : ("counted" as const),
    history,
    /** The bucket and its other days, latest first. */
    days: alike
      .filter((listed) => seriesOf(listed.bucket) === seriesOf(bucket))
      .map(({ bucket: { day }, letters, actions, standing }) => ({ day, letters, actions, standing })),
    done: new URL(request.url).searchParams.has("done"),
  };
}
export type BucketPageData = Awaited<ReturnType<typeof loader>>;

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, "check reports");
  const bucket = askedBucket(request, staff);
  const form = await request.formData();
  const fields = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
  const read = readBucketDecision(fields);
  if (!read.ok) return data({ fields, problems: read.problems }, 422);
  const { decision, reason } = read;
  await decideBucket(context.db, context.now(), { bucket, decision, reason, actor: staff.id });
  return redirect(`/desk/reports/bucket?${new URLSearchParams({ of: bucketKey(bucket), done: "" })}`);
}

function askedBucket(request: Request, staff: Staff): Bucket {
  const bucket = readBucketKey(new URL(request.url).searchParams.get("of") ?? "");
  if (!bucket) throw data(null, { status: 404 });
  const own = tallySection(staff);
  if (own !== undefined && own !== bucket.section) throw data({ reason: "not-allowed" }, { status: 403 });
  return bucket;
}

export default function BucketRoute() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <BucketPage page={page} fields={answer?.fields ?? {}} problems={answer?.problems ?? []} />;
}
