/** What we say we keep is what the tables and the retention constants say. */
import fs from "node:fs";
import { expect, it } from "vitest";
import { whatWeKeep } from "../../scripts/describe/what-we-keep.ts";

it("docs/what-we-keep.md is current (npm run describe)", () => {
  expect(fs.readFileSync("docs/what-we-keep.md", "utf8")).toBe(whatWeKeep("."));
});

it("every table says what it is for", () => {
  const page = whatWeKeep(".");
  expect([...page.matchAll(/^### (\w+)\n\n\n/gm)].map(([, name]) => name)).toEqual([]);
});
