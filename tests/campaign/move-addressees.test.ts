/** Tomás puts addressees in order: nothing he typed is lost on the way, and targets stay before copies. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CampaignForm, campaignToForm } from "#app/domain/campaign/campaign-form.ts";
import { changedForm } from "#app/domain/campaign/campaign-form-rows.ts";
import { draftFromDocument } from "#app/domain/campaign/draft-from-document.ts";
import { takeRows } from "#app/domain/campaign/form-rows.ts";
import { ADDRESSEE_MOVES } from "#app/domain/campaign/move-addressees.ts";
import { noorDocument } from "./noor.ts";

/** The Minister and the Permanent Mission, and the words typed beside them. */
const form: CampaignForm = {
  ...campaignToForm(draftFromDocument(noorDocument, "en"), "en"),
  "addressees.0.id": "minister",
  "addressees.1.id": "mission",
  deadlineOn: "not a day yet",
};
const press = (intent: string, before = form) => changedForm(before, intent)!;
const names = (form: CampaignForm) => takeRows(form, "addressees").map(({ name, office }) => name || office);

test("a copy becomes a target and a target a copy, each at the end of the others", () => {
  const turned = press("addressee-turn 0");
  expect(names(turned)).toEqual(["Bertrand Ossovel", "Permanent Mission of Ilvadra"]);
  expect(takeRows(turned, "addressees").map(({ copy }) => Boolean(copy))).toEqual([true, true]);
  const both = press("addressee-turn 1");
  expect(takeRows(both, "addressees").map(({ copy }) => Boolean(copy))).toEqual([false, false]);
  expect(names(press("addressee-down 0", both))).toEqual([
    "Permanent Mission of Ilvadra",
    "Bertrand Ossovel",
  ]);
});

test("no copy moves above a target", () => {
  expect(press("addressee-up 1")).toEqual(form);
  expect(press("addressee-up 0")).toEqual(form);
  expect(press("addressee-up 7")).toEqual(form);
});

describe("splitting", () => {
  test("what stands below an empty line is another official, with name, office and e-mail of their own", () => {
    const address =
      "14 Lantern Quay\r\n20450 Ostrame\r\n\r\nMarisol Tennant\r\nMinister of the Interior\r\n3 Weir Street\r\nOstrame\r\nE-mail: interior@example.org";
    const [minister, second, mission] = takeRows(
      press("addressee-split 0", { ...form, "addressees.0.addressLines": address }),
      "addressees",
    );
    expect(minister).toMatchObject({ id: "minister", addressLines: "14 Lantern Quay\n20450 Ostrame" });
    expect(second).toMatchObject({
      name: "Marisol Tennant",
      office: "Minister of the Interior",
      addressLines: "3 Weir Street\nOstrame",
      emails: "interior@example.org",
    });
    expect(second!.id).toBeUndefined();
    expect(mission!.id).toBe("mission");
  });

  test("without one, the second is at the same address and waits for a name", () => {
    const [first, second] = takeRows(press("addressee-split 0"), "addressees");
    expect(first).toMatchObject({
      name: "Bertrand Ossovel",
      addressLines: "14 Lantern Quay\n20450 Ostrame\nIlvadra",
    });
    expect(second).toMatchObject({
      name: "",
      office: "Minister of Justice",
      addressLines: first!.addressLines,
    });
  });
});

test("merging keeps every line of both, and the id of the first", () => {
  const merged = takeRows(press("addressee-merge 0"), "addressees");
  expect(merged).toHaveLength(1);
  expect(merged[0]).toMatchObject({ id: "minister", name: "Bertrand Ossovel", salutation: "Dear Minister," });
  expect(merged[0]!.addressLines!.split("\n")).toEqual([
    "14 Lantern Quay",
    "20450 Ostrame",
    "Ilvadra",
    "Permanent Mission of Ilvadra",
    "220 Assembly Street",
    "Port Meridian",
  ]);
});

test("taking one out leaves the rest", () => {
  expect(names(press("addressee-remove 0"))).toEqual(["Permanent Mission of Ilvadra"]);
});

test("whatever is pressed in whatever order, words are kept unless somebody is taken out", () => {
  const moves = fc.constantFrom(...ADDRESSEE_MOVES.filter((move) => move !== "remove"));
  fc.assert(
    fc.property(fc.array(fc.tuple(moves, fc.nat(4)), { maxLength: 12 }), (presses) => {
      const after = presses.reduce((form, [move, place]) => press(`addressee-${move} ${place}`, form), form);
      expect(after.deadlineOn).toBe("not a day yet");
      const all = JSON.stringify(after);
      for (const words of [
        "Bertrand Ossovel",
        "220 Assembly Street",
        "minister@example.org",
        "@ilvadra_justice",
      ])
        expect(all).toContain(words);
      const copies = takeRows(after, "addressees").map(({ copy }) => Number(Boolean(copy)));
      expect(copies).toEqual(copies.toSorted());
    }),
  );
});

describe("putting values in", () => {
  test("a reading goes into its field, and into no field that the form does not have", () => {
    expect(press("use deadlineOn 2026-08-05").deadlineOn).toBe("2026-08-05");
    expect(press("use __proto__ x")).toEqual(form);
  });

  test("what the previous call had is taken over: a field, a row in the place of another, a new row", () => {
    const previous = {
      deadlineOn: "2026-05-01",
      "addressees.1.id": "earlier",
      "addressees.1.kind": "embassy",
      "addressees.1.name": "Her Excellency Oriel Vane",
    };
    const over = (intent: string) => changedForm(form, intent, previous)!;
    expect(over("take-over deadlineOn deadlineOn").deadlineOn).toBe("2026-05-01");
    expect(takeRows(over("take-over addressees.1 addressees.0"), "addressees")[0]).toMatchObject({
      id: "minister",
      kind: "embassy",
      name: "Her Excellency Oriel Vane",
    });
    const more = takeRows(over("take-over addressees.1 new"), "addressees");
    expect(more[2]).toEqual({ kind: "embassy", name: "Her Excellency Oriel Vane" });
    expect(over("take-over nothing nothing")).toEqual(form);
    expect(changedForm(form, "take-over deadlineOn deadlineOn", null)).toEqual(form);
  });

  test("anything else is no button of the form", () => {
    for (const intent of ["", "save", "publish", "addressee-burn 0"])
      expect(changedForm(form, intent)).toBeNull();
  });
});
