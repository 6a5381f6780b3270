/** One document, damaged in the ways that documents arrive damaged, must read the same. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readUaDocument } from "#app/domain/urgent-action/read-ua-document.ts";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", `${name}.txt`), "utf8");
const spanish = fixture("is-2018-spanish");
const english = fixture("is-2018-english");

const misread = (text: string) => new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));
const quotedPrintable = (text: string) =>
  text
    .split("\n")
    .map((line) => {
      const bytes = [...new TextEncoder().encode(line)];
      const coded = bytes.map((b) =>
        b > 126 || b === 61 ? `=${b.toString(16).toUpperCase()}` : String.fromCharCode(b),
      );
      const lines: string[] = [];
      for (let i = 0; i < coded.length; i += 60) lines.push(coded.slice(i, i + 60).join(""));
      return lines.join("=\n");
    })
    .join("\n");

describe("a damaged document reads like the whole one", () => {
  it.each([
    ["with Windows line ends", (text: string) => text.replaceAll("\n", "\r\n")],
    ["quoted in an e-mail", (text: string) => text.replaceAll(/^/gm, "> ")],
    ["quoted twice", (text: string) => text.replaceAll(/^/gm, ">> ")],
    ["UTF-8 read as Windows-1252", misread],
    ["as quoted-printable", quotedPrintable],
    [
      "with no-break spaces and soft hyphens",
      (text: string) => text.replaceAll(" de ", " de\u00a0").replaceAll("re", "re\u00ad"),
    ],
    [
      "with a byte order mark and trailing blanks",
      (text: string) => `\ufeff${text.replaceAll("\n", "  \n")}`,
    ],
    [
      "as Markdown headings",
      (text: string) => text.replaceAll(/^(ACCIÓN URGENTE|INFORMACIÓN COMPLEMENTARIA)$/gm, "## **$1**"),
    ],
    [
      "with the heading set in spaced letters",
      (text: string) => text.replace("ACCIÓN URGENTE", "A C C I Ó N   U R G E N T E"),
    ],
  ])("%s", (_, damage) => {
    expect(readUaDocument(damage(spanish)).document).toEqual(readUaDocument(spanish).document);
  });

  it("with ligatures, decomposed accents and a page break inside the letter", () => {
    const pages = ["\n1\nUrgent Action – Second UA 31/33\n", "\n2\nUrgent Action – Second UA 31/33\n"];
    const damaged = english
      .replaceAll("ffi", "ﬃ")
      .replaceAll("fi", "ﬁ")
      .replace("have not been given back.", `have not${pages[0]}been given back.`)
      .replace("without a permit.\n", `without a permit.\n${pages[1]}`)
      .normalize("NFD");
    expect(readUaDocument(damaged).document).toEqual(readUaDocument(english).document);
  });

  it("hard-wrapped at 66 columns", () => {
    const wrap = (line: string) => line.replaceAll(/(.{40,66}) /g, "$1\n");
    const damaged = english
      .split("\n")
      .map((line) => (line.length > 90 && !line.startsWith("TAKE") ? wrap(line) : line));
    const { document } = readUaDocument(damaged.join("\n"));
    expect(document.letters).toEqual(readUaDocument(english).document.letters);
    expect(document.summary).toBe(readUaDocument(english).document.summary);
    expect(document.additional_information).toEqual(readUaDocument(english).document.additional_information);
  });

  it("that asks for nothing more says so", () => {
    const stopped = english.replace(
      "Dear Prosecutor",
      "No further action is requested. Many thanks.\n\nDear Prosecutor",
    );
    expect(readUaDocument(stopped).problems.map(({ code }) => code)).toEqual(["no-action-asked"]);
  });

  it("without any one of its labels, every other part keeps its own text", () => {
    const whole = readUaDocument(english).document;
    for (const label of [
      "ADDITIONAL INFORMATION",
      "PREFERRED LANGUAGE TO ADDRESS TARGET: ",
      "NAME AND PREFERRED PRONOUN: ",
    ]) {
      const { document } = readUaDocument(english.replace(label, ""));
      expect(document.letters[0]?.salutation).toBe(whole.letters[0]?.salutation);
      expect(document.targets).toEqual(whole.targets);
      expect(document.deadline).toBe(whole.deadline);
      expect(document.previous_ua_links).toEqual(whole.previous_ua_links);
    }
  });
});
