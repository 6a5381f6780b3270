/** How each language addresses those who hold an office. */
import { describe, expect, it } from "vitest";
import { salutationFor } from "#app/domain/letter/addressee-in-language.ts";
import { LetterFrameError } from "#app/domain/letter/letter-frame-error.ts";
import { RANKS, readOffices } from "#app/domain/letter/offices.ts";
import { officeNameIn, recogniseOffice } from "#app/domain/letter/recognise-office.ts";
import { addressee, campaign, frames, letterFor, lettersFor, startsOf, VENEZUELA } from "./campaigns.ts";

const officesIn = (lang: string) => frames.get(lang)!.offices;
const greeting = (lang: string, given: Parameters<typeof addressee>[0], documentLanguage = "en") =>
  salutationFor(frames, campaign({ documentLanguage }), addressee(given), lang);

describe("forms of address", () => {
  it.each([...frames.keys()].filter((lang) => lang !== "plain"))(
    "%s: every rank that is in the table has names and forms without holes, ended alike",
    (lang) => {
      const offices = officesIn(lang);
      expect(RANKS.filter((rank) => !offices[rank])).toEqual(WITHOUT[lang] ?? []);
      for (const rank of RANKS) {
        const forms = offices[rank];
        if (!forms) continue;
        for (const name of [...forms.names.m, ...forms.names.f]) expect(name).toMatch(/^\S(.*\S)?$/u);
        const said = [forms.salutation.m, forms.salutation.f, forms.salutation.unknown].filter(Boolean);
        for (const form of said) {
          expect(form).toMatch(/^\S(.*\S)?$/u);
          expect(form).not.toMatch(/[{}/]| {2}/u);
          expect(endOf(form!), form!).toBe(endOf(generalForm(lang)) || endOf(form!));
        }
      }
    },
  );

  it.each([
    ["es", { office: "Minister of Justice", name: "Ms. Ada Lume" }, "Señora Ministra:"],
    ["es", { office: "Minister of Justice", name: "Mr. Ivo Lume" }, "Señor Ministro:"],
    ["es", { office: "Minister of Justice", name: "Ivo Lume" }, ""],
    ["fr", { office: "Prime Minister", salutation: "Dear Madam," }, "Madame la Première ministre,"],
    ["fr", { office: "Ambassador" }, "Excellence,"],
    ["de", { office: "Judge of the Supreme Court", salutation: "Dear Sir," }, "Sehr geehrter Herr Richter,"],
    ["pl", { office: "President", name: "His Excellency Ivo Lume" }, "Szanowny Panie Prezydencie,"],
    ["uk", { office: "Governor", name: "Mrs Ada Lume" }, "Вельмишановна пані Губернаторко!"],
    ["ar", { office: "Attorney General", name: "Mr Ivo Lume" }, "سعادة النائب العام، تحية طيبة وبعد،"],
    ["tr", { office: "Minister of the Interior" }, "Sayın Bakan,"],
    ["ja", { office: "President of the Republic" }, "拝啓　大統領閣下"],
    ["zh-TW", { office: "President" }, "尊敬的總統閣下："],
    ["ko", { office: "Prison Director" }, "존경하는 소장님께"],
    ["th", { office: "King" }, ""],
  ])("%s: %j is greeted with %s", (lang, given, salutation) => {
    expect(greeting(lang, given)).toBe(salutation);
  });

  it("follow the document's own words for the office, whatever its language", () => {
    expect(greeting("fr", { office: "Ministra de Justicia", name: "Ada Lume" }, "es")).toBe(
      "Madame la Ministre,",
    );
    expect(greeting("en", { office: "وزير العدل" }, "ar")).toBe("Dear Minister,");
    expect(greeting("de", { office: "法務大臣", name: null, salutation: null }, "ja")).toBe("");
  });

  it("are not guessed for a deputy, for an office that only sounds alike, or for a name", () => {
    for (const office of [
      "Vice-President",
      "Deputy Minister",
      "Former Governor",
      "Ministry of Justice",
      "Kingdom",
    ])
      expect(greeting("en", { office }), office).toBe("");
    expect(
      recogniseOffice({ name: "Rey Vali", office: null, salutation: null }, [officesIn("en")]),
    ).toBeNull();
  });

  it("tell no gender where both are named", () => {
    const both = { name: "Ivo Lume", office: "Governor", salutation: "Dear Sir or Madam," };
    expect(recogniseOffice(both, [officesIn("en")])).toEqual({ rank: "governor", gender: null });
  });

  it("name the office for the desk", () => {
    expect(officeNameIn(officesIn("es"), { rank: "attorney-general", gender: "f" })).toBe("Fiscal General");
    expect(officeNameIn(officesIn("de"), { rank: "minister", gender: null })).toBe("Minister");
  });

  it("are refused when a file of them is wrong, with the file's name", () => {
    const read = (source: string) => () => readOffices(source, "letters/xx/offices.json");
    expect(read("{")).toThrow(LetterFrameError);
    expect(read('{ "wizard": { "names": ["x"], "salutation": ["x"] } }')).toThrow(
      /letters\/xx\/offices\.json.*wizard/su,
    );
    expect(read('{ "judge": { "names": [], "salutation": ["x"] } }')).toThrow(/judge\.names/u);
  });
});

describe("an addressee in a letter's language", () => {
  const fiscal = {
    ...VENEZUELA,
    addressees: VENEZUELA.addressees.map((one) =>
      one.copy
        ? one
        : {
            ...one,
            inLanguages: [
              {
                lang: "es",
                office: "Fiscal General de la República",
                salutation: "Estimado señor Fiscal General:",
              },
              { lang: "de", office: "Generalstaatsanwalt", salutation: null },
            ],
          },
    ),
  };

  it("is named in it: in the salutation, on a copy's heading and on the envelope of a preferred language", () => {
    const [letter, copy] = lettersFor({ letter: "es", salutation: "" }, fiscal);
    expect(letter).toMatchObject({ salutation: "Estimado señor Fiscal General:" });
    expect(letter!.addressLines.slice(0, 2)).toEqual(["Larry Devoe", "Fiscal General de la República"]);
    expect(copy!.copyHeading).toBe(
      "Copia de la carta dirigida a Larry Devoe, Fiscal General de la República",
    );
  });
  it("keeps the preferred language's office on the envelope of a letter in another", () => {
    const [letter, copy] = lettersFor({ letter: "de", salutation: "" }, fiscal);
    expect(letter!.addressLines[1]).toBe("Fiscal General de la República");
    expect(letter!.salutation).toBe("Sehr geehrter Herr Generalstaatsanwalt,");
    expect(copy!.copyHeading).toBe("Kopie des Schreibens an Larry Devoe, Generalstaatsanwalt");
  });
  it("is as in the document where nobody entered anything", () => {
    expect(letterFor({ letter: "es" }).addressLines[1]).toBe("Attorney General");
  });
  it("is written to by those of a section alone, where it is that section's embassy", () => {
    const embassy = addressee({
      id: "embassy",
      copy: true,
      kind: "embassy",
      office: "Embassy",
      section: "fr",
    });
    const withEmbassy = { ...VENEZUELA, addressees: [...VENEZUELA.addressees, embassy] };
    expect(lettersFor({ section: "fr" }, withEmbassy)).toHaveLength(3);
    expect(lettersFor({ section: "us" }, withEmbassy)).toHaveLength(2);
    expect(lettersFor({ section: "us" }, withEmbassy)[0]!.copyNotation).toHaveLength(1);
  });
});

/** Ranks for which a language has no form that we would put into a stranger's letter. */
const WITHOUT: Record<string, string[]> = { th: ["monarch"], my: ["monarch", "governor"], km: ["monarch"] };

const generalForm = (lang: string) => startsOf(lang).salutation;
const endOf = (form: string) => /[:,!،、၊፣：]$/u.exec(form)?.[0] ?? "";
