/** Tomás sees a letter's holes beside its fields, in his language, and which places may stay. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { checkModelLetter } from "#app/domain/campaign/check-model-letter.ts";
import { textIn } from "#app/i18n/i18n.ts";
import { PAGE_LANGUAGES, type PageLanguage, textDirection } from "#app/i18n/languages.ts";
import { TextContext } from "#app/i18n/text-context.tsx";
import {
  type Editor,
  EditorContext,
  EditorTextArea,
} from "#app/routes/desk.campaigns.$id/editor-context.tsx";
import { LetterVariables } from "#app/routes/desk.campaigns.$id/letter-variables.tsx";
import { BeforePublishing } from "#app/routes/desk.campaigns.$id/to-do.tsx";

const BODY = "I, {{name}}, write.\n\nSigned in [CITY], ____";

function render(lang: PageLanguage, what: ReturnType<typeof createElement>): string {
  const text = { t: textIn(lang), lang, dir: textDirection(lang) };
  const editor: Editor = {
    form: { body: BODY },
    messages: {},
    doubts: new Map(),
    first: new Set(),
    places: new Set(),
    sections: [],
    windows: {},
    translations: {
      states: [],
      unchecked: [],
      known: { figures: [{ name: "in-detention" }], people: [], namesAndPronouns: [] },
      addressees: {},
    },
  };
  return renderToStaticMarkup(
    createElement(
      TextContext.Provider,
      { value: text },
      createElement(EditorContext.Provider, { value: editor }, what),
    ),
  );
}
const field = createElement(EditorTextArea, {
  name: "body",
  label: "Text",
  rows: 9,
  holes: checkModelLetter,
});

test("the field names each hole with its line and column", () => {
  const error = /<p class="field-error"[^>]*>(.*?)<\/p>/.exec(render("en", field))?.[1];
  expect(error).toMatch(/^Line 3, column 11: “\[CITY\]”.* Line 3, column 19: “____”/);
  expect(error).not.toContain("{{name}}");
});

test.each(PAGE_LANGUAGES)("the field, and the list on top, say so in %s", (lang) => {
  const t = textIn(lang);
  const holes = checkModelLetter(BODY);
  const missing = holes.map((hole) => ({ code: "letter-hole" as const, field: "body", hole }));
  const list = render(lang, createElement(BeforePublishing, { missing, notices: [] }));
  for (const hole of holes) {
    const words = t("desk:problem.letter-hole", { ...hole });
    expect(words).toContain(hole.found);
    expect(render(lang, field)).toContain(words);
    expect(list).toContain(words);
  }
  const variables = render(lang, createElement(LetterVariables));
  for (const variable of ["name", "town", "date", "ua_number", "person"] as const) {
    expect(variables).toContain(`{{${variable}}}`);
    expect(variables).toContain(t(`desk:edit.letters.variable.${variable}`));
  }
  expect(variables).toContain("{{figure.in-detention}} {{figure.in-detention.date}}");
});
