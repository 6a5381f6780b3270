/** Translations of a case's letters on a real database: who checked them, and what happens when their words change. */
import { expect, test } from "vitest";
import type { Campaign, CampaignFields } from "#app/domain/campaign/campaign.ts";
import { campaignToForm, readCampaignForm } from "#app/domain/campaign/campaign-form.ts";
import { getCampaign } from "#app/domain/campaign/campaign-store.server.ts";
import { saveDraft, updateDraft } from "#app/domain/campaign/draft.server.ts";
import { editCampaign } from "#app/domain/campaign/edit-campaign.server.ts";
import { readinessNotices } from "#app/domain/campaign/readiness.ts";
import { translationStates, uncheckedLetters } from "#app/domain/campaign/translations.ts";
import type { Database } from "#db/schema.ts";
import { june } from "#tests/campaign/cast.ts";
import { noorDocument } from "#tests/campaign/noor.ts";
import { describeOnEachDatabase } from "#tests/support/databases.ts";

const july = new Date("2026-07-02T09:00:00Z");
const SPANISH = { lang: "es", salutation: null, body: "Le escribo por Noor Adelmar.", closing: null };

describeOnEachDatabase("translations", (open) => {
  test("a letter is a draft until an office says that it checked these words", async () => {
    const { db, id } = await draft(open);
    await write(db, id, [SPANISH]);
    expect(await letter(db, id)).toMatchObject({ status: "draft", checkedBy: null, checkedOn: null });
    await write(db, id, [{ ...SPANISH, checkedBy: "es" }]);
    expect(await letter(db, id)).toMatchObject({
      status: "checked",
      checkedBy: "es",
      checkedOn: "2026-06-15",
    });
  });

  test("a check keeps its day while the words stay, and is gone when they change", async () => {
    const { db, id } = await draft(open);
    await write(db, id, [{ ...SPANISH, checkedBy: "es" }]);
    await write(db, id, [{ ...SPANISH, checkedBy: "es" }], july);
    expect(await letter(db, id)).toMatchObject({ status: "checked", checkedOn: "2026-06-15" });
    await write(db, id, [{ ...SPANISH, body: "Otra carta.", checkedBy: "es" }], july);
    expect(await letter(db, id)).toMatchObject({ status: "draft", checkedBy: null });
    await write(db, id, [{ ...SPANISH, body: "Otra carta.", checkedBy: "fr" }], july);
    expect(await letter(db, id)).toMatchObject({
      status: "checked",
      checkedBy: "fr",
      checkedOn: "2026-07-02",
    });
  });

  test("an office that does not exist has checked nothing, and no day is taken from a form", async () => {
    const { db, id } = await draft(open);
    await write(db, id, [{ ...SPANISH, checkedBy: "atlantis", checkedOn: "1999-01-01" }]);
    expect(await letter(db, id)).toMatchObject({ status: "draft", checkedOn: null });
    await write(db, id, [{ ...SPANISH, checkedBy: "es", checkedOn: "1999-01-01" }]);
    expect(await letter(db, id)).toMatchObject({ checkedOn: "2026-06-15" });
  });

  test("the audit trail says who had which words checked, and when they became a draft again", async () => {
    const { db, id } = await draft(open);
    await write(db, id, [{ ...SPANISH, checkedBy: "es" }]);
    await write(db, id, [{ ...SPANISH, body: "Otra carta.", checkedBy: "es" }]);
    const entries = await db
      .selectFrom("audit_entries")
      .select(["actor", "verb", "details"])
      .where("verb", "like", "translation.%")
      .orderBy("seq")
      .execute();
    expect(entries.map(({ details, ...entry }) => ({ ...entry, ...JSON.parse(details) }))).toEqual([
      { actor: "tomas", verb: "translation.checked", kind: "letter", lang: "es", section: "es" },
      { actor: "tomas", verb: "translation.unchecked", kind: "letter", lang: "es", section: "es" },
    ]);
  });

  test("page texts are checked in the same way", async () => {
    const { db, id } = await draft(open);
    const { texts } = await getCampaign(db, id);
    await updateDraft(db, june, "tomas", id, {
      ...(await getCampaign(db, id)),
      texts: texts.map((text) => ({ ...text, checkedBy: "us" })),
    });
    expect((await getCampaign(db, id)).texts[0]).toMatchObject({ status: "checked", checkedBy: "us" });
  });

  test("an addressee's office and salutation in other languages are kept, by way of the form", async () => {
    const { db, id } = await draft(open);
    const form = campaignToForm(await getCampaign(db, id), "en");
    const reading = readCampaignForm(
      {
        ...form,
        "addressees.0.inLanguages.es.office": " Ministro de Justicia ",
        "addressees.0.inLanguages.es.salutation": "Señor Ministro:",
        "addressees.0.inLanguages.fr.office": "",
        "addressees.0.inLanguages.not a language.office": "x",
      },
      "en",
    );
    await updateDraft(db, june, "tomas", id, (reading as { fields: CampaignFields }).fields);
    const kept = await getCampaign(db, id);
    expect(kept.addressees[0]?.inLanguages).toEqual([
      { lang: "es", office: "Ministro de Justicia", salutation: "Señor Ministro:" },
    ]);
    expect(kept.addressees[1]?.inLanguages).toEqual([]);
    expect(readCampaignForm(campaignToForm(kept, "en"), "en")).toMatchObject({
      fields: { addressees: [{ inLanguages: kept.addressees[0]?.inLanguages }, {}] },
    });
  });

  test("a preferred language's letter that nobody checked is published after one press more, and the trail says so", async () => {
    const { db, id } = await draft(open);
    await write(db, id, [SPANISH]);
    const campaign = await getCampaign(db, id);
    expect(uncheckedLetters(campaign)).toEqual(["es"]);
    expect(readinessNotices(campaign, june)).toContain("letter-unchecked");

    const form = campaignToForm(campaign, "en");
    const publish = (more: object) =>
      editCampaign(db, june, "tomas", id, { form: { ...form, ...more }, pageLanguage: "en", publish: true });
    expect(await publish({})).toMatchObject({
      done: "saved-only",
      problems: [{ field: "publishUnchecked", code: "letter-unchecked" }],
    });
    expect(await publish({ publishUnchecked: "on" })).toMatchObject({ done: "published" });
    const { details } = await db
      .selectFrom("audit_entries")
      .select("details")
      .where("verb", "=", "campaign.published")
      .executeTakeFirstOrThrow();
    expect(JSON.parse(details)).toMatchObject({ uncheckedLetters: ["es"] });
  });

  test("a checked one is published at once, and so is the document's own letter", async () => {
    const { db, id } = await draft(open);
    expect(uncheckedLetters({ ...(await getCampaign(db, id)), preferredLanguages: ["en"] })).toEqual([]);
    await write(db, id, [{ ...SPANISH, checkedBy: "es" }]);
    const form = campaignToForm(await getCampaign(db, id), "en");
    const edit = await editCampaign(db, june, "tomas", id, { form, pageLanguage: "en", publish: true });
    expect(edit).toMatchObject({ done: "published" });
  });

  test("their states are seen at a glance: the document's language, the preferred ones, the others", async () => {
    const { db, id } = await draft(open);
    await write(db, id, [
      { ...SPANISH, checkedBy: "es" },
      { ...SPANISH, lang: "ar" },
    ]);
    const states = translationStates(await getCampaign(db, id));
    expect(states.map(({ lang, preferred, letter }) => [lang, preferred, letter?.status ?? null])).toEqual([
      ["en", false, "draft"],
      ["es", true, "checked"],
      ["fr", true, null],
      ["ar", false, "draft"],
    ]);
  });
});

async function draft(open: () => Promise<Database>) {
  const db = await open();
  return { db, id: await saveDraft(db, june, "tomas", noorDocument, "en") };
}

/** Saves the draft with these letters beside the document's own. */
async function write(db: Database, id: string, letters: CampaignFields["modelLetters"], now = june) {
  const campaign = await getCampaign(db, id);
  const own = campaign.modelLetters.filter(({ lang }) => lang === "en");
  expect(
    await updateDraft(db, now, "tomas", id, { ...campaign, modelLetters: [...own, ...letters] }),
  ).toMatchObject({ ok: true });
}

const letter = async (db: Database, id: string): Promise<Campaign["modelLetters"][number] | undefined> =>
  (await getCampaign(db, id)).modelLetters.find(({ lang }) => lang === "es");
