/** A campaign's fields into the database: its row and the rows of its texts, addressees and model letters. */
import { randomBytes } from "node:crypto";
import type { Database } from "#db/schema.ts";
import type { NewCampaignRow } from "#db/tables/campaigns.ts";
import type { CampaignFields } from "./campaign.ts";
import { addresseeRow, fieldsRow, modelLetterRow, textRow } from "./campaign-rows.ts";

/** What is known of a campaign besides what an organizer writes. */
export type CampaignHistory = Partial<
  Pick<NewCampaignRow, "demonstration" | "published_at" | "opens_at" | "closed_at" | "outcome" | "outcome_on">
>;

/** Returns the new campaign's id. Call it inside a transaction. */
export async function insertCampaign(
  tx: Database,
  now: Date,
  fields: CampaignFields,
  history: CampaignHistory = {},
): Promise<string> {
  const id = newId();
  const neverYet = { published_at: null, opens_at: null, closed_at: null, withdrawn_at: null };
  await tx
    .insertInto("campaigns")
    .values({
      id,
      ...fieldsRow(fields),
      demonstration: false,
      created_at: now.toISOString(),
      ...neverYet,
      outcome: null,
      outcome_on: null,
      ...history,
    })
    .execute();
  await insertParts(tx, id, fields);
  return id;
}

/**
 * Replaces all that an organizer writes; addressees keep the ids that `fields` gives them, and their rows: letters on
 * their way and the pace at which they go hang on those.
 */
export async function replaceFields(tx: Database, id: string, fields: CampaignFields): Promise<void> {
  await tx.updateTable("campaigns").set(fieldsRow(fields)).where("id", "=", id).execute();
  await tx.deleteFrom("campaign_texts").where("campaign_id", "=", id).execute();
  await tx.deleteFrom("model_letters").where("campaign_id", "=", id).execute();
  const kept = fields.addressees.flatMap((addressee) => addressee.id ?? []);
  await tx
    .deleteFrom("addressees")
    .where("campaign_id", "=", id)
    .$if(kept.length > 0, (query) => query.where("id", "not in", kept))
    .execute();
  await insertParts(tx, id, fields);
}

async function insertParts(tx: Database, id: string, fields: CampaignFields): Promise<void> {
  const texts = fields.texts.map((text) => textRow(id, text));
  const addressees = fields.addressees.map((addressee, position) =>
    addresseeRow(id, position, { ...addressee, id: addressee.id ?? newId() }),
  );
  const letters = fields.modelLetters.map((letter) => modelLetterRow(id, letter));
  if (texts.length) await tx.insertInto("campaign_texts").values(texts).execute();
  for (const addressee of addressees) {
    const { id: _known, ...changed } = addressee;
    await tx
      .insertInto("addressees")
      .values(addressee)
      .onConflict((conflict) => conflict.column("id").doUpdateSet(changed))
      .execute();
  }
  if (letters.length) await tx.insertInto("model_letters").values(letters).execute();
}

const newId = (): string => randomBytes(16).toString("base64url");
