/** Demonstrations are there from the first start on, and give way to the real thing. */
import { expect, test } from "vitest";
import { loadDemonstrations } from "#app/demonstrations.server.ts";
import { letterEntries } from "#app/domain/action-log/letter-entries.ts";
import { newLetterKey } from "#app/domain/action-log/letter-key.ts";
import { logRungs } from "#app/domain/action-log/log-rungs.server.ts";
import { type Addressee, daysLeft } from "#app/domain/campaign/campaign.ts";
import { findCampaign, listOpenCampaigns } from "#app/domain/campaign/campaign-store.server.ts";
import { draftFromDocument } from "#app/domain/campaign/draft-from-document.ts";
import { publishFields } from "#app/domain/campaign/publish.server.ts";
import { lettersByCampaign } from "#app/domain/tally/letters-by-campaign.server.ts";
import { publicTally } from "#app/domain/tally/public-tally.server.ts";
import { readTally } from "#app/domain/tally/read-tally.server.ts";
import { recountTallies } from "#app/domain/tally/recount.server.ts";
import { DEMONSTRATIONS } from "#db/seeds/demonstrations/index.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { june } from "./cast.ts";
import { noorDocument } from "./noor.ts";

const november = new Date("2026-11-22T12:00:00Z");

describeOnEachDatabase("demonstrations", (open) => {
  test("they are loaded once, with letters that the log can account for", async () => {
    const db = await open();
    expect(await loadDemonstrations(db, november)).toBe(DEMONSTRATIONS.length);
    const tally = await publicTally(db, "72/24", 7);
    expect(tally.letters).toBeGreaterThan(1000);
    const campaign = (await findCampaign(db, "72/24", 7))!;
    expect(await lettersByCampaign(db, [campaign])).toEqual({ [campaign.id]: tally.letters });
    expect(await loadDemonstrations(db, november)).toBe(0);
    expect(await publicTally(db, "72/24", 7)).toEqual(tally);
    expect(await recountTallies(db)).toMatchObject({ equal: true });
  });

  test("the open one always has three to six weeks left, whenever the site starts", async () => {
    const db = await open();
    for (const start of ["2026-11-22", "2026-12-10", "2027-06-01", "2026-06-15"]) {
      const now = new Date(`${start}T12:00:00Z`);
      await loadDemonstrations(db, now);
      const rolling = (await listOpenCampaigns(db, now)).find((campaign) => campaign.uaNumber === "900/26");
      expect(rolling?.demonstration).toBe(true);
      expect(daysLeft(rolling!.deadlineOn, now)).toBeGreaterThanOrEqual(21);
      expect(daysLeft(rolling!.deadlineOn, now)).toBeLessThanOrEqual(42);
    }
  });

  test("a real call takes the number, and no letter written to the demonstration is counted as its own", async () => {
    const db = await open();
    await loadDemonstrations(db, june);
    const demonstration = (await findCampaign(db, "72/24", 7))!;
    const [{ id, copy }] = demonstration.addressees as [Addressee];
    const aminas = { key: newLetterKey(), section: "fr", language: "es", channel: "post" as const };
    await logRungs(
      db,
      june,
      letterEntries(demonstration, { ...aminas, addressees: [{ id, copy }] }, "reported"),
    );
    const fields = { ...draftFromDocument(noorDocument, "en"), uaNumber: "72/24", ordinal: 7 };
    const published = await publishFields(db, june, "tomas", fields);
    expect(published).toMatchObject({ ok: true });
    expect(await readTally(db, { uaNumber: "72/24", ordinal: 7 })).toEqual([]);
    expect(await publicTally(db, "72/24", 7)).toMatchObject({ letters: 0, copies: 0, prepared: 0 });
    expect(await recountTallies(db)).toMatchObject({ equal: true });
    expect(await loadDemonstrations(db, june)).toBe(0);
    expect(await findCampaign(db, "72/24", 7)).toMatchObject({ demonstration: false, country: "Ilvadra" });
  });
});
