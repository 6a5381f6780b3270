import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkFrame } from "#app/domain/letter/check-frame.ts";
import { compileFrame, LetterFrameError } from "#app/domain/letter/compile-frame.ts";
import { frameLanguage } from "#app/domain/letter/frames.ts";
import { loadLetterFrames } from "#app/domain/letter/load-frames.server.ts";
import { frames, letterFor, lettersFor, NOOR } from "./campaigns.ts";

const FIRST_OF_MAY = new Date("2026-05-01T12:00:00Z");
const TEMPLATES = join(import.meta.dirname, "../../templates");

describe("letter frames", () => {
  it("exist for six languages, and plain for every other", () => {
    expect([...frames.keys()]).toEqual(["ar", "de", "en", "es", "fr", "plain", "pt"]);
    expect(frameLanguage(frames, "es-VE")).toBe("es");
    expect(frameLanguage(frames, "pl")).toBe("plain");
  });

  it.each([...frames.keys()])("%s leaves no hole, with everything given and with nothing", (lang) => {
    const language = lang === "plain" ? "eo" : lang;
    const long = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch ".repeat(2).trim();
    const full = lettersFor({ letter: language, name: long, town: long, closing: long, salutation: long });
    const empty = lettersFor({ letter: language, name: "", town: "", closing: "", salutation: "" });
    for (const letter of [...full, ...empty]) {
      for (const text of Object.values(letter).flat().map(String)) {
        expect(text).not.toMatch(/\{\{|\}\}|undefined|\[object|NaN| {2}|^\s|\s$/u);
      }
      expect(letter.reference).toContain("72/24");
      expect(letter.subject).toContain("72/24");
      expect(letter.placeAndDate).not.toMatch(/^[\s,،]|[\s,،]$/u);
    }
    expect(full[0]?.copyNotation).toHaveLength(1);
    expect(full[1]?.copyNotation).toEqual([]);
    expect(full[0]?.copyHeading).toBeNull();
    expect(full[1]?.copyHeading).toContain("Larry Devoe, Attorney General");
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
    ["pl", "Lyon, 1 maja 2026", "1 maja 2026", "", ""],
    ["tlh", "Lyon, 2026-05-01", "2026-05-01", "", ""],
  ])("%s dates and greets as its letters do", (letter, withTown, withoutTown, salutation, closing) => {
    const words = { letter, salutation: "", closing: "" };
    const strangers = { ...NOOR, addressees: NOOR.addressees.map((a) => ({ ...a, salutation: null })) };
    const target = letterFor(words, strangers, FIRST_OF_MAY);
    expect(target.placeAndDate).toBe(withTown);
    expect(letterFor({ ...words, town: "" }, strangers, FIRST_OF_MAY).placeAndDate).toBe(withoutTown);
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
        ...["reference", "copy-heading", "salutation", "body", "closing", "copy-notation"].map(
          (part) => `letters/xx/letter.hbs:1:1: the part "${part}" is missing`,
        ),
        "letters/plain/letter.hbs: the frame for other languages is missing",
      ]);
    }
  });
});
