/** The shape of the program, as a test: who may import whom, and what touches the world. */
import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { sentence, sourceFiles } from "./source-files.ts";
import { ALLOWED, partOf } from "./stations.ts";

const files = sourceFiles("app", "db", "server", "server.ts", "scripts");

describe("imports", () => {
  it("go upstream only, as the table of stations says", () => {
    const wrong = files.flatMap((file) =>
      file.imports
        .filter(({ target }) => target !== undefined && !mayImport(file.path, target))
        .map((one) => sentence(file, one)),
    );
    expect(wrong).toEqual([]);
  });

  it("name files that exist, with their extension", () => {
    const wrong = files.flatMap((file) =>
      file.imports
        .filter(({ target }) => target !== undefined && !isGenerated(target) && !fs.existsSync(target))
        .map((one) => sentence(file, one)),
    );
    expect(wrong).toEqual([]);
  });

  it("say #app or #db when they leave their folder's part", () => {
    const wrong = files
      .filter(({ path }) => path.startsWith("app/") || path.startsWith("db/"))
      .flatMap((file) =>
        file.imports
          .filter(({ specifier }) => /^\.\.\/\.\.\/\.\./.test(specifier))
          .map((one) => sentence(file, one)),
      );
    expect(wrong).toEqual([]);
  });

  it("never take the remix package itself, which throws", () => {
    expect(files.filter(({ imports }) => imports.some(({ specifier }) => specifier === "remix"))).toEqual([]);
  });
});

describe("a file that touches the world says so in its name", () => {
  const WORLD =
    /^(node:)?(fs|fs\/promises|http|https|net|dns|tls|child_process|worker_threads|cluster|os|process)$|^(sqlite3|pg|piscina|nodemailer|pino|@node-rs\/argon2)(\/|$)/;
  const pure = files.filter(
    ({ path }) => path.startsWith("app/") && !/\.server\.tsx?$/.test(path) && !isServerRoute(path),
  );

  it("no pure file imports disk, network, database or another .server file by value", () => {
    const wrong = pure.flatMap((file) =>
      file.imports
        .filter(({ typeOnly }) => !typeOnly)
        .filter(({ specifier }) => WORLD.test(specifier) || /\.server\.tsx?$/.test(specifier))
        .map((one) => sentence(file, one)),
    );
    expect(wrong).toEqual([]);
  });

  it("no pure file asks what time it is", () => {
    const asking = pure.filter(({ text }) => /\bDate\.now\(\)|\bnew Date\(\)|performance\.now\(/.test(text));
    expect(asking.map(({ path }) => path)).toEqual([]);
  });

  it("no file but the settings, and those who start the program, reads the environment", () => {
    const readers = files.filter(
      ({ path, text }) =>
        /\bprocess\.env\b/.test(text) && !/^(scripts\/|server\.ts$|app\/settings\.server)/.test(path),
    );
    expect(readers.map(({ path }) => path)).toEqual([]);
  });
});

function mayImport(from: string, target: string): boolean {
  const [part, other] = [partOf(from), partOf(target)];
  return part === other || (ALLOWED[part] ?? []).includes(other);
}

/** Loaders and actions stand in route files; Remix takes them out of what a browser gets. */
const isServerRoute = (path: string) => /^app\/(routes\/|root\.tsx$|entry\.)/.test(path);
const isGenerated = (target: string) => target.startsWith("build/");
