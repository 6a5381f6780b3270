/** Confirming by the code in a mail. Opening the page does nothing, and neither does looking at the letter: a button does. */
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { confirmSending } from "#app/domain/action-log/sending/confirm-letter.server.ts";
import { mailToOneself, openWaitingLetter } from "#app/domain/action-log/sending/letter-to-oneself.server.ts";
import { findUsed } from "#app/domain/action-log/sending/waiting-letter.server.ts";
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { findCampaignById } from "#app/domain/campaign/campaign-store.server.ts";
import { mailable } from "#app/domain/delivery/e-mail-address.ts";
import { readConfirmationCode } from "#app/domain/delivery/outbox/confirmation-code.ts";
import { callOf } from "#app/ui/call-head.tsx";
import { pageLanguage, titleTag } from "#app/ui/page-title.ts";
import { CodeStep } from "./code-step.tsx";
import { DoneStep } from "./done-step.tsx";
import { LetterStep } from "./letter-step.tsx";

export const meta: MetaFunction = ({ params }) => [
  ...titleTag(params.lang, (t) => t("send:confirm.title")),
  { name: "robots", content: "noindex" },
];

export const loader = ({ context }: LoaderFunctionArgs) => ({ cspNonce: context.cspNonce });

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData().catch(() => new FormData());
  const typed = String(form.get("code") ?? "").slice(0, 100);
  const code = readConfirmationCode(typed);
  const step = { step: "code" as const, typed };
  if (!code) return data({ ...step, problem: "send:errors.code" as const }, 422);
  const { db, frames, now, sending } = context;
  const opened = await openWaitingLetter(db, frames, now(), code);
  if (!opened.ok) return (await whatWasDone(context, code, params.lang)) ?? refusal(step, opened.reason);
  const { waiting, campaign } = opened;
  const call = callOf(campaign, pageLanguage(params.lang));
  const purpose = waiting.purpose;
  if (form.get("intent") !== "confirm") {
    const letters =
      purpose === "send"
        ? opened.letters.filter(({ emails }) => mailable(emails).length > 0)
        : opened.letters;
    const { address, answersToMe } = waiting;
    return data({ step: "letter" as const, call, now: now(), purpose, code, letters, address, answersToMe });
  }
  const confirmed =
    purpose === "send"
      ? await confirmSending(db, sending.keys, frames, now(), code)
      : await mailToOneself(sending, frames, now(), code);
  if (!confirmed.ok) {
    return (await whatWasDone(context, code, params.lang)) ?? refusal(step, confirmed.reason);
  }
  const names = confirmed.letters.map(({ addressLines }) => addressLines[0] ?? "");
  return data({ step: "done" as const, call, purpose, names, receipt: confirmed.receipt, again: false });
}

const refusal = (
  step: { step: "code"; typed: string },
  reason: "unknown" | "over" | "withdrawn" | "unsendable",
) => data({ ...step, problem: `send:errors.${reason}` as const }, reason === "unknown" ? 404 : 409);

/** Pressed twice, or back with the same code: the same page as the first time, and nothing is done again. */
async function whatWasDone({ db, now }: AppLoadContext, code: string, lang: string | undefined) {
  const used = await findUsed(db, now(), code);
  const campaign = used && (await findCampaignById(db, used.campaignId));
  if (!used || !campaign?.publishedAt) return undefined;
  const call = callOf(campaign as PublishedCampaign, pageLanguage(lang));
  return data({ step: "done" as const, call, ...used, again: true });
}

export default function Confirm() {
  const { cspNonce } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.step === "done") return <DoneStep {...answer} cspNonce={cspNonce} />;
  if (answer?.step === "letter") return <LetterStep {...answer} />;
  return <CodeStep typed={answer?.typed ?? ""} problem={answer?.problem} cspNonce={cspNonce} />;
}
