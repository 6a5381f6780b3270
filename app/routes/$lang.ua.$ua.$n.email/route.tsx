/** Send it for me: the supporter's address is asked, and the letter waits for the word they give by mail. */
import { type ActionFunctionArgs, data, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { WAITING_HOURS } from "#app/domain/action-log/retention.ts";
import { ASK_FIELDS, type AskReading, readAsk } from "#app/domain/action-log/sending/ask-form.ts";
import { askToConfirm } from "#app/domain/action-log/sending/ask-to-confirm.server.ts";
import { mailable } from "#app/domain/delivery/e-mail-address.ts";
import { printChoice } from "#app/domain/delivery/print-choice.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { slowDown } from "#app/slow-down.server.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { callOf } from "#app/ui/call-head.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { pageLanguage, titleTag } from "#app/ui/page-title.ts";
import { SlowDownPage } from "#app/ui/slow-down.tsx";
import type { GivenBack } from "#app/ui/text-given-back.tsx";
import { LetterError } from "../$lang.ua.$ua.$n.write/letter-error.tsx";
import { type LetterFields, ownWords } from "../$lang.ua.$ua.$n.write/letter-fields.ts";
import { receiveLetter } from "../$lang.ua.$ua.$n.write/receive-letter.server.ts";
import { AddressStep } from "./address-step.tsx";
import { AskedStep } from "./asked-step.tsx";

export const meta: MetaFunction = ({ params }) => [
  ...titleTag(params.lang, (t) => t("send:title")),
  { name: "robots", content: "noindex" },
];

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.clone().formData();
  const received = await receiveLetter(args);
  if (!received.ok) throw data(received.givenBack, received.status);
  const { campaign, fields, freezing, intent } = received;
  if (!freezing.ok) {
    const words = ownWords(fields);
    throw data({ reason: "invalid", problems: freezing.problems, words, fields } satisfies GivenBack, 422);
  }
  const lang = pageLanguage(args.params.lang);
  const typed = Object.fromEntries(ASK_FIELDS.map((name) => [name, form.get(name)?.toString()]));
  const page = {
    call: callOf(campaign, lang),
    now: args.context.now(),
    fields: { ...freezing.words, day: freezing.day, ...printFields(fields) },
    sendable: freezing.letters.filter(({ emails }) => mailable(emails).length > 0),
    typed,
    hours: WAITING_HOURS,
    cspNonce: args.context.cspNonce,
  };
  const reading: AskReading | null = intent === "ask" ? readAsk(typed) : null;
  if (!reading?.ok) {
    const problems = reading?.problems ?? [];
    return data({ ...page, step: "address" as const, problems }, problems.length > 0 ? 422 : 200);
  }
  const { asked } = reading;
  const again = { ...page.fields, ...typed, intent: "ask" };
  const slow = slowDown(args.context, "ask", { ticket: textOf(form, "ticket"), work: textOf(form, "work") });
  if (slow) {
    const answer = { step: "slow" as const, cspNonce: page.cspNonce, again, ...slow };
    return data(answer, { status: 429, headers: { "Retry-After": "60" } });
  }
  await askToConfirm(args.context.sending, args.context.now(), campaign, {
    ...asked,
    campaignId: campaign.id,
    fields: page.fields,
    print: printChoice(fields),
    pageLanguage: lang,
  });
  return data({ ...page, step: "asked" as const, purpose: asked.purpose, address: asked.address });
}

const printFields = ({ paper, window, envelope }: LetterFields): LetterFields => ({
  paper,
  window,
  envelope,
});

const textOf = (form: FormData, name: string): string => form.get(name)?.toString() ?? "";

export default function Email() {
  const { t } = useText();
  const answer = useActionData<typeof action>();
  if (answer?.step === "asked") return <AskedStep page={answer} />;
  if (answer?.step === "slow") return <SlowDownPage {...answer} fields={answer.again} />;
  if (answer) return <AddressStep page={answer} />;
  return (
    <>
      <PageHead title={t("send:title")} />
      <EmptyState title={t("write:mail.notHere")}>
        <p>{t("write:mail.notHereText")}</p>
        <LinkButton to="write">{t("write:mail.write")}</LinkButton>
      </EmptyState>
    </>
  );
}

export const ErrorBoundary = LetterError;
