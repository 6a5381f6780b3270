/** What a supporter enters on the page "Send it for me": read from the form, checked, nothing kept. */
import { z } from "zod";
import { ownAddress } from "./own-address.ts";

export const ASK_FIELDS = ["address", "purpose", "answers", "attachPdf", "consent"] as const;

const askSchema = z
  .object({
    address: ownAddress,
    purpose: z.enum(["send", "to-oneself"]).catch("send"),
    answers: z.enum(["office", "me"]).catch("office"),
    attachPdf: z.literal("yes").optional().catch(undefined),
    consent: z.string().optional(),
  })
  // To write to an official about human rights says something about the writer: the law wants a yes of its own.
  .refine(({ purpose, consent }) => purpose === "to-oneself" || consent === "yes", {
    path: ["consent"],
    error: "send:errors.consent",
    when: () => true,
  });

export interface Asked {
  address: string;
  purpose: "send" | "to-oneself";
  answersToMe: boolean;
  attachPdf: boolean;
}

export type AskReading =
  | { ok: true; asked: Asked }
  /** Keys of locales/<lang>/send.json. */
  | { ok: false; problems: { field: string; key: string }[] };

export function readAsk(fields: Readonly<Record<string, string | undefined>>): AskReading {
  const reading = askSchema.safeParse(fields);
  if (!reading.success) {
    const problems = reading.error.issues.map(({ path, message }) => ({
      field: String(path[0]),
      key: message,
    }));
    return { ok: false, problems };
  }
  const { address, purpose, answers, attachPdf } = reading.data;
  return {
    ok: true,
    asked: { address, purpose, answersToMe: answers === "me", attachPdf: attachPdf === "yes" },
  };
}
