/** The demonstration campaigns: complete words, careful addresses, and counts that could be real but are not. */
import { describe, expect, it } from "vitest";
import { checkModelLetter } from "#app/domain/campaign/check-model-letter.ts";
import { PAGE_LANGUAGES } from "#app/i18n/languages.ts";
import { DEMONSTRATIONS } from "#db/seeds/demonstrations/index.ts";

const NOW = new Date("2026-11-22T12:00:00Z");
const BEFORE_THE_DEADLINES = new Date("2026-06-15T12:00:00Z");
const WRITTEN = ["en", "es", "fr", "ar", "pt", "de"];

const lettersOf = (
  actions: Iterable<{ rung: string; addressee: string; letters: number }>,
  addressee: string,
) =>
  [...actions]
    .filter((action) => action.rung === "reported" && action.addressee === addressee)
    .reduce((sum, action) => sum + action.letters, 0);

describe.each(
  DEMONSTRATIONS.map((demonstration) => [name(demonstration.campaign(NOW)), demonstration] as const),
)("the demonstration %s", (_, demonstration) => {
  const campaign = demonstration.campaign(NOW);

  it("speaks every page language, in full", () => {
    expect(campaign.texts.map((text) => text.lang)).toEqual([...PAGE_LANGUAGES]);
    for (const text of campaign.texts)
      for (const words of [text.title, text.summary, text.background, text.riskNotice])
        expect(words?.length, text.lang).toBeGreaterThan(20);
  });

  it("offers model letters that Amina can send as they are", () => {
    const offered = campaign.modelLetters.map((letter) => letter.lang);
    expect(offered).toEqual(expect.arrayContaining(campaign.preferredLanguages));
    for (const letter of campaign.modelLetters) {
      expect(WRITTEN).toContain(letter.lang);
      expect(checkModelLetter(letter.body), letter.lang).toEqual([]);
      expect(letter.body, letter.lang).not.toMatch(/\{\{|\[|_{3}|(?<!\n)\n(?!\n)/u);
      expect(letter.body.split(/\s+/u).length, letter.lang).toBeGreaterThan(140);
      expect(letter.closing, letter.lang).toBeTruthy();
      // A French letter closes with a sentence that names the office it greets.
      if (letter.lang === "fr") expect(letter.closing).toContain(letter.salutation!);
    }
  });

  it("gives every addressee a postal address of lines that fit an envelope's window", () => {
    for (const addressee of campaign.addressees) {
      expect(addressee.addressLines.length).toBeGreaterThan(1);
      for (const line of addressee.addressLines) expect(line.length).toBeLessThanOrEqual(45);
    }
  });

  it("brings the same letters each time, on days from the launch to today", () => {
    const actions = [...demonstration.actions!(NOW)];
    expect([...demonstration.actions!(NOW)]).toEqual(actions);
    const first = (campaign.publishedAt ?? campaign.issuedOn)!.slice(0, 10);
    for (const action of actions)
      expect(action.day >= first && action.day <= "2026-11-22", action.day).toBe(true);
    const copies = campaign.addressees.some((addressee) => addressee.copy);
    expect(lettersOf(actions, "copy") > 0).toBe(copies);
  });
});

it("brings no letter from a day that has not come yet, and the earlier ones unchanged", () => {
  for (const { campaign, actions } of DEMONSTRATIONS.filter((demonstration) => !demonstration.rolling)) {
    const early = [...actions!(BEFORE_THE_DEADLINES)];
    const all = [...actions!(NOW)];
    expect(early.length, name(campaign(NOW))).toBeLessThan(all.length);
    expect(early).toEqual(all.slice(0, early.length));
    expect(early.every((action) => action.day <= "2026-06-15")).toBe(true);
  }
});

it("counts about as many letters as a call of its size", () => {
  const letters = DEMONSTRATIONS.map(({ actions }) => lettersOf(actions!(NOW), "target"));
  const expected = [1_900, 3_800, 60];
  letters.forEach((count, i) => {
    expect(Math.abs(count / expected[i]! - 1)).toBeLessThan(0.1);
  });
});

it("says in every language that Noor, her country and the Minister are invented", () => {
  const noor = DEMONSTRATIONS.find(({ rolling }) => rolling)!.campaign(NOW);
  const says: Record<string, RegExp> = {
    en: /invented/iu,
    es: /inventado/iu,
    fr: /inventé/iu,
    ar: /متخيَّلة/u,
  };
  for (const text of noor.texts)
    for (const words of [text.summary, text.background, text.afterDeadlineNote])
      expect(words, text.lang).toMatch(says[text.lang]!);
  for (const addressee of noor.addressees)
    for (const email of addressee.emails ?? []) expect(email).toMatch(/@example\.org$/u);
  expect(noor.countryCode).toBeNull();
});

function name({ uaNumber, ordinal }: { uaNumber: string; ordinal: number }): string {
  return `${uaNumber}, call ${ordinal}`;
}
