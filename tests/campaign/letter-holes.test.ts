/** A letter with a hole does not leave: nor does a model letter that would give every supporter one. */
import { describe, expect, it } from "vitest";
import { checkModelLetter, letterHoles } from "#app/domain/campaign/check-model-letter.ts";
import { fillVariables } from "#app/domain/campaign/letter-variables.ts";
import { unfilledPlaceholders } from "#app/domain/campaign/unfilled-placeholders.ts";

describe("unfilled places", () => {
  it.each([
    ["I am [NAME] from [CITY].", ["[NAME]", "[CITY]"]],
    ["Soy [su nombre], de [Ciudad].", ["[su nombre]", "[Ciudad]"]],
    ["أنا [اسمك]", ["[اسمك]"]],
    ["Dear {{name}} {{ nobody", ["{{name}}", "{{"]],
    ["Dear {{{name}}}, dear Minister}}", ["{{{name}}}", "}}"]],
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
    const text = "I, {{name}} of {{town}}, write on {{ date }} about {{ua_number}}.";
    expect(checkModelLetter(text)).toEqual([]);
    expect(letterHoles(text).map(({ column }) => column)).toEqual([4, 16, 35, 52]);
  });

  it.each([
    ["Dear {{nmae}}", 6, "{{nmae}}"],
    ["Dear {{{name}}}", 6, "{{{name}}}"],
    ["Dear {{~name}}", 6, "{{~name}}"],
    ["{{#if name}}x", 1, "{{#if name}}"],
    ["a {{> other}}", 3, "{{> other}}"],
    ["a {{name", 3, "{{"],
    ["a name}}", 7, "}}"],
    ["𝒟ear {{name}}, I am [YOUR NAME].", 21, "[YOUR NAME]"],
    ["Signed ____", 8, "____"],
  ])("has a hole with its place: %s", (text, column, found) => {
    expect(checkModelLetter(`Dear Minister,\n\n${text}`)).toEqual([{ line: 3, column, found }]);
  });

  it("names every hole, in the order of the text", () => {
    const found = checkModelLetter("[CITY], [DATE]\n{{name}} [CITY]").map(({ found }) => found);
    expect(found).toEqual(["[CITY]", "[DATE]", "[CITY]"]);
  });

  it("without holes keeps none once its variables are filled in", () => {
    const values = { name: "Amina", town: "Lyon", ua_number: "901/26", date: "15 June 2026" };
    for (const text of ["{{name}}, {{ town }}", "{{{name}}}", "{{{{name}}}}"]) {
      const holes = checkModelLetter(text).length;
      expect(unfilledPlaceholders(fillVariables(text, values)).length > 0, text).toBe(holes > 0);
    }
  });
});
