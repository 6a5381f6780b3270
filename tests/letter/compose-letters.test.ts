import { describe, expect, it } from "vitest";
import { UNCHECKED } from "#app/domain/campaign/campaign.ts";
import { composeLetters } from "#app/domain/letter/compose-letters.ts";
import type { Letter } from "#app/domain/letter/letter.ts";
import { letterLanguages } from "#app/domain/letter/letter-languages.ts";
import { startingWords } from "#app/domain/letter/starting-words.ts";
import {
  AMINAS_WORDS,
  addressee,
  campaign,
  frames,
  letterFor,
  lettersFor,
  NOOR,
  TODAY,
  VENEZUELA,
} from "./campaigns.ts";

describe("composing letters", () => {
  it("makes one to the target and one to the copy, each with its own address", () => {
    const [target, copy, ...more] = lettersFor();
    expect(more).toEqual([]);
    expect(target).toMatchObject({
      addresseeId: "attorney-general",
      copy: false,
      uaNumber: "72/24",
      ordinal: 7,
      language: "es",
      dir: "ltr",
      writtenOn: "2026-06-15",
      placeAndDate: "Lyon, 15 de junio de 2026",
      reference: "Asunto: Acción Urgente 72/24 – Venezuela",
      copyHeading: null,
      salutation: "Señor Fiscal General:",
      closing: "Atentamente,",
      signature: "Amina Benali",
    });
    expect(target?.copyNotation[0]).toMatch(
      /^Con copia a: His Excellency Mr\. Samuel R\. Moncada Acosta, Permanent/u,
    );
    expect(copy).toMatchObject({
      addresseeId: "mission",
      copy: true,
      copyHeading: "Copia de la carta dirigida a Larry Devoe, Attorney General",
      copyNotation: [],
    });
    expect(target?.paragraphs).toHaveLength(4);
  });

  it.each(["es", "fr", "sw"])(
    "writes on a copy what the letter says, greeting and closing included: %s",
    (letter) => {
      const office = "Monsieur le Procureur général";
      const closing = `Je vous prie d’agréer, ${office}, l’expression de ma haute considération.`;
      for (const words of [
        { letter, salutation: `${office},`, closing },
        { letter, salutation: "", closing: "" },
      ]) {
        const [target, copy] = lettersFor(words);
        const said = ({ salutation, paragraphs, closing, signature }: Letter) => ({
          salutation,
          paragraphs,
          closing,
          signature,
        });
        expect(said(copy!)).toEqual(said(target!));
        expect(copy!.addressLines).not.toEqual(target!.addressLines);
        expect(copy!.copyHeading).toContain("Larry Devoe");
      }
    },
  );

  it("greets each further target as the document does, never with another one's title", () => {
    const two = campaign({
      addressees: [
        addressee({ id: "a", name: "The Minister", salutation: "Dear Minister," }),
        addressee({ id: "b", name: "The Governor", salutation: "Dear Governor," }),
        addressee({ id: "c", name: "The Mayor" }),
      ],
    });
    const english = lettersFor({ letter: "en", salutation: "Honourable Minister," }, two);
    expect(english.map((letter) => letter.salutation)).toEqual([
      "Honourable Minister,",
      "Dear Governor,",
      "Dear Sir or Madam,",
    ]);
    const closing = "Je vous prie d’agréer, Monsieur le Ministre, l’expression de ma haute considération.";
    const french = lettersFor({ letter: "fr", salutation: "Monsieur le Ministre,", closing }, two);
    expect(french[1]?.salutation).toBe("Madame, Monsieur,");
    expect(french.map((letter) => letter.closing)).toEqual([
      closing,
      "Je vous prie d’agréer l’expression de ma haute considération.",
      "Je vous prie d’agréer l’expression de ma haute considération.",
    ]);
  });

  it("says of which letter a copy is one, where there are several targets", () => {
    const campaign = {
      ...NOOR,
      addressees: [...NOOR.addressees, addressee({ id: "b", name: "The Governor" })],
    };
    const copy = lettersFor({ letter: "en", salutation: "Dear Minister," }, campaign).at(-1);
    expect(copy).toMatchObject({
      addresseeId: "embassy",
      copyHeading: "Copy of a letter to The Minister, Ministry of Justice",
      salutation: "Dear Minister,",
    });
  });

  it("knows an address that is a name alone, to which nothing can be posted", () => {
    const byEmail = addressee({ name: "The Minister", emails: ["minister@justice.example"] });
    expect(letterFor({}, campaign({ addressees: [byEmail] })).postable).toBe(false);
    expect(lettersFor().map(({ postable }) => postable)).toEqual([true, true]);
  });

  it("writes from right to left in Arabic, and without words of ours in a language we have no frame for", () => {
    expect(letterFor({ letter: "ar" }).dir).toBe("rtl");
    expect(letterFor({ letter: "sw", salutation: "", closing: "" })).toMatchObject({
      reference: "UA 72/24 – Venezuela",
      salutation: "",
      closing: "",
      copyNotation: [expect.stringMatching(/^cc: /u)],
    });
  });

  it("fills the variables of a model letter, and refuses to leave a hole where the town is missing", () => {
    const words = {
      ...AMINAS_WORDS,
      body: "Yo, {{name}}, de {{town}}, escribo el {{ date }} por la AU {{ua_number}}.",
    };
    expect(letterFor(words).paragraphs).toEqual([
      "Yo, Amina Benali, de Lyon, escribo el 15 de junio de 2026 por la AU 72/24.",
    ]);
    expect(composeLetters(frames, VENEZUELA, { ...words, town: "" }, TODAY)).toEqual({
      ok: false,
      problems: [{ field: "body", key: "write:errors.placeholder", vars: { found: "{{town}}" } }],
    });
  });

  it("names every unfilled place with its field", () => {
    const words = {
      ...AMINAS_WORDS,
      salutation: "Dear [TITLE],",
      body: "I am ____ from [your city].",
      name: "[NAME]",
    };
    const composed = composeLetters(frames, VENEZUELA, words, TODAY);
    expect(composed.ok ? [] : composed.problems.map(({ field, vars }) => [field, vars?.found])).toEqual([
      ["salutation", "[TITLE]"],
      ["body", "____"],
      ["body", "[your city]"],
      ["name", "[NAME]"],
    ]);
  });

  it("says so when a campaign has nobody to write to", () => {
    expect(composeLetters(frames, campaign({}), AMINAS_WORDS, TODAY)).toEqual({
      ok: false,
      problems: [{ field: "campaign", key: "write:errors.noAddressee" }],
    });
  });
});

describe("the words that a supporter begins with", () => {
  it("are the model letter's where there is one", () => {
    expect(startingWords(frames, VENEZUELA, "es")).toMatchObject({
      salutation: "Señor Fiscal General:",
      body: expect.stringMatching(/^Me dirijo a usted/u),
      closing: "Atentamente,",
    });
  });
  it("are the document's salutation in its own language, the frame's in another, none in an unknown one", () => {
    expect(startingWords(frames, VENEZUELA, "en")).toEqual({
      salutation: "Mr. Attorney General,",
      body: "",
      closing: "Yours sincerely,",
    });
    expect(startingWords(frames, VENEZUELA, "de").salutation).toBe("Sehr geehrter Herr Generalstaatsanwalt,");
    expect(startingWords(frames, VENEZUELA, "sw")).toEqual({ salutation: "", body: "", closing: "" });
  });
  it("carry the UA number and leave what the supporter must give", () => {
    const model = {
      lang: "en",
      salutation: null,
      body: "UA {{ua_number}}, {{name}}",
      closing: null,
      ...UNCHECKED,
    };
    const words = startingWords(frames, { ...NOOR, modelLetters: [model] }, "en");
    expect(words.body).toBe("UA 3/26, {{name}}");
  });
});

describe("the letter languages offered", () => {
  it("begin with what the UA asks for, then the model letters, then the other frames", () => {
    const model = (lang: string) => ({ lang, salutation: null, body: "…", closing: null, ...UNCHECKED });
    const offered = letterLanguages(frames, {
      preferredLanguages: ["tlh", "fr"],
      modelLetters: [model("en"), model("it"), model("fr")],
    });
    expect(offered.slice(0, 8).map(({ lang }) => lang)).toEqual([
      "tlh",
      "fr",
      "en",
      "it",
      "am",
      "ar",
      "bn",
      "ca",
    ]);
    expect(offered).toHaveLength(37);
    expect(offered[0]).toEqual({ lang: "tlh", model: false, preferred: true, frame: false });
    expect(offered[1]).toEqual({ lang: "fr", model: true, preferred: true, frame: true });
    expect(offered[3]).toEqual({ lang: "it", model: true, preferred: false, frame: true });
  });
});
