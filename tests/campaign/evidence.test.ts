/** Tomás confirms figures of a report: from then on they are on the case's pages and in its letters. */
import { expect, test } from "vitest";
import { findCampaign, getCampaign } from "#app/domain/campaign/campaign-store.server.ts";
import { draftFromDocument } from "#app/domain/campaign/draft-from-document.ts";
import { evidenceToForm, readEvidenceForm, withNewFigure } from "#app/domain/campaign/evidence-form.ts";
import { findEvidence, listEvidence, saveEvidenceDraft } from "#app/domain/campaign/evidence-store.server.ts";
import { listFigures } from "#app/domain/campaign/figure-store.server.ts";
import { figureValues } from "#app/domain/campaign/figure-values.ts";
import { figuresMissedWithout } from "#app/domain/campaign/figures-in-use.server.ts";
import { publishFields } from "#app/domain/campaign/publish.server.ts";
import { deleteEvidence, reviewEvidence } from "#app/domain/campaign/review-evidence.server.ts";
import { verifyAudit } from "#app/domain/staff/audit.server.ts";
import { readEvidence } from "#app/domain/urgent-action/evidence/read-evidence.ts";
import type { Database } from "#db/schema.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { june, publishNoor } from "./cast.ts";
import { noorDocument } from "./noor.ts";

const REPORT = `Harbour Watch Ilvadra
Monthly report
Date: 4 June 2026

As of 31 May 2026, at least 412 people remain in detention in Ilvadra. Of these, 88 are women.

On 12 May, 17 students were arrested in Ostrame.`;

const aReport = (db: Database, text = REPORT) =>
  saveEvidenceDraft(db, june, "tomas", { fileName: "may.pdf", text, reading: readEvidence(text) });

/** Presses "confirm" at each figure, `change` being what else was typed. */
async function confirm(db: Database, id: string, change: Record<string, string> = {}) {
  const form = evidenceToForm((await findEvidence(db, id))!);
  for (const name of Object.keys(form)) if (name.endsWith(".decision")) form[name] = "confirmed";
  const reading = readEvidenceForm({ ...form, uaNumber: "901/26", ...change });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  await reviewEvidence(db, june, "tomas", id, reading.review);
}

describeOnEachDatabase("evidence", (open) => {
  test("a report is kept with what was found in it, and nothing of it is public", async () => {
    const db = await open();
    const { uaNumber } = await publishNoor(db);
    const id = await aReport(db);
    expect(await findEvidence(db, id)).toMatchObject({
      publisher: "Harbour Watch Ilvadra",
      title: "Monthly report",
      issuedOn: "2026-06-04",
      uaNumber: null,
      figures: [
        { name: "in-detention", value: 412, qualifier: "at-least", asOf: "2026-05-31", decision: "open" },
        { name: "in-detention-women", value: 88, decision: "open" },
        { name: "arrests-students", value: 17, asOf: "2026-05-12", from: "2026-05-12", decision: "open" },
      ],
    });
    expect(await listEvidence(db)).toMatchObject([{ id, confirmed: 0, open: 3, uaNumbers: [] }]);
    expect(await listFigures(db, uaNumber)).toEqual([]);
  });

  test("a file without a title is called by its name, and a stray NUL moves no place", async () => {
    const db = await open();
    const id = await aReport(db, "\0\n9 people were arrested on 3 May 2026.");
    const { title, text, figures } = (await findEvidence(db, id))!;
    expect(title).not.toBe("");
    expect(text.slice(figures[0]!.span!.start, figures[0]!.span!.end)).toBe(
      "9 people were arrested on 3 May 2026.",
    );
  });

  test("confirmed figures belong to every call of the case, with their source", async () => {
    const db = await open();
    const { uaNumber, ordinal } = await publishNoor(db);
    const id = await aReport(db);
    await confirm(db, id, { "figures.1.decision": "rejected", url: "https://example.org/may" });
    expect(await listFigures(db, uaNumber)).toMatchObject([
      { name: "arrests-students", asOf: "2026-05-12" },
      {
        name: "in-detention",
        value: 412,
        source: { publisher: "Harbour Watch Ilvadra", url: "https://example.org/may" },
      },
    ]);
    const campaign = await findCampaign(db, uaNumber, ordinal);
    expect(campaign?.figures).toEqual([
      { name: "arrests-students", value: 17, asOf: "2026-05-12" },
      { name: "in-detention", value: 412, asOf: "2026-05-31" },
    ]);
    expect(await listEvidence(db)).toMatchObject([{ confirmed: 2, open: 0, uaNumbers: [uaNumber] }]);
    const trail = await db.selectFrom("audit_entries").select(["verb", "actor"]).execute();
    expect(trail).toContainEqual({ verb: "evidence.reviewed", actor: "tomas" });
    expect(await verifyAudit(db)).toMatchObject({ brokenAt: null });
  });

  test("a corrected figure and one by hand are kept as Tomás wrote them", async () => {
    const db = await open();
    await publishNoor(db);
    const id = await aReport(db);
    const form = withNewFigure(evidenceToForm((await findEvidence(db, id))!));
    const typed = {
      ...form,
      uaNumber: "901.26",
      "figures.0.value": "1.415",
      "figures.0.decision": "confirmed",
      "figures.3.ownName": "held-without-trial",
      "figures.3.label.en": "Held without trial",
      "figures.3.value": "300",
      "figures.3.asOf": "2026-05-31",
    };
    const reading = readEvidenceForm(typed);
    expect(reading).toMatchObject({ ok: true });
    if (reading.ok) await reviewEvidence(db, june, "tomas", id, reading.review);
    const figures = await listFigures(db, "901/26");
    expect(figures.map(({ name, value }) => [name, value])).toEqual([
      ["in-detention", 1415],
      ["held-without-trial", 300],
    ]);
    expect(figures[1]?.labels).toEqual({ en: "Held without trial" });
    // What is saved twice stays one figure.
    await confirm(db, id);
    expect(await listFigures(db, "901/26")).toHaveLength(4);
  });

  test("a letter may cite a confirmed figure; without one it is not ready, and its figure cannot be taken away", async () => {
    const db = await open();
    const { uaNumber } = await publishNoor(db);
    const draft = draftFromDocument(noorDocument, "en");
    const [letter] = draft.modelLetters;
    const body = "On {{figure.in-detention.date}} there were {{figure.in-detention}} people in prison.";
    const next = { ...draft, ordinal: 3, modelLetters: [{ ...letter!, body }] };
    const refused = await publishFields(db, june, "tomas", next);
    expect(refused).toMatchObject({
      ok: false,
      problems: [
        { code: "letter-hole" },
        { code: "letter-hole", hole: { found: "{{figure.in-detention}}" } },
      ],
    });

    const id = await aReport(db);
    await confirm(db, id);
    const published = await publishFields(db, june, "tomas", next);
    expect(published).toMatchObject({ ok: true });
    expect(await figuresMissedWithout(db, id, null)).toEqual(["in-detention"]);
    const campaign = await findCampaign(db, uaNumber, 3);
    expect(figureValues(campaign!, "en")).toMatchObject({
      "figure.in-detention": "412",
      "figure.in-detention.date": "31 May 2026",
    });

    // A newer count of another body takes over, and then the older one may go.
    const newer = await aReport(db, "As of 10 June 2026, 1,398 people remain in detention.");
    await confirm(db, newer);
    expect(await figuresMissedWithout(db, id, null)).toEqual([]);
    expect(await deleteEvidence(db, june, "tomas", id)).toBe(true);
    const after = await getCampaign(db, campaign!.id);
    expect(figureValues(after, "es")).toMatchObject({
      "figure.in-detention": "1398",
      "figure.in-detention.date": "10 de junio de 2026",
    });
    expect(figureValues(after, "de")["figure.in-detention"]).toBe("1.398");
  });
});

test("what is missing or wrong is said field by field, and all of it at once", () => {
  const form = {
    title: "",
    uaNumber: "",
    url: "ftp://example.org",
    issuedOn: "soon",
    "figures.0.id": "x",
    "figures.0.value": "many",
    "figures.0.decision": "confirmed",
    "figures.0.asOf": "",
    "figures.0.ownName": "Held Without",
  };
  const reading = readEvidenceForm(form);
  expect(reading.ok ? [] : reading.problems).toEqual([
    { field: "figures.0.value", code: "value-wrong" },
    { field: "figures.0.asOf", code: "as-of-missing" },
    { field: "figures.0.ownName", code: "name-wrong" },
    { field: "title", code: "title-missing" },
    { field: "uaNumber", code: "ua-number-missing" },
    { field: "url", code: "not-an-address" },
    { field: "issuedOn", code: "not-a-day" },
  ]);
});
