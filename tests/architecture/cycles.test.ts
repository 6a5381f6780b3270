/** No part of the program needs itself: files can be read, moved and tested one after another. */
import { expect, it } from "vitest";
import { sourceFiles } from "./source-files.ts";

it("there is no circle of imports", () => {
  const imports = new Map(
    sourceFiles("app", "db", "server", "scripts").map(({ path, imports }) => [
      path,
      imports.flatMap(({ target, typeOnly }) => (target === undefined || typeOnly ? [] : target)),
    ]),
  );
  expect(circles(imports)).toEqual([]);
});

function circles(imports: Map<string, string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, trail: string[]): void => {
    const start = trail.indexOf(file);
    if (start !== -1) return void found.push([...trail.slice(start), file].join(" → "));
    if (done.has(file)) return;
    for (const next of imports.get(file) ?? []) walk(next, [...trail, file]);
    done.add(file);
  };
  for (const file of imports.keys()) walk(file, []);
  return found;
}
