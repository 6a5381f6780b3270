/** The people of a case: found in its documents, reviewed by Tomás, then named where supporters can see them. */
import { describe, expect, it, test } from "vitest";
import { alikeNames, sameName } from "#app/domain/campaign/alike-names.ts";
import { findCampaign } from "#app/domain/campaign/campaign-store.server.ts";
import { saveEvidenceDraft } from "#app/domain/campaign/evidence-store.server.ts";
import { gatherPeople } from "#app/domain/campaign/gather-people.server.ts";
import { findPerson, listPeople, publicRoster } from "#app/domain/campaign/people-store.server.ts";
import { personToForm, readPersonForm } from "#app/domain/campaign/person-form.ts";
import {
  addPerson,
  confirmPeople,
  deletePerson,
  mergePeople,
  savePerson,
} from "#app/domain/campaign/roster.server.ts";
import { readEvidence } from "#app/domain/urgent-action/evidence/read-evidence.ts";
import type { Database } from "#db/schema.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { june, publishNoor } from "./cast.ts";

const uaNumber = "901/26";

/** Noor's call with a background that names more people. */
const publish = (db: Database) =>
  publishNoor(db, {
    texts: [
      {
        lang: "en",
        title: "Teacher held",
        summary: "Noor Adelmar has been detained since 4 May 2026.",
        background:
          "Two colleagues, Ilse Varga and Oren Tasch, were released on bail. Minister Bertrand Ossovel was asked about it.\n\n" +
          "The whereabouts of Noor Adelmar remain unknown.",
        afterDeadlineNote: null,
        riskNotice: null,
      },
    ],
  });

const save = async (db: Database, id: string, change: Record<string, string>) => {
  const roster = await listPeople(db, uaNumber);
  const place = roster.findIndex((person) => person.id === id);
  const reading = readPersonForm({ ...personToForm(roster[place]!, place + 1), ...change });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return savePerson(db, june, "tomas", { uaNumber, id, review: reading.review });
};

describeOnEachDatabase("the roster", (open) => {
  test("names are found in the calls, no official among them, and none is public", async () => {
    const db = await open();
    const { ordinal } = await publish(db);
    expect(await gatherPeople(db, june, "tomas", uaNumber)).toEqual({ people: 3, statuses: 4 });
    const roster = await listPeople(db, uaNumber);
    expect(roster.map(({ name, statuses }) => [name, statuses.map(({ status }) => status).sort()])).toEqual([
      ["Noor Adelmar", ["detained", "whereabouts-unknown"]],
      ["Ilse Varga", ["released-with-conditions"]],
      ["Oren Tasch", ["released-with-conditions"]],
    ]);
    expect(roster[0]?.statuses.find(({ status }) => status === "detained")?.since).toBe("2026-05-04");
    expect(await publicRoster(db, uaNumber)).toEqual([]);
    expect((await findCampaign(db, uaNumber, ordinal))?.people).toEqual([]);
    expect(await gatherPeople(db, june, "tomas", uaNumber)).toEqual({ people: 0, statuses: 0 });
  });

  test("those confirmed are on every page of the case, with their newest status", async () => {
    const db = await open();
    const { ordinal } = await publish(db);
    await gatherPeople(db, june, "tomas", uaNumber);
    const [noor, ilse] = await listPeople(db, uaNumber);
    expect(await confirmPeople(db, june, "tomas", uaNumber, [noor!.id, ilse!.id, "nobody"])).toBe(2);
    expect((await publicRoster(db, uaNumber)).map(({ name }) => name)).toEqual([
      "Noor Adelmar",
      "Ilse Varga",
    ]);
    await save(db, noor!.id, {
      "added.status": "released",
      "added.since": "2026-06-10",
      "added.source": "Her lawyer, by telephone",
    });
    expect((await findCampaign(db, uaNumber, ordinal))?.people).toEqual([
      { id: noor!.id, name: "Noor Adelmar", status: "released", since: "2026-06-10" },
      { id: ilse!.id, name: "Ilse Varga", status: "released-with-conditions", since: null },
    ]);
    expect(await findPerson(db, uaNumber, noor!.id)).toMatchObject({
      name: "Noor Adelmar",
      status: "released",
    });
    expect(await findPerson(db, "72/24", noor!.id)).toBeUndefined();
  });

  test("a report attached to the case brings people as well, and is named as the source", async () => {
    const db = await open();
    await publish(db);
    const text =
      "Report of 9 June 2026\n\nAs of 9 June 2026, 40 people remain in detention. Mira Oduya was granted amnesty.";
    const id = await saveEvidenceDraft(db, june, "tomas", {
      fileName: null,
      text,
      reading: readEvidence(text),
    });
    await db.updateTable("figures").set({ ua_number: uaNumber }).where("document_id", "=", id).execute();
    await gatherPeople(db, june, "tomas", uaNumber);
    const mira = (await listPeople(db, uaNumber)).find(({ name }) => name === "Mira Oduya");
    expect(mira?.statuses).toMatchObject([{ status: "amnesty-granted", source: { kind: "evidence", id } }]);
  });

  test("two spellings become one person, and the next document does not part them again", async () => {
    const db = await open();
    await publish(db);
    await gatherPeople(db, june, "tomas", uaNumber);
    const added = await addPerson(db, june, "tomas", uaNumber, {
      name: "Noor Adelmaar",
      pronouns: "she",
      note: null,
    });
    const noor = (await listPeople(db, uaNumber)).find(({ name }) => name === "Noor Adelmar")!;
    expect(await mergePeople(db, june, "tomas", { uaNumber, id: noor.id, into: added })).toBe(true);
    expect(await mergePeople(db, june, "tomas", { uaNumber, id: added, into: added })).toBe(false);
    const merged = (await listPeople(db, uaNumber)).find(({ id }) => id === added)!;
    expect(merged).toMatchObject({ name: "Noor Adelmaar", otherNames: ["Noor Adelmar"], pronouns: "she" });
    expect(merged.statuses).toHaveLength(2);
    expect(await gatherPeople(db, june, "tomas", uaNumber)).toEqual({ people: 0, statuses: 0 });
  });

  test("Tomás corrects, orders and removes; the audit trail names nobody", async () => {
    const db = await open();
    await publish(db);
    await gatherPeople(db, june, "tomas", uaNumber);
    const [noor, ilse, oren] = await listPeople(db, uaNumber);
    await save(db, oren!.id, { place: "1", note: "Colleague of Noor's", "statuses.0.status": "released" });
    await save(db, ilse!.id, { "statuses.0.decision": "remove", name: "Ilse Vargas" });
    expect(await deletePerson(db, june, "tomas", { uaNumber, id: noor!.id })).toBe(true);
    const roster = await listPeople(db, uaNumber);
    expect(
      roster.map(({ name, note, statuses }) => [name, note, statuses.map(({ status }) => status)]),
    ).toEqual([
      ["Oren Tasch", "Colleague of Noor's", ["released"]],
      ["Ilse Vargas", null, []],
    ]);
    expect(roster[1]?.otherNames).toEqual(["Ilse Varga"]);
    const trail = JSON.stringify(await db.selectFrom("audit_entries").selectAll().execute());
    expect(trail).toContain("person.deleted");
    for (const name of ["Noor", "Ilse", "Oren"]) expect(trail).not.toContain(name);
  });
});

describe("a person's form", () => {
  it("names what is missing", () => {
    const reading = readPersonForm({ name: " ", "added.status": "released", "added.since": "June" });
    expect(reading.ok ? [] : reading.problems).toEqual([
      { field: "name", code: "name-missing" },
      { field: "added.source", code: "source-missing" },
      { field: "added.since", code: "not-a-day" },
    ]);
  });
});

describe("names", () => {
  it("are the same but for accents, alike but for a letter or a further name, and else two people", () => {
    expect(sameName("Alfredo Diaz", "Alfredo Díaz")).toBe(true);
    expect(alikeNames("Kennedy Tejeda", "Kennedy Tejada")).toBe(true);
    expect(alikeNames("Noor Adelmar", "Noor Ines Adelmar")).toBe(true);
    expect(alikeNames("Noor Adelmar", "Ilse Adelmar")).toBe(false);
    expect(alikeNames("Samantha Hernández", "Aranza Hernández")).toBe(false);
  });
});
