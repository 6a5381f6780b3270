/** What the desk does with a posted form: keeps it, and publishes it where that was asked for. */
import type { Database } from "#db/schema.ts";
import type { PublishedCampaign } from "./campaign.ts";
import { type CampaignForm, campaignToForm, readCampaignForm } from "./campaign-form.ts";
import type { FormProblemCode } from "./campaign-form-schema.ts";
import { getCampaign } from "./campaign-store.server.ts";
import type { LetterHole } from "./check-model-letter.ts";
import { updateDraft } from "./draft.server.ts";
import { publishCampaign } from "./publish.server.ts";
import type { ReadinessCode } from "./readiness.ts";

export interface EditProblem {
  /** A name in the form that comes with the problems. */
  field: string;
  code: FormProblemCode | ReadinessCode;
  hole?: LetterHole;
}

export type Edit =
  | { done: "saved" }
  | { done: "published"; campaign: PublishedCampaign }
  /** "saved-only": the form was kept, and only publishing has to wait. */
  | { done: "nothing" | "saved-only"; form: CampaignForm; problems: EditProblem[] };

/** On a problem all that was typed comes back in `form`. */
export async function editCampaign(
  db: Database,
  now: Date,
  actor: string,
  id: string,
  { form, pageLanguage, publish }: { form: CampaignForm; pageLanguage: string; publish: boolean },
): Promise<Edit> {
  const reading = readCampaignForm(form, pageLanguage);
  if (!reading.ok) return { done: "nothing", form, problems: reading.problems };
  const update = await updateDraft(db, now, actor, id, reading.fields);
  if (!update.ok)
    return { done: "nothing", form: campaignToForm(reading.fields, pageLanguage), problems: update.problems };
  if (!publish) return { done: "saved" };
  const publishing = await publishCampaign(db, now, actor, id);
  if (publishing.ok) return { done: "published", campaign: publishing.campaign };
  const saved = campaignToForm(await getCampaign(db, id), pageLanguage);
  return { done: "saved-only", form: saved, problems: publishing.problems };
}
