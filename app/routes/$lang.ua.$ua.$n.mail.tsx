/** Sending from one's own mail program: each letter as a link, and as fields to copy, which is all there is without an address. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { messageText } from "#app/domain/delivery/letter-text.ts";
import { mailtoLink } from "#app/domain/delivery/mailto.ts";
import { webmailLinks } from "#app/domain/delivery/webmail-links.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { CallHead, callOf } from "#app/ui/call-head.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Enhancement } from "#app/ui/enhancement.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { LetterCarrier } from "#app/ui/letter-carrier.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { pageLanguage, titleTag } from "#app/ui/page-title.ts";
import type { GivenBack } from "#app/ui/text-given-back.tsx";
import { LetterError } from "./$lang.ua.$ua.$n.write/letter-error.tsx";
import { ownWords } from "./$lang.ua.$ua.$n.write/letter-fields.ts";
import { logPrepared } from "./$lang.ua.$ua.$n.write/letter-file.server.tsx";
import { MailedLetter } from "./$lang.ua.$ua.$n.write/mailed-letter.tsx";
import { PostedForm } from "./$lang.ua.$ua.$n.write/posted-form.tsx";
import { receiveLetter } from "./$lang.ua.$ua.$n.write/receive-letter.server.ts";
import { showStep, stepOf } from "./$lang.ua.$ua.$n.write/step-shown.server.ts";
import { writeAddress } from "./$lang.ua.$ua.$n.write/write-address.ts";

export const meta: MetaFunction<typeof loader> = ({ params, data }) => [
  ...titleTag(params.lang, (t) => t(data?.step === "copy" ? "write:mail.copyTitle" : "write:mail.title")),
  { name: "robots", content: "noindex" },
];

export const loader = ({ context }: LoaderFunctionArgs) => ({ step: stepOf(context) });

export async function action(args: ActionFunctionArgs) {
  const received = await receiveLetter(args);
  if (!received.ok) throw data(received.givenBack, received.status);
  const { campaign, fields, freezing } = received;
  if (!freezing.ok) {
    const givenBack: GivenBack = {
      reason: "invalid",
      problems: freezing.problems,
      words: ownWords(fields),
      fields,
    };
    throw data(givenBack, 422);
  }
  const { letters, words, day } = freezing;
  const byEmail = letters.filter(({ emails }) => emails.length > 0);
  const copied = byEmail.length === 0;
  if (copied) showStep(args.context, "copy");
  await logPrepared(args.context, campaign, words, copied ? letters : byEmail, copied ? "other" : "email");
  const mails = letters.map((letter) => ({
    letter,
    link: mailtoLink(letter),
    webmail: webmailLinks(letter),
    text: messageText(letter),
  }));
  const call = callOf(campaign, pageLanguage(args.params.lang));
  const { now, cspNonce } = args.context;
  return { call, now: now(), mails, copied, fields: { ...words, day }, cspNonce };
}

export default function Mail() {
  const { t } = useText();
  const answer = useActionData<typeof action>();
  if (!answer) return <NotHere />;
  const { call, now, mails, copied, fields, cspNonce } = answer;
  const letters = mails.map(({ letter }) => letter);
  return (
    <>
      <CallHead
        call={call}
        now={now}
        title={t(copied ? "write:mail.copyTitle" : "write:mail.title")}
        lead={t(copied ? "write:mail.copyLead" : "write:mail.lead")}
      />
      <div className="stack-wide">
        <form method="post" action={`write${writeAddress(fields)}`}>
          <HiddenFields fields={fields} />
          <Button aria-describedby="back-hint">{t("write:mail.back")}</Button>
          <p className="field-hint under-button measure" id="back-hint">
            {t("paper:mail.back")}
          </p>
        </form>
        {mails.map((mail) => (
          <MailedLetter key={mail.letter.addresseeId} {...mail} copied={copied} fields={fields} />
        ))}
        {letters.some(({ emails }) => emails.length > 0) && (
          <PostedForm fields={fields} letters={letters} emailOnly />
        )}
      </div>
      <LetterCarrier fields={fields} />
      <Enhancement name="copy" nonce={cspNonce} />
    </>
  );
}

/** This address was opened by itself: the letter is on no server, so it cannot be here. */
function NotHere() {
  const { t } = useText();
  return (
    <>
      <PageHead title={t("write:mail.title")} />
      <EmptyState title={t("write:mail.notHere")}>
        <p>{t("write:mail.notHereText")}</p>
        <LinkButton to="write">{t("write:mail.write")}</LinkButton>
      </EmptyState>
    </>
  );
}

export const ErrorBoundary = LetterError;
