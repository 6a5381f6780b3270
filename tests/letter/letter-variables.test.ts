/** What fills a model letter: the case's names and figures, and what a supporter says of themselves. */
import { describe, expect, it } from "vitest";
import { UNCHECKED } from "#app/domain/campaign/campaign.ts";
import { checkModelLetter } from "#app/domain/campaign/check-model-letter.ts";
import { previewLetter } from "#app/domain/letter/preview-letter.ts";
import { startingWords } from "#app/domain/letter/starting-words.ts";
import { frames, letterFor, NOOR, TODAY } from "./campaigns.ts";

const person = (id: string, name: string) => ({ id, name, status: null, since: null });
const model = (body: string) => ({ lang: "en", salutation: null, body, closing: null, ...UNCHECKED });
const CASE = {
  ...NOOR,
  namesAndPronouns: [
    { names: "Noor Adelmar", pronouns: "she" },
    { names: "Sami Lume", pronouns: null },
  ],
  people: [person("p1", "Noor Adelmar"), person("p2", "Sami Lume")],
  figures: [{ name: "in-detention", value: 1457, asOf: "2026-05-01" }],
  modelLetters: [
    model("Free {{person}}. On {{figure.in-detention.date}} there were {{figure.in-detention}} others."),
  ],
};

describe("a model letter's variables", () => {
  it("name the person that a supporter chose, and everybody whom the case is for where nobody was chosen", () => {
    expect(startingWords(frames, CASE, "en", "p2").body).toMatch(/^Free Sami Lume\./u);
    expect(startingWords(frames, CASE, "en").body).toMatch(/^Free Noor Adelmar and Sami Lume\./u);
    expect(startingWords(frames, CASE, "en", "somebody").body).toMatch(/^Free Noor Adelmar and Sami Lume\./u);
    const kept = { letter: "es", body: "Libertad para {{person}}.", salutation: "", closing: "" };
    expect(letterFor(kept, CASE).paragraphs).toEqual(["Libertad para Noor Adelmar y Sami Lume."]);
    expect(letterFor({ ...kept, about: "p1" }, CASE).paragraphs).toEqual(["Libertad para Noor Adelmar."]);
  });
  it("cite the newest confirmed figure and its day as the letter's language writes them", () => {
    expect(startingWords(frames, CASE, "en").body).toContain("On 1 May 2026 there were 1,457 others.");
  });
  it("are mistakes at their place where the case has no such figure, or nobody's name", () => {
    const text = "Of {{figure.in-detention}},\nof {{figure.released}} and {{person}}.";
    expect(checkModelLetter(text, CASE)).toEqual([{ line: 2, column: 4, found: "{{figure.released}}" }]);
    expect(checkModelLetter(text).map(({ found }) => found)).toEqual([
      "{{figure.in-detention}}",
      "{{figure.released}}",
      "{{person}}",
    ]);
    expect(checkModelLetter("{{figure.}} {{figure.In-detention}} {{figures.x}}", CASE)).toHaveLength(3);
  });
});

describe("a model letter's preview", () => {
  it("shows it with the longest and with the emptiest that a supporter may give", () => {
    const preview = previewLetter(frames, CASE, "en", TODAY);
    expect(preview?.longest).toMatchObject({ ok: true });
    expect(preview?.emptiest).toMatchObject({ ok: true });
  });
  it("names what a supporter who gives nothing would be asked for", () => {
    const asking = { ...CASE, modelLetters: [model("I, {{name}}, write from {{town}}.")] };
    const preview = previewLetter(frames, asking, "en", TODAY);
    expect(preview?.longest.ok).toBe(true);
    expect(preview?.emptiest).toMatchObject({
      ok: false,
      problems: [{ vars: { found: "{{name}}" } }, { vars: { found: "{{town}}" } }],
    });
  });
  it("works for a draft without a number, and not for a language without a letter", () => {
    const draft = { ...CASE, uaNumber: null, ordinal: null, publishedAt: null, deadlineOn: null };
    expect(previewLetter(frames, draft, "en", TODAY)?.longest.ok).toBe(true);
    expect(previewLetter(frames, CASE, "fr", TODAY)).toBeNull();
  });
});
