/** What a receipt is good for: is my letter counted, I have posted it, take it back. The receipt travels in forms only. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readReceipt, reportByReceipt, withdrawByReceipt } from "#app/domain/action-log/receipt.server.ts";
import { titleTag } from "#app/ui/page-title.ts";
import { ReceiptForm } from "./receipt-form.tsx";
import { ReceiptLetters } from "./receipt-letters.tsx";

export const meta: MetaFunction = ({ params }) => [
  ...titleTag(params.lang, (t) => t("receipt:title")),
  { name: "robots", content: "noindex" },
];

export const loader = ({ context }: LoaderFunctionArgs) => ({ cspNonce: context.cspNonce });

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, now } = context;
  const form = await request.formData().catch(() => new FormData());
  const typed = String(form.get("receipt") ?? "")
    .trim()
    .slice(0, 100);
  if (!/^[\w-]{22}$/.test(typed))
    return data({ step: "form" as const, typed, problem: "form" as const }, 422);
  const intent = form.get("intent");
  let done: { kind: "posted" | "emailed" | "withdrawn"; letters: number } | null = null;
  if (intent === "posted" || intent === "emailed") {
    const channel = intent === "posted" ? "post" : "email";
    done = { kind: intent, letters: await reportByReceipt(db, now(), typed, channel) };
  }
  if (intent === "withdrawn") done = { kind: intent, letters: await withdrawByReceipt(db, now(), typed) };
  const letters = await readReceipt(db, now(), typed);
  if (letters.length === 0) return data({ step: "form" as const, typed, problem: "none" as const }, 404);
  return data({ step: "letters" as const, receipt: typed, letters, done, asking: intent === "withdraw" });
}

export default function Receipt() {
  const { cspNonce } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.step === "letters") return <ReceiptLetters {...answer} />;
  return <ReceiptForm typed={answer?.typed ?? ""} problem={answer?.problem} cspNonce={cspNonce} />;
}
