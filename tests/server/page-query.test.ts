/** One page has one address in the cache, and no question that a page understands is dropped on the way. */
import { expect, it } from "vitest";
import { sourceFiles } from "#tests/architecture/source-files.ts";
import { PAGE_QUERY, pageQuery } from "../../server/page-query.ts";

it("keeps what pages understand, once each and in one order", () => {
  expect(pageQuery("/en/ua/72-24/7/write?section=us&utm_source=x&letter=es&letter=fr")).toBe(
    "?letter=es&section=us",
  );
  expect(pageQuery("/en?fbclid=abc")).toBe("");
  expect(pageQuery("/en?")).toBe("");
  expect(pageQuery("/en")).toBe("");
  expect(pageQuery("/en?letter=%ZZ%00&&=&letter")).toMatch(/^\?letter=[^&]*$/);
});

it("is asked nothing else by any public page", () => {
  // A letter's file is asked for by POST, whose address is left whole.
  const byPost = ["addressee"];
  const read = sourceFiles("app")
    .filter(({ path }) => !/^app\/(routes\/(desk|api|dev)|domain\/staff)/.test(path))
    .flatMap(({ text }) =>
      [...text.matchAll(/searchParams\.(?:get|getAll|has)\("(\w+)"\)/g)].map(([, name]) => name!),
    );
  expect(read.length).toBeGreaterThan(0);
  expect(read.filter((name) => ![...PAGE_QUERY, ...byPost].includes(name))).toEqual([]);
});
