/** Reporting letters that were sent: one tap from the letters' own page, or a plain form at any time after. */
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { campaignAt } from "#app/campaign-of-address.server.ts";
import { readLetterReport } from "#app/domain/action-log/letter-report.ts";
import { reportLetters } from "#app/domain/action-log/report-letters.server.ts";
import { reportable } from "#app/domain/action-log/reportable.ts";
import { listSections } from "#app/domain/campaign/sections.server.ts";
import { notFound } from "#app/not-found.server.ts";
import { slowDown } from "#app/slow-down.server.ts";
import { titleTag } from "#app/ui/page-title.ts";
import { SlowDownPage } from "#app/ui/slow-down.tsx";
import { campaignPage } from "../$lang.ua.$ua.$n.write/campaign-address.server.ts";
import { ReportForm } from "./report-form.tsx";
import { eventFor, reportPage } from "./report-page.server.ts";
import { ReportingOver } from "./reporting-over.tsx";
import { Thanks } from "./thanks.tsx";
import { thanksFor } from "./thanks-page.server.ts";

export const meta: MetaFunction = ({ params }) => [
  ...titleTag(params.lang, (t) => t("report:title")),
  { name: "robots", content: "noindex" },
];

export async function loader(args: LoaderFunctionArgs) {
  const campaign = await campaignAt(args.context.db, args.params);
  if (!campaign) throw redirect(campaignPage(args.params));
  const { countedInCrowd } = args.context;
  return {
    ...(await reportPage(args, campaign)),
    ...(countedInCrowd && { thanks: { ...countedInCrowd, ...(await thanksFor(args, campaign)) } }),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { db, now } = args.context;
  const form = await args.request.formData().catch(() => new FormData());
  const fields = Object.fromEntries(
    [...form].filter((pair): pair is [string, string] => typeof pair[1] === "string"),
  );
  const campaign = await campaignAt(db, args.params);
  if (!campaign) throw await notFound(args.context);
  if (!reportable(campaign, now()).ok) return data({ step: "over" as const }, 409);
  const sections = (await listSections(db)).map(({ code }) => code);
  const report = readLetterReport(campaign, sections, fields);
  if (!report.ok) return data({ step: "form" as const, fields, problems: report.problems }, 422);
  const event = report.done.event && (await eventFor(db, campaign, report.done.event));
  if (report.done.event && !event)
    return data(
      { step: "form" as const, fields, problems: [{ field: "event", key: "report:errors.event" }] },
      422,
    );
  const done = event ? { ...report.done, section: event.section } : report.done;
  const slow = slowDown(args.context, "report", fields);
  if (slow)
    return data(
      { step: "slow" as const, fields, ...slow },
      { status: 429, headers: { "Retry-After": "60" } },
    );
  const counted = await reportLetters(db, now(), campaign, done);
  return {
    step: "thanks" as const,
    ...counted,
    ...(await thanksFor(args, campaign)),
    receipt: done.key,
    event: done.event,
  };
}

export default function Report() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const thanks = answer?.step === "thanks" ? answer : page.thanks;
  if (thanks) return <Thanks page={page} thanks={thanks} />;
  if (answer?.step === "slow") return <SlowDownPage {...answer} cspNonce={page.cspNonce} />;
  if (!page.reportable.ok) return <ReportingOver page={page} />;
  return <ReportForm page={page} answer={answer?.step === "form" ? answer : undefined} />;
}
