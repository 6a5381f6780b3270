/** Two languages in one envelope: the letter for the Minister, and the same for whoever reads Amina's language. */
import { describe, expect, it } from "vitest";
import { UNCHECKED } from "#app/domain/campaign/campaign.ts";
import { alignTranslation, alignTyped } from "#app/domain/letter/align-gloss.ts";
import { composeLetters } from "#app/domain/letter/compose-letters.ts";
import { supporterWordsSchema } from "#app/domain/letter/supporter-words.ts";
import { AMINAS_WORDS, frames, letterFor, lettersFor, TODAY, VENEZUELA } from "./campaigns.ts";

const model = (
  lang: string,
  body: string,
  salutation: string | null = null,
  closing: string | null = null,
) => ({
  lang,
  salutation,
  body,
  closing,
  ...UNCHECKED,
});
const TWO = {
  ...VENEZUELA,
  modelLetters: [
    model("es", "Uno, {{name}}.\n\nDos de {{ua_number}}.\n\nTres.", "Señor Fiscal General:", "Atentamente,"),
    model("fr", "Un, {{name}}.\n\nDeux de {{ua_number}}.\n\nTrois.", "Monsieur le Procureur général,"),
  ],
};
const BODY = "Uno, {{name}}.\n\nDos de 72/24.\n\nTres.";
const glossOf = (words: object, campaign = TWO) =>
  letterFor({ body: BODY, gloss: "facing", glossLang: "fr", ...words }, campaign).gloss;

describe("paragraphs side by side", () => {
  const model = ["one", "two", "three"];
  const translation = ["un", "deux", "trois"];
  it("stand as in the model letter, wherever they were moved", () => {
    expect(alignTranslation(["three", "one"], model, translation).paragraphs).toEqual(["trois", "un"]);
  });
  it("are the supporter's own in both places, and known as such", () => {
    expect(alignTranslation(["I teach.", "one", "two!"], model, translation)).toEqual({
      paragraphs: ["I teach.", "un", "two!"],
      asTyped: [0, 2],
    });
  });
  it("are padded where the translation has fewer, and follow where it has more", () => {
    expect(alignTranslation(model, model, ["un"]).paragraphs).toEqual(["un", "", ""]);
    expect(alignTranslation(model, model, [...translation, "quatre"]).paragraphs).toHaveLength(4);
    expect(alignTranslation(["one"], model, [...translation, "quatre"]).paragraphs).toEqual(["un"]);
  });
  it("are taken one by one where the supporter typed both texts", () => {
    expect(alignTyped(["one", "two"], ["un"]).paragraphs).toEqual(["un", ""]);
    expect(alignTyped(["one"], ["un", "deux"]).paragraphs).toEqual(["un", "deux"]);
  });
});

describe("a letter's gloss", () => {
  it("is the model letter in the supporter's language, beside the one they left as it was", () => {
    expect(glossOf({})).toEqual({
      language: "fr",
      dir: "ltr",
      heading: "Traduction pour information",
      salutation: "Monsieur le Procureur général,",
      paragraphs: ["Un, Amina Benali.", "Deux de 72/24.", "Trois."],
      asTyped: [],
      closing: "Je vous prie d’agréer l’expression de ma haute considération.",
      placement: "facing",
    });
  });
  it("carries what Amina added in both places", () => {
    const gloss = glossOf({ body: `Je suis enseignante.\n\n${BODY}` });
    expect(gloss?.paragraphs[0]).toBe("Je suis enseignante.");
    expect(gloss?.asTyped).toEqual([0]);
  });
  it("is her own text where she wrote one, and the model's where she only looked at it", () => {
    expect(glossOf({ glossBody: "Le mien." })?.paragraphs).toEqual(["Le mien.", "", ""]);
    const untouched = "Un, {{name}}.\n\nDeux de 72/24.\n\nTrois.";
    expect(glossOf({ glossBody: untouched, body: "Tres." })?.paragraphs).toEqual(["Trois."]);
  });
  it("is none where none is wanted, in the letter's own language, or where there is no text in the other", () => {
    expect(glossOf({ gloss: "none" })).toBeNull();
    expect(glossOf({ glossLang: "" })).toBeNull();
    expect(glossOf({ glossLang: "es" })).toBeNull();
    expect(glossOf({ glossLang: "fi" })).toBeNull();
  });
  it("runs its own way beside a letter that runs the other", () => {
    const gloss = glossOf({ glossLang: "ar", glossBody: "رسالة." });
    expect(gloss).toMatchObject({
      dir: "rtl",
      heading: "ترجمة للعلم",
      closing: expect.stringContaining("الاحترام"),
    });
    expect(gloss?.salutation).toBe("سعادة النائب العام، تحية طيبة وبعد،");
  });
  it("goes with every copy, and is an enclosure only where it follows on a sheet of its own", () => {
    const [letter, copy] = lettersFor({ body: BODY, gloss: "following", glossLang: "fr" }, TWO);
    expect(letter!.copyNotation.at(-1)).toBe("Anexo: traducción (francés)");
    expect(copy!.copyNotation).toEqual(["Anexo: traducción (francés)"]);
    expect(copy!.gloss).toEqual(letter!.gloss);
    expect(letterFor({ body: BODY, gloss: "facing", glossLang: "fr" }, TWO).copyNotation).toHaveLength(1);
  });
  it("leaves with no hole either", () => {
    const words = { ...AMINAS_WORDS, gloss: "facing" as const, glossLang: "fr", glossBody: "À [VILLE]." };
    expect(composeLetters(frames, TWO, words, TODAY)).toEqual({
      ok: false,
      problems: [{ field: "glossBody", key: "write:errors.placeholder", vars: { found: "[VILLE]" } }],
    });
  });
  it("is asked for by a form that may leave it out, or send nonsense", () => {
    const read = (fields: object) => supporterWordsSchema.safeParse({ ...AMINAS_WORDS, ...fields });
    expect(
      read({ gloss: undefined, glossLang: undefined, glossBody: undefined, about: undefined }).data,
    ).toMatchObject({
      gloss: "none",
      glossLang: "",
      glossBody: "",
      about: "",
    });
    expect(read({ gloss: "upside-down", about: "<b>" }).data).toMatchObject({ gloss: "none", about: "" });
    expect(read({ glossLang: "fr-ca" }).data?.glossLang).toBe("fr-CA");
    expect(read({ glossLang: "not a language" }).error?.issues[0]?.message).toBe(
      "write:errors.languageUnknown",
    );
  });
});
