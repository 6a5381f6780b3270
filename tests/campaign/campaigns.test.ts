/** Campaigns from draft to closed, on a real database. */
import { expect, test } from "vitest";
import { campaignState } from "#app/domain/campaign/campaign.ts";
import {
  findCampaign,
  getCampaign,
  listAllCampaigns,
  listClosedCampaigns,
  listOpenCampaigns,
  listSeries,
} from "#app/domain/campaign/campaign-store.server.ts";
import { closeCampaign } from "#app/domain/campaign/close.server.ts";
import { saveDraft, updateDraft } from "#app/domain/campaign/draft.server.ts";
import { draftFromDocument } from "#app/domain/campaign/draft-from-document.ts";
import { publishCampaign } from "#app/domain/campaign/publish.server.ts";
import { findSection, listSections } from "#app/domain/campaign/sections.server.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { june, publishNoor } from "./cast.ts";
import { noorDocument } from "./noor.ts";

describeOnEachDatabase("campaigns", (open) => {
  test("Tomás imports Noor's case, and the draft holds all that the document says", async () => {
    const db = await open();
    const id = await saveDraft(db, june, "tomas", noorDocument, "en");
    const draft = await getCampaign(db, id);
    const fields = draftFromDocument(noorDocument, "en");
    expect(draft).toMatchObject({
      ...fields,
      addressees: fields.addressees.map(({ id: _, ...facts }) => facts),
    });
    expect(campaignState(draft, june)).toBe("draft");
    expect(await listOpenCampaigns(db, june)).toEqual([]);
    expect(await findCampaign(db, "901/26", 2)).toBeUndefined();
  });

  test("once published it is found under its number", async () => {
    const db = await open();
    const id = await saveDraft(db, june, "tomas", noorDocument, "en");
    expect(await publishCampaign(db, june, "tomas", id)).toMatchObject({ ok: true, campaign: { id } });
    const found = await findCampaign(db, "901/26", 2);
    expect(found).toMatchObject({ id, publishedAt: june.toISOString(), demonstration: false });
    expect(campaignState(found!, june)).toBe("open");
  });

  test("a draft with holes is not published, and stays a draft", async () => {
    const db = await open();
    const id = await saveDraft(db, june, "tomas", { ...noorDocument, ua: null, deadline: null }, "en");
    const publishing = await publishCampaign(db, june, "tomas", id);
    expect(publishing).toMatchObject({
      ok: false,
      problems: [{ code: "ua-number-missing" }, { code: "ordinal-missing" }, { code: "deadline-missing" }],
    });
    expect((await getCampaign(db, id)).publishedAt).toBeNull();
  });

  test("a call that is already published is not published twice", async () => {
    const db = await open();
    await publishNoor(db);
    const again = await saveDraft(db, june, "tomas", noorDocument, "en");
    expect(await publishCampaign(db, june, "tomas", again)).toMatchObject({
      ok: false,
      problems: [{ code: "ua-number-taken", field: "uaNumber" }],
    });
  });

  test("when two publish the same call at once, one of them is told", async () => {
    const db = await open();
    const drafts = [
      await saveDraft(db, june, "tomas", noorDocument, "en"),
      await saveDraft(db, june, "ingrid", noorDocument, "en"),
    ];
    const results = await Promise.all(drafts.map((id) => publishCampaign(db, june, "tomas", id)));
    expect(results.map((result) => result.ok).sort()).toEqual([false, true]);
    expect(await listSeries(db, "901/26")).toHaveLength(1);
  });

  test("publishing twice changes nothing", async () => {
    const db = await open();
    const { id } = await publishNoor(db);
    const later = new Date("2026-06-16T00:00:00Z");
    expect(await publishCampaign(db, later, "tomas", id)).toMatchObject({
      ok: true,
      campaign: { publishedAt: june.toISOString() },
    });
  });

  test("the calls of a series stand in the order of their ordinals", async () => {
    const db = await open();
    for (const ordinal of [10, 2, 9]) await publishNoor(db, { ordinal });
    await publishNoor(db, { uaNumber: "902/26" });
    expect((await listSeries(db, "901/26")).map((call) => call.ordinal)).toEqual([2, 9, 10]);
  });

  test("the nearest deadline comes first among the open, the latest first among the closed", async () => {
    const db = await open();
    const days = { 1: "2026-06-18", 2: "2026-08-01", 3: "2026-07-01", 4: "2026-06-17", 5: "2026-06-19" };
    for (const [ordinal, deadlineOn] of Object.entries(days))
      await publishNoor(db, { ordinal: Number(ordinal), deadlineOn });
    const ordinals = (calls: { ordinal: number }[]) => calls.map((call) => call.ordinal);
    // At noon UTC on the 20th, the 19th has just ended in the last time zone.
    const noon = new Date("2026-06-20T12:00:00Z");
    expect(ordinals(await listOpenCampaigns(db, noon))).toEqual([3, 2]);
    expect(ordinals(await listClosedCampaigns(db, noon))).toEqual([5, 1, 4]);
    expect(ordinals(await listOpenCampaigns(db, new Date(noon.getTime() - 1)))).toEqual([5, 3, 2]);
  });

  test("Tomás closes a campaign before its deadline, once", async () => {
    const db = await open();
    const { id } = await publishNoor(db);
    expect(await closeCampaign(db, june, "tomas", id)).toBe(true);
    expect(await closeCampaign(db, june, "tomas", id)).toBe(false);
    expect(await listOpenCampaigns(db, june)).toEqual([]);
    expect(await listClosedCampaigns(db, june)).toMatchObject([{ id, closedAt: june.toISOString() }]);
    expect(await closeCampaign(db, june, "tomas", "no-such-campaign")).toBe(false);
  });

  test("a correction keeps the ids of those written to, and forged ids become new ones", async () => {
    const db = await open();
    const campaign = await publishNoor(db);
    const [minister, mission] = campaign.addressees;
    const addressees = [
      { ...minister!, name: "The new Minister" },
      { ...mission!, id: minister!.id },
      { ...mission!, id: "somebody-elses" },
    ];
    expect(await updateDraft(db, june, "tomas", campaign.id, { ...campaign, addressees })).toEqual({
      ok: true,
    });
    const after = await getCampaign(db, campaign.id);
    expect(after.addressees[0]).toMatchObject({ id: minister!.id, name: "The new Minister" });
    expect(new Set(after.addressees.map((addressee) => addressee.id)).size).toBe(3);
    expect(after.addressees.map((addressee) => addressee.id)).not.toContain("somebody-elses");
  });

  test("a published campaign keeps its number and has no holes", async () => {
    const db = await open();
    const campaign = await publishNoor(db);
    const update = await updateDraft(db, june, "tomas", campaign.id, {
      ...campaign,
      ordinal: 3,
      modelLetters: [],
    });
    expect(update).toMatchObject({
      ok: false,
      problems: [{ code: "ua-number-fixed" }, { code: "model-letter-missing" }],
    });
    expect(await getCampaign(db, campaign.id)).toEqual(campaign);
  });

  test("what was done stands in the audit trail, without the words of the campaign", async () => {
    const db = await open();
    const id = await saveDraft(db, june, "tomas", noorDocument, "en");
    const fields = { ...(await getCampaign(db, id)), deadlineOn: "2026-09-01" };
    await updateDraft(db, june, "tomas", id, fields);
    await publishCampaign(db, june, "tomas", id);
    await closeCampaign(db, june, "tomas", id);
    const trail = await db.selectFrom("audit_entries").selectAll().orderBy("seq").execute();
    expect(trail.map(({ verb, object }) => [verb, object])).toEqual([
      ["campaign.drafted", id],
      ["campaign.edited", id],
      ["campaign.published", id],
      ["campaign.closed", id],
    ]);
    expect(JSON.parse(trail[1]!.details)).toEqual({ fields: ["deadlineOn"] });
  });

  test("all campaigns are listed for the desk in few queries, newest first", async () => {
    const db = await open();
    const first = await publishNoor(db);
    const draft = await saveDraft(db, new Date(june.getTime() + 1), "tomas", noorDocument, "en");
    expect((await listAllCampaigns(db)).map((campaign) => campaign.id)).toEqual([draft, first.id]);
  });

  test("sections are there from the start, and none in particular comes last", async () => {
    const db = await open();
    const sections = await listSections(db);
    expect(sections.length).toBeGreaterThan(12);
    expect(sections.at(-1)?.code).toBe("int");
    expect(await findSection(db, "us")).toMatchObject({
      countries: expect.arrayContaining(["US"]),
      paper: "LETTER",
    });
    expect(await findSection(db, "nowhere")).toBeUndefined();
  });
});
