/** No word is asked for that does not exist, and none is kept that nobody reads. */
import { expect, it } from "vitest";
import { DEFAULT_LANGUAGE } from "#app/i18n/languages.ts";
import { sourceFiles } from "#tests/architecture/source-files.ts";
import { dictionary, withoutPlural } from "./dictionaries.ts";
import { keysInUse } from "./keys-in-use.ts";

const { literal, patterns } = keysInUse(sourceFiles("app", "scripts", "public"));
const words = new Set([...dictionary(DEFAULT_LANGUAGE).keys()].map(withoutPlural));

it("every key that is named exists", () => {
  const missing = [...literal].filter(([key]) => !words.has(key));
  expect(missing.map(([key, file]) => `${key} in ${file}`)).toEqual([]);
});

it("every key that exists is named", () => {
  // The server's own pages (server/refusal.ts) choose their words by status.
  const unread = [...words].filter(
    (key) =>
      !key.startsWith("server:") && !literal.has(key) && !patterns.some((pattern) => pattern.test(key)),
  );
  expect(unread).toEqual([]);
});
