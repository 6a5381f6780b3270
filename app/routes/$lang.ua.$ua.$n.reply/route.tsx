/** An official has answered: from whose office, when and in what way. Nothing is uploaded, and nobody is named. */
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { campaignAt } from "#app/campaign-of-address.server.ts";
import { newLetterKey } from "#app/domain/action-log/letter-key.ts";
import { readReply } from "#app/domain/action-log/replies/reply-form.ts";
import { reportReply } from "#app/domain/action-log/replies/report-reply.server.ts";
import { campaignState } from "#app/domain/campaign/campaign.ts";
import { listSections } from "#app/domain/campaign/sections.server.ts";
import { addresseeInWords } from "#app/domain/letter/address-lines.ts";
import { publicReplies } from "#app/domain/tally/public-replies.server.ts";
import { notFound } from "#app/not-found.server.ts";
import { slowDown } from "#app/slow-down.server.ts";
import { callOf } from "#app/ui/call-head.tsx";
import { pageLanguage, titleTag } from "#app/ui/page-title.ts";
import { SlowDownPage } from "#app/ui/slow-down.tsx";
import { campaignPage } from "../$lang.ua.$ua.$n.write/campaign-address.server.ts";
import { ReplyForm } from "./reply-form.tsx";
import { ReplyThanks } from "./reply-thanks.tsx";

export const meta: MetaFunction = ({ params }) => [
  ...titleTag(params.lang, (t) => t("report:reply.title")),
  { name: "robots", content: "noindex" },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const campaign = await campaignAt(context.db, params);
  if (!campaign || campaignState(campaign, context.now()) === "scheduled")
    throw redirect(campaignPage(params));
  const sections = await listSections(context.db);
  return {
    campaign: {
      ...callOf(campaign, pageLanguage(params.lang)),
      addressees: campaign.addressees.map(({ id, name, office }) => ({
        id,
        name: addresseeInWords({ name, office }),
      })),
    },
    sections: sections.map(({ code, name }) => ({ code, name })),
    key: newLetterKey(),
    cspNonce: context.cspNonce,
  };
}
export type ReplyPage = Awaited<ReturnType<typeof loader>>;

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, now } = context;
  const form = await request.formData().catch(() => new FormData());
  const fields = Object.fromEntries(
    [...form].filter((pair): pair is [string, string] => typeof pair[1] === "string"),
  );
  const campaign = await campaignAt(db, params);
  if (!campaign || campaignState(campaign, now()) === "scheduled") throw await notFound(context);
  const sections = (await listSections(db)).map(({ code }) => code);
  const read = readReply(campaign, sections, lastDayBegun(now()), fields);
  if (!read.ok) return data({ step: "form" as const, fields, problems: read.problems }, 422);
  const slow = slowDown(context, "report", fields);
  if (slow)
    return data(
      { step: "slow" as const, fields, ...slow },
      { status: 429, headers: { "Retry-After": "60" } },
    );
  const isNew = await reportReply(db, campaign, read.reply);
  const { replies } = await publicReplies(db, campaign.id);
  return { step: "thanks" as const, isNew, replies };
}

/** The day it is where days begin first, UTC+14. */
const lastDayBegun = (now: Date): string =>
  new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);

export default function Reply() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.step === "thanks") return <ReplyThanks page={page} {...answer} />;
  if (answer?.step === "slow") return <SlowDownPage {...answer} cspNonce={page.cspNonce} />;
  return <ReplyForm page={page} answer={answer} />;
}
