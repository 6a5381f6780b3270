/** Habits of the project that a machine can watch over. */
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { filesUnder, sourceFiles } from "./source-files.ts";

const code = sourceFiles("app", "db", "server", "server.ts", "scripts", "public");
const pathsOf = (files: { path: string }[]) => files.map((file) => file.path);
const containing = (pattern: RegExp, except: RegExp = /^$/) =>
  pathsOf(code.filter((file) => pattern.test(file.text) && !except.test(file.path)));

describe("names", () => {
  it("no file's name admits anything", () => {
    const vague = /(^|[-./])(utils?|helpers?|common|misc|lib|shared|services?|managers?|handlers?)([-./]|$)/i;
    const named = ["app", "db", "server", "scripts", "tests", "public", "templates"].flatMap(filesUnder);
    expect(named.filter((file) => vague.test(file))).toEqual([]);
  });

  it("files are kebab-case", () => {
    const files = pathsOf(code).filter((file) => !file.startsWith("app/routes/"));
    expect(files.filter((file) => !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(path.posix.basename(file)))).toEqual(
      [],
    );
  });
});

describe("safety", () => {
  it("React escapes everything: nothing is set as raw HTML", () => {
    expect(containing(/dangerouslySetInnerHTML|\.innerHTML\b|insertAdjacentHTML|document\.write\b/)).toEqual(
      [],
    );
  });

  it("queries are built by Kysely: no raw SQL text but in migrations, which have no parameters", () => {
    expect(containing(/\bsql\.raw\b/, /^db\/migrations\//)).toEqual([]);
  });

  it("nothing is printed past the log", () => {
    const printing = code.filter(
      (file) => /^app\/|^db\/|^public\//.test(file.path) && /\bconsole\./.test(file.text),
    );
    expect(pathsOf(printing)).toEqual([]);
  });

  it("templates are compiled in one place, from our own files", () => {
    expect(containing(/\bHandlebars\.|\beval\(|\bnew Function\(/, /^app\/domain\/letter\//)).toEqual([]);
  });

  it("no page asks for anything from elsewhere", () => {
    const elsewhere = /\b(src|href|action|srcSet)=\{?["'`](https?:)?\/\//;
    expect(containing(elsewhere)).toEqual([]);
    const styles = filesUnder("app/styles")
      .concat(filesUnder("public"))
      .filter((file) => file.endsWith(".css"));
    const reaching = styles.filter((file) => /url\(["']?(https?:)?\/\//.test(fs.readFileSync(file, "utf8")));
    expect(reaching).toEqual([]);
  });
});

describe("upkeep", () => {
  it("nothing is left open", () => {
    const open = /\b(T[O]DO|F[I]XME|X[X]X|H[A]CK)\b/; // so written that it does not find itself
    expect(pathsOf([...code, ...sourceFiles("tests")].filter(({ text }) => open.test(text)))).toEqual([]);
  });

  it("no test is left out or alone", () => {
    const skipped = /\b(it|test|describe)\.(skip|only|todo)\b/;
    expect(pathsOf(sourceFiles("tests").filter(({ text }) => skipped.test(text)))).toEqual([]);
  });

  it("a file can be read at a sitting: no more than 250 lines, migrations and vocabularies aside", () => {
    const long = code.filter(
      ({ path, text }) => !/^db\/migrations\/|\/vocabulary\//.test(path) && text.split("\n").length > 250,
    );
    expect(long.map(({ path, text }) => `${path}: ${text.split("\n").length}`)).toEqual([]);
  });

  it("every file of code says what it is for before its first export", () => {
    const silent = code.filter(
      ({ path, text }) => !/\.d\.ts$/.test(path) && !/^\s*(\/\*\*|\/\/ )/m.test(text.split(/^export /m)[0]!),
    );
    expect(pathsOf(silent)).toEqual([]);
  });
});
