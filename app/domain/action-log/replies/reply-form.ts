/** What a supporter says of an official's answer: from whose office, when, of what kind. Nothing of what it says. */
import { z } from "zod";
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import type { ReportProblem } from "../letter-report.ts";

export const REPLY_KINDS = ["acknowledgement", "answer", "refusal", "action-taken", "other"] as const;
export type ReplyKind = (typeof REPLY_KINDS)[number];

export interface ReportedReply {
  /** Random; the same form sent twice counts once. */
  key: string;
  addresseeId: string;
  kind: ReplyKind;
  /** The day on which it came, YYYY-MM-DD. */
  day: string;
  section: string;
}

/** Replies are late, but none came before the call. @param today the day it is where days begin first, YYYY-MM-DD */
export function readReply(
  campaign: PublishedCampaign,
  sections: string[],
  today: string,
  fields: Record<string, string>,
): { ok: true; reply: ReportedReply } | { ok: false; problems: ReportProblem[] } {
  const offices = campaign.addressees.map(({ id }) => id);
  const known = (values: string[], key: string) =>
    z.string(key).refine((value) => values.includes(value), key);
  const read = z
    .object({
      key: z.string("report:errors.key").regex(/^[\w-]{22}$/, "report:errors.key"),
      office: known(offices, "report:reply.errors.office"),
      kind: z.enum(REPLY_KINDS, "report:reply.errors.kind"),
      day: z.iso
        .date("report:reply.errors.day")
        .refine((day) => day <= today && day >= (campaign.issuedOn ?? ""), "report:reply.errors.day"),
      section: known(sections, "report:errors.section"),
    })
    .safeParse(fields);
  if (!read.success)
    return {
      ok: false,
      problems: read.error.issues.map(({ path, message }) => ({ field: String(path[0]), key: message })),
    };
  const { office, ...reply } = read.data;
  return { ok: true, reply: { ...reply, addresseeId: office } };
}
