import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkFrame } from "#app/domain/letter/check-frame.ts";
import { compileFrame } from "#app/domain/letter/compile-frame.ts";
import { frameLanguage } from "#app/domain/letter/frames.ts";
import type { Letter } from "#app/domain/letter/letter.ts";
import { LetterFrameError } from "#app/domain/letter/letter-frame-error.ts";
import { loadLetterFrames } from "#app/domain/letter/load-frames.server.ts";
import { frames, letterFor, lettersFor, NOOR } from "./campaigns.ts";

const FIRST_OF_MAY = new Date("2026-05-01T12:00:00Z");
const TEMPLATES = join(import.meta.dirname, "../../templates");

const LANGUAGES = [...frames.keys()].filter((lang) => lang !== "plain");
/** Nobody has told us office or gender: every frame must do with its general form. */
const STRANGERS = {
  ...NOOR,
  addressees: NOOR.addressees.map((one) => ({ ...one, name: "Ivo Lume", office: null, salutation: null })),
};

describe("letter frames", () => {
  it("exist for 36 languages, and plain for every other", () => {
    const asked =
      "es en fr pt de it ca pl tr vi ru uk el ar fa ur he hi bn ta th my km am ka hy zh-Hans zh-Hant ja ko".split(
        " ",
      );
    expect(LANGUAGES).toEqual(expect.arrayContaining(asked));
    expect(LANGUAGES).toHaveLength(36);
    expect(frameLanguage(frames, "es-VE")).toBe("es");
    expect(["zh", "zh-CN", "zh-TW", "zh-HK"].map((lang) => frameLanguage(frames, lang))).toEqual([
      "zh-Hans",
      "zh-Hans",
      "zh-Hant",
      "zh-Hant",
    ]);
    expect(frameLanguage(frames, "sw")).toBe("plain");
  });

  describe.each([...frames.keys()])("%s", (lang) => {
    const letter = lang === "plain" ? "sw" : lang;
    const long = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch ".repeat(2).trim();
    const gloss = { glossLang: lang === "eo" ? "en" : "eo", glossBody: "Teksto." };
    const rendered = [
      ...lettersFor({ letter, name: long, town: long, closing: long, salutation: long }),
      ...lettersFor({
        letter,
        name: "",
        town: "",
        closing: "",
        salutation: "",
        gloss: "following",
        ...gloss,
      }),
      ...lettersFor({ letter, name: "", town: "", closing: "", salutation: "" }, STRANGERS),
    ];

    it("leaves no hole, with everything given and with nothing", () => {
      for (const { gloss: _, ...frozen } of rendered) {
        for (const text of Object.values(frozen).flat().map(String)) {
          expect(text).not.toMatch(/\{\{|\}\}|undefined|\[object|NaN| {2}|^\s|\s$|\(\s*\)|（\s*）/u);
        }
        expect(frozen.placeAndDate).not.toMatch(/^[\s,،、，፣၊]|[\s,،、，፣၊]$/u);
        expect(frozen.placeAndDate).toContain("2026");
      }
    });

    it("sets no punctuation twice, and ends no line of its own in the middle of a sentence", () => {
      for (const { placeAndDate, reference, salutation, closing, copyHeading, copyNotation } of rendered) {
        const lines = [placeAndDate, reference, salutation, closing, copyHeading ?? "", ...copyNotation];
        for (const line of lines) {
          expect(line, line).not.toMatch(/[,;:!,،፣፤၊、，：][ \u00A0]*[,;:!،፣፤၊、，：.](?!\p{L})/u);
        }
        for (const line of [placeAndDate, reference, copyHeading ?? "", ...copyNotation]) {
          expect(line, line).not.toMatch(/[–:：(（]\s*$/u);
        }
      }
    });

    it("carries the UA number in the reference and, without its heading word, in the subject", () => {
      for (const { reference, subject, uaNumber } of rendered) {
        expect(reference).toContain(uaNumber);
        expect(subject).toContain(uaNumber);
        expect(reference.endsWith(subject)).toBe(true);
      }
    });

    it("names the target on a copy, the copies on the letter, and the translation where one follows", () => {
      const [target, copy, glossed] = rendered as [Letter, Letter, Letter];
      expect(target.copyNotation).toHaveLength(1);
      expect(copy.copyNotation).toEqual([]);
      expect(target.copyHeading).toBeNull();
      expect(copy.copyHeading).toContain("Larry Devoe");
      expect(glossed.copyNotation).toHaveLength(2);
      expect(glossed.gloss).toMatchObject({
        language: "eo",
        placement: "following",
        paragraphs: ["Teksto.", "", "", ""],
      });
    });

    it("runs the way its script runs, and holds no letters of another direction", () => {
      const { dir, reference, salutation, closing } = rendered.at(-2)!;
      const own = [reference.replace(/[\d/]|Meridia/gu, ""), salutation, closing].join(" ");
      const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
      expect(rightToLeft.test(own)).toBe(dir === "rtl");
      if (dir === "rtl") expect(own).not.toMatch(/\p{Script=Latin}/u);
    });

    it("heads a translation in its own words", () => {
      const [first] = lettersFor({ letter: "eo", gloss: "facing", glossLang: letter, glossBody: "…" });
      expect(first!.gloss?.heading).toMatch(/\p{L}/u);
      expect(first!.copyNotation).toHaveLength(1);
    });
  });

  it.each([
    ["en", "Lyon, 1 May 2026", "1 May 2026", "Dear Sir or Madam,", "Yours faithfully,"],
    ["es", "Lyon, 1 de mayo de 2026", "1 de mayo de 2026", "Distinguida autoridad:", "Atentamente,"],
    [
      "fr",
      "Lyon, le 1er mai 2026",
      "Le 1er mai 2026",
      "Madame, Monsieur,",
      "Je vous prie d’agréer l’expression de ma haute considération.",
    ],
    [
      "de",
      "Lyon, den 1. Mai 2026",
      "1. Mai 2026",
      "Sehr geehrte Damen und Herren,",
      "Mit freundlichen Grüßen",
    ],
    [
      "pt",
      "Lyon, 1.º de maio de 2026",
      "1.º de maio de 2026",
      "Excelentíssima Senhora, Excelentíssimo Senhor,",
      "Com os meus respeitosos cumprimentos,",
    ],
    [
      "ar",
      "Lyon، في 1 مايو 2026",
      "1 مايو 2026",
      "إلى من يهمه الأمر، تحية طيبة وبعد،",
      "وتفضلوا بقبول فائق الاحترام والتقدير،",
    ],
    ["it", "Lyon, 1º maggio 2026", "1º maggio 2026", "Gentile Signora, Egregio Signore,", "Distinti saluti"],
    ["pl", "Lyon, 1 maja 2026 r.", "1 maja 2026 r.", "Szanowni Państwo,", "Z poważaniem"],
    ["vi", "Lyon, ngày 1 tháng 5 năm 2026", "ngày 1 tháng 5 năm 2026", "Kính gửi Quý Ông/Bà,", "Trân trọng,"],
    ["ru", "Lyon, 1 мая 2026\u00A0г.", "1 мая 2026\u00A0г.", "Уважаемые дамы и господа!", "С уважением,"],
    ["hy", "Lyon, 1 մայիսի 2026 թ.", "1 մայիսի 2026 թ.", "Հարգելի՛ տիկին, հարգելի՛ պարոն,", "Հարգանքով՝"],
    ["km", "Lyon, ថ្ងៃទី1 ខែឧសភា ឆ្នាំ2026", "ថ្ងៃទី1 ខែឧសភា ឆ្នាំ2026", "សូមគោរពជូន លោក លោកស្រី", "ដោយក្តីគោរព"],
    ["my", "Lyon၊ 2026 ခုနှစ်၊ မေလ 1 ရက်", "2026 ခုနှစ်၊ မေလ 1 ရက်", "လေးစားအပ်ပါသော လူကြီးမင်း၊", "လေးစားစွာဖြင့်"],
    ["th", "Lyon 1 พฤษภาคม ค.ศ. 2026", "1 พฤษภาคม ค.ศ. 2026", "เรียน ท่านผู้เกี่ยวข้อง", "ขอแสดงความนับถือ"],
    ["ja", "Lyon、2026年5月1日", "2026年5月1日", "拝啓　ご担当者様", "敬具"],
    ["zh-Hant", "Lyon，2026年5月1日", "2026年5月1日", "敬啟者：", "敬頌鈞安"],
    ["ko", "Lyon, 2026년 5월 1일", "2026년 5월 1일", "관계자 귀하", "삼가 경의를 표합니다."],
    ["tlh", "Lyon, 2026-05-01", "2026-05-01", "", ""],
  ])("%s dates and greets as its letters do", (letter, withTown, withoutTown, salutation, closing) => {
    const words = { letter, salutation: "", closing: "" };
    const target = letterFor(words, STRANGERS, FIRST_OF_MAY);
    expect(target.placeAndDate).toBe(withTown);
    expect(letterFor({ ...words, town: "" }, STRANGERS, FIRST_OF_MAY).placeAndDate).toBe(withoutTown);
    expect(target.salutation).toBe(salutation);
    expect(target.closing).toBe(closing);
  });

  it("put a no-break space before the French colon, and name no subject twice in an e-mail", () => {
    const letter = letterFor({ letter: "fr" });
    expect(letter.reference).toBe("Objet\u00A0: Action urgente 72/24 – Venezuela");
    expect(letter.subject).toBe("Action urgente 72/24 – Venezuela");
    expect(letter.copyNotation[0]).toMatch(/^Copie à\u00A0: /u);
  });
});

describe("a frame is refused when it is loaded", () => {
  const english = readFileSync(join(TEMPLATES, "letters/en/letter.hbs"), "utf8");
  const withBody = (body: string) => english.replace("{{body}}", body);

  it.each([
    ["an unknown variable", "{{boddy}}", 'unknown variable "boddy"'],
    ["an unknown helper", "{{shout body}}", "unknown helper"],
    ["a helper of Handlebars that is not ours", "{{#with body}}x{{/with}}", 'unknown helper "with"'],
    ["a lookup", "{{lookup body 0}}", "unknown helper"],
    ["three braces", "{{{body}}}", "use two braces, not three"],
    ["a path into a value", "{{body.constructor}}", "is not a plain variable"],
    ["the root", "{{@root.body}}", "is not a plain variable"],
    ["a parent", "{{../body}}", "is not a plain variable"],
    ["the prototype", "{{__proto__}}", "unknown variable"],
    ["a partial", "{{> other}}", "PartialStatement is not allowed"],
    ["an unknown condition", "{{#if toown}}x{{/if}}", 'unknown variable "toown"'],
    ["a part within a part", '{{#part "subject"}}x{{/part}}', "stands within the part"],
    ["an unknown part", '{{#part "bdy"}}x{{/part}}', 'unknown part "bdy"'],
  ])("for %s, with its place", (_, body, message) => {
    const problems = checkFrame(withBody(body));
    const line = english.split("\n").findIndex((text) => text.includes("{{body}}")) + 1;
    expect(problems[0]).toMatchObject({ line, message: expect.stringContaining(message) });
    expect(() => compileFrame(withBody(body), "letters/xx/letter.hbs")).toThrow(
      new RegExp(`letters/xx/letter\\.hbs:${line}:\\d+: `, "u"),
    );
  });

  it("for a syntax error, a missing part, a doubled one and words outside", () => {
    expect(checkFrame("{{#if town}}")[0]).toMatchObject({
      message: expect.stringContaining("not a template"),
    });
    expect(checkFrame(english.replace("copy-heading", "subject"))).toEqual([
      { line: 1, column: 1, message: 'the part "copy-heading" is missing' },
    ]);
    expect(checkFrame(`${english}{{#part "body"}}x{{/part}}`)[0]?.message).toBe(
      'the part "body" occurs twice',
    );
    expect(checkFrame(`${english}\nP.S.`)[0]?.message).toBe("these words stand outside every part");
  });

  it("and all problems of a folder are told at once", () => {
    expect(() => loadLetterFrames(join(import.meta.dirname, "bad-templates"))).toThrow(LetterFrameError);
    try {
      loadLetterFrames(join(import.meta.dirname, "bad-templates"));
    } catch (error) {
      expect((error as Error).message.split("\n")).toEqual([
        'letters/xx/letter.hbs:1:37: unknown variable "twon"',
        ...[
          "reference",
          "copy-heading",
          "salutation",
          "body",
          "closing",
          "copy-notation",
          "enclosure",
          "translation-heading",
        ].map((part) => `letters/xx/letter.hbs:1:1: the part "${part}" is missing`),
        "letters/plain/letter.hbs: the frame for other languages is missing",
      ]);
    }
  });
});
