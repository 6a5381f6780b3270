/** An outbox full of confirmed letters to several officials, without asking as many supporters to confirm them. */
import type { Kysely } from "kysely";
import { letterEntries } from "#app/domain/action-log/letter-entries.ts";
import { newLetterKey } from "#app/domain/action-log/letter-key.ts";
import { logRungs } from "#app/domain/action-log/log-rungs.server.ts";
import { findCampaign } from "#app/domain/campaign/campaign-store.server.ts";
import type { KeyFolder } from "#app/domain/delivery/outbox/key-folder.server.ts";
import { queueMails } from "#app/domain/delivery/outbox/outbox.server.ts";
import { printChoice } from "#app/domain/delivery/print-choice.ts";
import type { Schema } from "#db/schema.ts";
import { letterFor } from "#tests/letter/campaigns.ts";
import { NOORS_CAMPAIGN, publishNoor } from "#tests/writing/writing-room.ts";

/** "minister-0@justice.example" and so on: how many letters wait for each, and how many it takes an hour. */
export interface Office {
  letters: number;
  /** null: no rules, as for an official nobody has thought about yet. */
  perHour: number | null;
}

export const officeId = (index: number): string => `minister-${index}`;
export const officeAddress = (index: number): string => `${officeId(index)}@justice.example`;

/** Publishes Noor's campaign with these offices, and logs and queues their letters as a confirmation does. */
export async function queueLetters(
  db: Kysely<Schema>,
  keys: KeyFolder,
  now: Date,
  offices: Office[],
): Promise<void> {
  const [minister] = NOORS_CAMPAIGN.addressees;
  await publishNoor(db, {
    addressees: offices.map((_, i) => ({ ...minister!, id: officeId(i), emails: [officeAddress(i)] })),
  });
  const campaign = (await findCampaign(db, "901/26", 2))!;
  for (const [i, { letters, perHour }] of offices.entries()) {
    const addressee = { id: officeId(i), copy: false };
    if (perHour !== null) await paceOf(db, addressee.id, perHour);
    for (let n = 0; n < letters; n += 100) {
      const some = Array.from({ length: Math.min(100, letters - n) }, () => {
        const done = { key: newLetterKey(), section: "fr", language: "es", channel: "server" as const };
        const [entry] = letterEntries(campaign, { ...done, addressees: [addressee] }, "prepared");
        return entry!;
      });
      await db.transaction().execute(async (transaction) => {
        await logRungs(transaction, now, some);
        const mails = some.map(({ actionHash }) => ({
          campaignId: campaign.id,
          addresseeId: addressee.id,
          actionHash,
          content: {
            kind: "letter" as const,
            name: "Amina Zubeldia",
            replyTo: null,
            letter: letterFor({ letter: "es" }),
            attachPdf: false,
            demonstration: false,
            print: printChoice({}),
          },
        }));
        await queueMails(transaction, keys, now, mails);
      });
    }
  }
}

const paceOf = (db: Kysely<Schema>, official: string, perHour: number) =>
  db
    .insertInto("addressee_mailing")
    .values({
      addressee_id: official,
      mode: "individual",
      per_hour: perHour,
      time_zone: "UTC",
      sent_in_hour: 0,
      refusals_in_row: 0,
    })
    .execute();
