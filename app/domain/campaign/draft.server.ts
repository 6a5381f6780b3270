/** Drafts: a document becomes one, and an organizer corrects it. */
import { recordAudit } from "#app/domain/staff/audit.server.ts";
import type { Database } from "#db/schema.ts";
import { inTransaction } from "#db/transaction.ts";
import type { UaDocument } from "../urgent-action/document.ts";
import type { AddresseeFields, Campaign, CampaignFields } from "./campaign.ts";
import { getCampaign } from "./campaign-store.server.ts";
import { draftFromDocument } from "./draft-from-document.ts";
import { type ReadinessProblem, readinessProblem, readinessProblems } from "./readiness.ts";
import { listSections } from "./sections.server.ts";
import { recordChecks, withChecks } from "./translation-checks.server.ts";
import { insertCampaign, replaceFields } from "./write-campaign.server.ts";

/** Keeps a document as a draft campaign and returns the draft's id. */
export function saveDraft(
  db: Database,
  now: Date,
  actor: string,
  document: UaDocument,
  documentLanguage: string,
): Promise<string> {
  return inTransaction(db, async (tx) => {
    const id = await insertCampaign(tx, now, draftFromDocument(document, documentLanguage));
    await recordAudit(tx, now, { actor, verb: "campaign.drafted", object: id });
    return id;
  });
}

export type DraftUpdate = { ok: true } | { ok: false; problems: ReadinessProblem[] };

/**
 * Replaces what an organizer writes. A draft may have holes; a published campaign may not, and keeps its UA
 * number and ordinal, because every logged action is counted under them.
 */
export function updateDraft(
  db: Database,
  now: Date,
  actor: string,
  id: string,
  fields: CampaignFields,
): Promise<DraftUpdate> {
  return inTransaction(db, async (tx): Promise<DraftUpdate> => {
    const before = await getCampaign(tx, id);
    const problems = before.publishedAt ? publishedProblems(before, fields) : [];
    if (problems.length > 0) return { ok: false, problems };
    const addressees = await withKnownSections(tx, withOwnIds(before, fields));
    await replaceFields(tx, id, await withChecks(tx, now, before, { ...fields, addressees }));
    const after = await getCampaign(tx, id);
    const details = { fields: changedFields(before, after) };
    await recordAudit(tx, now, { actor, verb: "campaign.edited", object: id, details });
    await recordChecks(tx, now, actor, before, after);
    return { ok: true };
  });
}

function publishedProblems(before: Campaign, fields: CampaignFields): ReadinessProblem[] {
  const renamed = before.uaNumber !== fields.uaNumber || before.ordinal !== fields.ordinal;
  return [
    ...(renamed ? [readinessProblem("ua-number-fixed", "uaNumber")] : []),
    ...readinessProblems({ figures: before.figures, people: before.people, ...fields }),
  ];
}

/** Only ids that are this campaign's own are kept: a form may carry any. */
const withOwnIds = (before: Campaign, { addressees }: CampaignFields) => {
  const own = new Set(before.addressees.map((addressee) => addressee.id));
  return addressees.map(({ id, ...rest }) => (id && own.delete(id) ? { ...rest, id } : rest));
};

/** A section that does not exist is nobody's: the addressee is then everybody's. */
async function withKnownSections(tx: Database, addressees: AddresseeFields[]): Promise<AddresseeFields[]> {
  const known = new Set((await listSections(tx)).map(({ code }) => code));
  return addressees.map((to) => (to.section && !known.has(to.section) ? { ...to, section: null } : to));
}

const changedFields = (before: Campaign, after: Campaign): string[] =>
  (Object.keys(after) as (keyof Campaign)[]).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
