/** Every form that carries a letter comes in here, and nothing in it is lost: what goes wrong gives the words back. */
import type { ActionFunctionArgs } from "@remix-run/node";
import { campaignAt } from "#app/campaign-of-address.server.ts";
import { campaignState, type PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { findSection } from "#app/domain/campaign/sections.server.ts";
import { type Freezing, freezeLetters } from "#app/domain/letter/freeze-letters.ts";
import type { GivenBack } from "#app/ui/text-given-back.tsx";
import { withoutUntouchedGloss } from "./gloss-page.server.ts";
import { type LetterFields, letterFields, ownWords } from "./letter-fields.ts";

export interface ReceivedLetter {
  ok: true;
  campaign: PublishedCampaign;
  fields: LetterFields;
  /** "edit": the supporter wants the form back, filled as it was; "check": with the coach's hints on it. */
  intent: string | null;
  /** What to put into the letter before it comes back: one of the coach's openings, or an ask that went missing. */
  add: string | null;
  freezing: Freezing;
}
export type RefusedLetter = { ok: false; status: 400 | 404 | 409 | 500; givenBack: GivenBack };

export async function receiveLetter({
  request,
  params,
  context,
}: ActionFunctionArgs): Promise<ReceivedLetter | RefusedLetter> {
  const form = await request.formData().catch(() => null);
  if (!form) return refuse(400, "failed", {});
  let fields = letterFields(form);
  try {
    const campaign = await campaignAt(context.db, params);
    if (!campaign) return refuse(404, "unknown", fields);
    const state = campaignState(campaign, context.now());
    if (state !== "open") return refuse(409, state === "scheduled" ? "scheduled" : "closed", fields);
    fields = withoutUntouchedGloss(context.frames, campaign, fields);
    const freezing = await freeze(context, campaign, fields);
    const [intent, add] = ["intent", "add"].map((name) => String(form.get(name) ?? "") || null);
    return { ok: true, campaign, fields, intent: intent ?? null, add: add ?? null, freezing };
  } catch (error) {
    context.logError(error);
    return refuse(500, "failed", fields);
  }
}

async function freeze(
  context: ActionFunctionArgs["context"],
  campaign: PublishedCampaign,
  fields: LetterFields,
): Promise<Freezing> {
  const freezing = freezeLetters(context.frames, campaign, fields, context.now());
  if (freezing.ok && !(await findSection(context.db, freezing.words.section))) {
    return { ok: false, problems: [{ field: "section", key: "write:errors.sectionUnknown" }] };
  }
  return freezing;
}

const refuse = (
  status: RefusedLetter["status"],
  reason: GivenBack["reason"],
  fields: LetterFields,
): RefusedLetter => ({
  ok: false,
  status,
  givenBack: { reason, problems: [], words: ownWords(fields), fields },
});
