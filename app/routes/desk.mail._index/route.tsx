/** The outbox, for staff: what waits, what needs a person, how fast officials get letters, and whether mail works. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MAIL_KEY_DAYS } from "#app/domain/action-log/retention.ts";
import { dnsRecords } from "#app/domain/delivery/outbox/dns-records.ts";
import { giveUp, type TroubledLetters, tryAgain } from "#app/domain/delivery/outbox/mend-letters.server.ts";
import { readOutbox } from "#app/domain/delivery/outbox/read-outbox.server.ts";
import { sendTestMail } from "#app/domain/delivery/outbox/test-mail.server.ts";
import { requireStaff } from "#app/domain/staff/session.server.ts";
import { requestLanguage } from "#app/i18n/request-language.ts";
import { deskTitle } from "#app/ui/desk/desk-title.ts";
import { MailDesk } from "./mail-desk.tsx";

export const meta = deskTitle((t) => t("mail:title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, "manage mail");
  const { identity, toFolder, mailHost, bounceReports } = context.sending;
  const asked = new URL(request.url).searchParams;
  const letters = Number(asked.get("letters") ?? 0);
  return {
    ...(await readOutbox(context.db, context.now())),
    keptDays: MAIL_KEY_DAYS,
    done: DONE.find((done) => done === asked.get("done")) ?? null,
    letters: Number.isSafeInteger(letters) ? letters : 0,
    setUp: {
      from: identity.from,
      replyTo: identity.replyTo,
      bounces: identity.bounces,
      dkimSelector: identity.dkim?.keySelector ?? null,
      mailHost,
      toFolder,
      webhook: bounceReports !== null,
      records: dnsRecords(identity, mailHost),
      ownAddress: staff.email,
    },
    cspNonce: context.cspNonce,
  };
}
export type MailDeskData = Awaited<ReturnType<typeof loader>>;

const DONE = ["changed", "tried-again", "given-up"] as const;

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, "manage mail");
  const form = await request.formData();
  const { db, sending, publicUrl } = context;
  const now = context.now();
  const intent = form.get("intent");
  if (intent === "test") {
    const lang = requestLanguage("/desk", request.headers);
    const words = sending.mailWords(lang, "test", { site: publicUrl, from: sending.identity.from });
    return data({ tested: await sendTestMail(sending, now, staff, words) });
  }
  const which = troubledLetters(form);
  if (!which || (intent !== "try-again" && intent !== "give-up")) throw data(null, { status: 400 });
  const mend = intent === "try-again" ? tryAgain : giveUp;
  const letters = await mend(db, now, staff.id, which);
  const done = intent === "try-again" ? "tried-again" : "given-up";
  return redirect(`/desk/mail?${new URLSearchParams({ done, letters: String(letters) })}`);
}

function troubledLetters(form: FormData): TroubledLetters | undefined {
  const kind = (["dead", "uncertain", "stopped"] as const).find((known) => known === form.get("kind"));
  const campaignId = form.get("call")?.toString();
  if (!kind || !campaignId) return undefined;
  return { kind, campaignId, official: form.get("official")?.toString() || null };
}

export default function Mail() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <MailDesk page={page} tested={answer?.tested ?? null} />;
}
