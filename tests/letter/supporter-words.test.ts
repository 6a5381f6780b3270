import { describe, expect, it } from "vitest";
import { checkModelLetter } from "#app/domain/letter/check-model-letter.ts";
import { supporterWordsSchema } from "#app/domain/letter/supporter-words.ts";
import { unfilledPlaceholders } from "#app/domain/letter/unfilled-placeholders.ts";
import { AMINAS_WORDS } from "./campaigns.ts";

const messagesFor = (words: object) =>
  supporterWordsSchema.safeParse({ ...AMINAS_WORDS, ...words }).error?.issues.map(({ message }) => message) ??
  [];
const cleaned = (words: object) => supporterWordsSchema.parse({ ...AMINAS_WORDS, ...words });

describe("a supporter's words", () => {
  it("are kept in one Unicode form with one kind of line end", () => {
    expect(cleaned({ body: "  Jose\u0301\r\nNoor\r\rOne\u2028two\n\n\n\nthree \n" }).body).toBe(
      "José\nNoor\n\nOne\ntwo\n\nthree",
    );
  });
  it("lose controls and what shows a text in an order it is not in, and keep joiners", () => {
    const { body, name } = cleaned({
      body: "a\u0000b\u0007c\u0085d\u202Ee\u2066f\uFEFFg",
      name: "Ami\u202Ena\nBenali",
    });
    expect(body).toBe("abc\ndefg");
    expect(name).toBe("Amina Benali");
    expect(cleaned({ body: "می\u200Cخواهم" }).body).toBe("می\u200Cخواهم");
  });
  it("may leave out name, town and forms of address", () => {
    const { body, section, key, letter } = AMINAS_WORDS;
    expect(supporterWordsSchema.parse({ body, section, key, letter })).toMatchObject({
      name: "",
      town: "",
      closing: "",
    });
  });
  it("name the language canonically", () => {
    expect(cleaned({ letter: "es-ve" }).letter).toBe("es-VE");
  });
  it.each([
    [{ body: " \n " }, "write:errors.bodyEmpty"],
    [{ body: "x".repeat(10_001) }, "write:errors.bodyTooLong"],
    [{ body: "x".repeat(1_000_000) }, "write:errors.bodyTooLong"],
    [{ name: "x".repeat(121) }, "write:errors.nameTooLong"],
    [{ town: "x".repeat(121) }, "write:errors.townTooLong"],
    [{ salutation: "x".repeat(121) }, "write:errors.salutationTooLong"],
    [{ closing: "x".repeat(301) }, "write:errors.closingTooLong"],
    [{ letter: "not a language" }, "write:errors.languageUnknown"],
    [{ letter: undefined }, "write:errors.languageUnknown"],
    [{ letter: "../en" }, "write:errors.languageUnknown"],
    [{ section: "'; drop" }, "write:errors.sectionUnknown"],
    [{ key: "short" }, "write:errors.keyInvalid"],
  ])("are refused with a key of our words: %o", (words, message) => {
    expect(messagesFor(words)).toEqual([message]);
  });
});

describe("unfilled places", () => {
  it.each([
    ["I am [NAME] from [CITY].", ["[NAME]", "[CITY]"]],
    ["Soy [su nombre], de [Ciudad].", ["[su nombre]", "[Ciudad]"]],
    ["أنا [اسمك]", ["[اسمك]"]],
    ["Dear {{name}} {{ nobody", ["{{name}}", "{{"]],
    ["Signed ________", ["________"]],
    ["in ......... since XXXX", [".........", "XXXX"]],
    ["<YOUR NAME> <insert date>", ["<YOUR NAME>", "<insert date>"]],
  ])("are found in %s", (text, found) => {
    expect(unfilledPlaceholders(text)).toEqual(found);
  });
  it.each([
    "“[c]rimes against humanity” […] [sic] [the NGO] [UN]",
    "Write to <minister@justice.example>, see [1] and [12].",
    "Wait... for the XXth congress; Malcolm X; [nombrado ministro]",
    "a < b > c, snake_case_name",
  ])("are not seen in %s", (text) => {
    expect(unfilledPlaceholders(text)).toEqual([]);
  });
});

describe("a model letter", () => {
  it("may carry four variables", () => {
    expect(checkModelLetter("I, {{name}} of {{town}}, write on {{ date }} about {{ua_number}}.")).toEqual([]);
  });
  it.each([
    ["Dear {{nmae}}", 'unknown variable "nmae"; known are {{name}} {{town}} {{ua_number}} {{date}}', 6],
    ["Dear {{{name}}}", "unknown variable", 6],
    ["Dear {{~name}}", "unknown variable", 6],
    ["{{#if name}}x{{/if}}", "only text and variables are allowed", 1],
    ["a {{> other}}", "only text and variables are allowed", 3],
    ["a \\{{name}}", "braces without a variable", 4],
    ["a {{name", "not a template", 1],
  ])("is refused for %s, with the place", (text, message, column) => {
    expect(checkModelLetter(`Dear Minister,\n${text}`).at(-1)).toMatchObject({
      line: 2,
      column,
      message: expect.stringContaining(message),
    });
  });
});
