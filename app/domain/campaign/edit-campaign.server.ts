/** What the desk does with a posted form: keeps it, and publishes it where that was asked for. */
import type { Database } from "#db/schema.ts";
import { inTransaction } from "#db/transaction.ts";
import type { PublishedCampaign } from "./campaign.ts";
import { type CampaignForm, campaignToForm, readCampaignForm } from "./campaign-form.ts";
import type { FormProblemCode } from "./campaign-form-schema.ts";
import { getCampaign } from "./campaign-store.server.ts";
import type { LetterHole } from "./check-model-letter.ts";
import { updateDraft } from "./draft.server.ts";
import { publishCampaign } from "./publish.server.ts";
import { type ReadinessCode, readinessProblems } from "./readiness.ts";
import { settleDoubts } from "./settle-doubts.server.ts";
import { uncheckedLetters } from "./translations.ts";

export interface EditProblem {
  /** A name in the form that comes with the problems. */
  field: string;
  code: FormProblemCode | ReadinessCode | "letter-unchecked";
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
  const update = await inTransaction(db, async (tx) => {
    const before = campaignToForm(await getCampaign(tx, id), pageLanguage);
    const update = await updateDraft(tx, now, actor, id, reading.fields);
    if (update.ok) await settleDoubts(tx, id, before, form);
    return update;
  });
  if (!update.ok)
    return { done: "nothing", form: campaignToForm(reading.fields, pageLanguage), problems: update.problems };
  if (!publish) return { done: "saved" };
  const kept = await getCampaign(db, id);
  if (!form.publishUnchecked && uncheckedLetters(kept).length > 0) {
    const problems = [...readinessProblems(kept), UNCHECKED_LETTER];
    return { done: "saved-only", form: campaignToForm(kept, pageLanguage), problems };
  }
  const publishing = await publishCampaign(db, now, actor, id);
  if (publishing.ok) return { done: "published", campaign: publishing.campaign };
  const saved = campaignToForm(await getCampaign(db, id), pageLanguage);
  return { done: "saved-only", form: saved, problems: publishing.problems };
}

/** Publishing waits for one press more: the box in the form that says so. */
const UNCHECKED_LETTER: EditProblem = { field: "publishUnchecked", code: "letter-unchecked" };
