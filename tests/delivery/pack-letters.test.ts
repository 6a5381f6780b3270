/** The letters of a pack: complete but for what each person at the table writes by hand. */
import { describe, expect, it } from "vitest";
import { UNCHECKED } from "#app/domain/campaign/campaign.ts";
import { askingSentences } from "#app/domain/letter/asking-sentences.ts";
import { coachWords } from "#app/domain/letter/coach-words.server.ts";
import { lettersToFillIn } from "#app/domain/letter/letters-to-fill-in.ts";
import { frames, NOOR, TODAY } from "#tests/letter/campaigns.ts";

const model = (lang: string, body: string) => ({
  ...NOOR,
  modelLetters: [{ lang, salutation: "Dear Minister,", body, closing: "Yours,\u00A0", ...UNCHECKED }],
});
const lettersIn = (lang: string, body: string) => {
  const composed = lettersToFillIn(frames, model(lang, body), { lang, section: "int" }, TODAY);
  if (!composed.ok) throw new Error(JSON.stringify(composed.problems));
  return composed.letters;
};

describe("a letter to fill in by hand", () => {
  it("has a line for the town before its date, and two to sign on and to write one's name on", () => {
    const [letter, copy] = lettersIn("en", "Please free Noor.");
    expect(letter!.placeAndDate).toMatch(/^_{24}, 15 June 2026$/u);
    expect(letter!.signature).toMatch(/^_{30}\n\n_{30}$/u);
    expect([letter!.copy, copy!.copy]).toEqual([false, true]);
    expect(copy!.signature).toBe(letter!.signature);
  });

  it("has them where the model letter says {{name}} and {{town}}, and the date where it says {{date}}", () => {
    const [letter] = lettersIn("en", "My name is {{name}}, from {{town}}; today is {{date}}.");
    expect(letter!.paragraphs).toEqual([
      `My name is ${"_".repeat(30)}, from ${"_".repeat(24)}; today is 15 June 2026.`,
    ]);
  });

  it.each([...frames.keys()].filter((lang) => lang !== "plain"))(
    "keeps no stand-in sign in any part of a frame (%s)",
    (lang) => {
      const letters = lettersIn(lang, "{{name}} {{town}}");
      expect(JSON.stringify(letters)).not.toMatch(/[\uE000-\uF8FF]/u);
      for (const { placeAndDate } of letters) expect(placeAndDate).toContain("_".repeat(24));
    },
  );

  it("is refused with any other hole in it", () => {
    const composed = lettersToFillIn(
      frames,
      model("en", "I am a [PROFESSION] in {{ town }}."),
      { lang: "en", section: "int" },
      TODAY,
    );
    expect(composed).toMatchObject({ ok: false, problems: [{ vars: { found: "[PROFESSION]" } }] });
  });
});

describe("what the letter asks", () => {
  it("are the sentences of the model letter that ask, whole, also after “Mr.”", () => {
    const body =
      "Noor is a teacher. I urge you to tell Mr. Ossovel so.\n\nNo court has convicted her. Please call {{name}}. I call on you to release her!";
    expect(askingSentences(body, coachWords("en")!.asks, "en")).toEqual([
      "I urge you to tell Mr. Ossovel so.",
      "I call on you to release her!",
    ]);
  });
});
