/** One page has one address in the cache, and no question that a page understands is dropped on the way. */
import { expect, it } from "vitest";
import { sourceFiles } from "#tests/architecture/source-files.ts";
import { PAGE_QUERY, pageQuery as pageQueryOf } from "../../server/page-query.ts";

const pageQuery = (url: string) => pageQueryOf(url, new Set(["int", "us"]));

it("keeps what pages understand, once each and in one order", () => {
  expect(pageQuery("/en/ua/72-24/7/write?section=us&utm_source=x&letter=es&letter=fr")).toBe(
    "?letter=es&section=us",
  );
  expect(pageQuery("/en?fbclid=abc")).toBe("");
  expect(pageQuery("/en?")).toBe("");
  expect(pageQuery("/en")).toBe("");
});

it("keeps no value that is no code of a language or a section: anything may stand in a link", () => {
  const letter = "/en/ua/72-24/7/write?letter=";
  expect(pageQuery(`${letter}zh-Hant-TW&section=us`)).toBe("?letter=zh-Hant-TW&section=us");
  for (const value of ["", "%ZZ%00", "a%20b", "%22%3E%3Cscript%3E", "x".repeat(36)])
    expect(pageQuery(letter + value), value).toBe("");
});

it("makes no second key for a page that would be the same: kept pages cannot be pushed out by made-up ones", () => {
  expect(pageQuery("/en/ua/72-24/7?letter=es&section=us")).toBe("?section=us");
  for (const section of ["atlantis", "US", "us1", "toString"])
    expect(pageQuery(`/en/ua/72-24/7?section=${section}`), section).toBe("");
  expect(pageQuery("/en/ua/72-24?section=us")).toBe("?section=us"); // goes along to the newest call
  for (const page of ["/en", "/ar/archive", "/en/help", "/en/ua/72-24/7/tally"])
    expect(pageQuery(`${page}?letter=es&section=us`), page).toBe("");
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
  expect(read.filter((name) => ![...Object.keys(PAGE_QUERY), ...byPost].includes(name))).toEqual([]);
});
