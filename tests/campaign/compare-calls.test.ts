/** The second call on Noor's case beside the first: what Tomás is told has changed, and what has not. */
import { describe, expect, test } from "vitest";
import type { AddresseeFields, CampaignFields } from "#app/domain/campaign/campaign.ts";
import { compareCalls } from "#app/domain/campaign/compare-calls.ts";
import { draftFromDocument } from "#app/domain/campaign/draft-from-document.ts";
import { noorDocument } from "./noor.ts";

const first = draftFromDocument(noorDocument, "en");
const [minister, mission] = first.addressees as [AddresseeFields, AddresseeFields];
const compare = (change: Partial<CampaignFields>) => compareCalls(first, { ...first, ...change }, "en");

test("a call that says the same has no difference, whatever its capitals and line ends", () => {
  const shouted = {
    ...minister,
    name: "BERTRAND  OSSOVEL",
    addressLines: ["14 Lantern Quay, 20450 Ostrame", "Ilvadra"],
  };
  const { fields, addressees, letters } = compare({ country: "ILVADRA", addressees: [shouted, mission] });
  expect(fields).toEqual([]);
  expect(addressees.flatMap(({ parts }) => parts)).toEqual([]);
  expect(letters).toMatchObject([{ lang: "en", before: 0, now: 0, keptParagraphs: 2, paragraphs: 2 }]);
});

test("deadline, languages and names are set side by side", () => {
  const namesAndPronouns = [...first.namesAndPronouns, { names: "Ilan Adelmar", pronouns: null }];
  const changes = compare({ deadlineOn: "2026-11-30", preferredLanguages: ["fr"], namesAndPronouns });
  expect(changes.fields).toEqual([
    { field: "deadlineOn", before: ["2026-08-30"], now: ["2026-11-30"] },
    { field: "preferredLanguages", before: first.preferredLanguages, now: ["fr"] },
    {
      field: "namesAndPronouns",
      before: ["Noor Adelmar (she, her)"],
      now: ["Noor Adelmar (she, her)", "Ilan Adelmar"],
    },
  ]);
});

describe("who is written to", () => {
  const changesOf = (addressees: AddresseeFields[]) =>
    compare({ addressees }).addressees.map(({ before, now, parts }) => [
      before,
      now,
      parts.map(({ part }) => part),
    ]);

  test("a new minister holds the same office", () => {
    const successor = { ...minister, name: "Marisol Tennant" };
    expect(changesOf([successor, mission])).toEqual([
      [0, 0, ["name"]],
      [1, 1, []],
    ]);
  });

  test("the minister has moved", () => {
    expect(changesOf([{ ...minister, addressLines: ["3 Weir Street"] }, mission])).toEqual([
      [0, 0, ["addressLines"]],
      [1, 1, []],
    ]);
  });

  test("the same official in another office is still the same person", () => {
    expect(
      changesOf([{ ...minister, office: "Prime Minister", addressLines: ["1 Crown Square"] }])[0],
    ).toEqual([0, 0, ["office", "addressLines"]]);
  });

  test("one is new and one is gone", () => {
    const governor: AddresseeFields = {
      ...minister,
      name: "Oriel Vane",
      office: "Governor",
      addressLines: ["9 Hill"],
    };
    expect(changesOf([minister, governor])).toEqual([
      [0, 0, []],
      [null, 1, []],
      [1, null, []],
    ]);
  });
});

test("of a model letter it is said how much is as before", () => {
  const [letter] = first.modelLetters;
  const body = `${letter!.body}\n\nIt is three months now.`;
  const modelLetters = [
    { ...letter!, body },
    { ...letter!, lang: "es" },
  ];
  expect(compare({ modelLetters }).letters).toEqual([
    { lang: "en", before: 0, now: 0, keptParagraphs: 2, paragraphs: 3 },
    { lang: "es", before: null, now: 1, keptParagraphs: 0, paragraphs: 2 },
  ]);
  expect(compare({ modelLetters: [] }).letters).toMatchObject([{ lang: "en", before: 0, now: null }]);
});
