import { describe, expect, it } from "vitest";
import { supporterWordsSchema } from "#app/domain/letter/supporter-words.ts";
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
  it("are read in a moment, whatever is piled up in them", () => {
    for (const pile of [" ", "\t", "\n", "\u2028", " \n", "\u00A0"]) {
      const begun = performance.now();
      supporterWordsSchema.safeParse({ ...AMINAS_WORDS, body: `x${pile.repeat(39_000 / pile.length)}y` });
      expect(performance.now() - begun, JSON.stringify(pile)).toBeLessThan(150);
    }
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
