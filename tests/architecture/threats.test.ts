/** docs/threats.md promises tests by name; here they are looked up. */
import fs from "node:fs";
import ts from "typescript";
import { expect, it } from "vitest";

const page = fs.readFileSync("docs/threats.md", "utf8");
const [answered = "", open = ""] = page.split("## Not answered yet");
const named = [...answered.matchAll(/`(tests\/[\w./-]+\.test\.ts) › ([^`]+)`/g)].map(
  ([, file = "", title = ""]) => ({ file, title }),
);

it("every test that docs/threats.md names exists under that title", () => {
  const titles = new Map<string, Set<string>>();
  const missing = named.filter(({ file, title }) => {
    if (!titles.has(file)) titles.set(file, titlesIn(file));
    return !titles.get(file)!.has(title);
  });
  expect(missing).toEqual([]);
  expect(named.length).toBeGreaterThan(30);
});

it("every threat, T1 to T36, is answered by at least one test or said to be open", () => {
  const rows = answered.split("\n").filter((line) => /^\| T\d+ \|/.test(line));
  const withoutTest = rows.filter((row) => !row.includes(" › "));
  expect(withoutTest).toEqual([]);
  const known = new Set([...rows.map((row) => /T\d+/.exec(row)![0]), ...(open.match(/\bT\d+\b/g) ?? [])]);
  const all = Array.from({ length: 36 }, (_, i) => `T${i + 1}`);
  expect(all.filter((threat) => !known.has(threat))).toEqual([]);
});

/** What stands first in it(…), it.each(…)(…) and their like. */
function titlesIn(file: string): Set<string> {
  const titles = new Set<string>();
  if (!fs.existsSync(file)) return titles;
  const source = ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(it|test)$/.test(callee(node.expression))) {
      const [first] = node.arguments;
      if (first && ts.isStringLiteralLike(first)) titles.add(first.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return titles;
}

function callee(node: ts.Expression): string {
  if (ts.isCallExpression(node) || ts.isPropertyAccessExpression(node)) return callee(node.expression);
  return node.getText();
}
