/** Files that are made to hurt: each is answered, in time and memory that a normal file would take, a few times over. */
import { deflateRawSync, deflateSync } from "node:zlib";
import { zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { runLimited } from "#app/domain/urgent-action/files/limited-child.server.ts";
import { readDocumentFile } from "#app/domain/urgent-action/files/read-document-file.server.ts";
import { readerProgram } from "#app/domain/urgent-action/files/reader-program.server.ts";
import {
  bytes,
  docx,
  docxOfText,
  NOORS_ACTION,
  paragraph,
  pdfOfText,
  rawPdf,
  wordBody,
  zipOf,
} from "./make-files.ts";

interface Measured {
  answer: { ok: boolean; code?: string; text?: string } | { why: string };
  milliseconds: number;
  /** Bytes of memory at the end, when nothing has been given back yet; undefined where the child was killed. */
  memory: number | undefined;
}

/** Straight through the child, which says how much memory it took. */
async function measure(kind: "zip" | "pdf" | "rtf" | "html" | "eml", file: Uint8Array): Promise<Measured> {
  const { script, pdfjs } = await readerProgram();
  const begun = performance.now();
  const answer = await runLimited(script, [
    Buffer.from(kind),
    ["pdf", "eml"].includes(kind) ? pdfjs : new Uint8Array(),
    file,
  ]);
  const milliseconds = performance.now() - begun;
  if (!answer.ok) return { answer, milliseconds, memory: undefined };
  const { memory, ...said } = JSON.parse(answer.output);
  return { answer: said, milliseconds, memory };
}

const normal: Record<string, Measured> = {};
beforeAll(async () => {
  normal.zip = await measure("zip", docxOfText(NOORS_ACTION));
  normal.pdf = await measure("pdf", await pdfOfText(NOORS_ACTION));
  normal.html = await measure("html", bytes(`<p>${NOORS_ACTION}</p>`));
  normal.rtf = await measure("rtf", bytes(`{\\rtf1 ${NOORS_ACTION}}`));
});

/** Rejected by counting: hardly dearer than a normal file. */
function expectCheap(kind: string, { milliseconds, memory }: Measured): void {
  expect(milliseconds / Math.max(normal[kind]!.milliseconds, 400)).toBeLessThan(6);
  expect((memory ?? 0) / normal[kind]!.memory!).toBeLessThan(4);
}

const zeros = (megabytes: number) => Buffer.alloc(megabytes * 1_000_000, 97);

describe("zip bombs", () => {
  it("a body that inflates a thousandfold is given up after 8 MB", async () => {
    const bomb = docx(paragraph("a".repeat(200_000_000)));
    expect(bomb.length).toBeLessThan(1_000_000);
    const measured = await measure("zip", bomb);
    expect(measured.answer).toMatchObject({ ok: false, code: "too-much" });
    expectCheap("zip", measured);
  });

  it.each(["smaller", "larger"])("sizes that lie (%s) are not believed", async (lie) => {
    const bomb = lying(
      lie === "smaller" ? 100 : 4_000_000_000,
      lie === "smaller" ? zeros(60) : bytes(wordBody(paragraph("Noor"))),
    );
    const measured = await measure("zip", bomb);
    expect(measured.answer).toMatchObject(
      lie === "smaller" ? { ok: false, code: "too-much" } : { ok: true, text: "Noor" },
    );
    expectCheap("zip", measured);
  });

  it("ten thousand entries are not listed", async () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`word/media/${i}.png`, "x"]));
    const measured = await measure(
      "zip",
      zipOf({ ...many, "word/document.xml": wordBody(paragraph("Noor")) }),
    );
    expect(measured.answer).toMatchObject({ ok: false, code: "too-much" });
    expectCheap("zip", measured);
  });

  it("archives in archives stay closed", async () => {
    let nested = docxOfText(NOORS_ACTION);
    for (let depth = 0; depth < 40; depth++) nested = zipSync({ "again.zip": nested });
    expect(await readDocumentFile(nested, "quine.docx")).toEqual({ ok: false, code: "archive" });
  });

  it("entries that share the same bytes are counted each time they are read", async () => {
    const part = wordBody(paragraph("a".repeat(3_900_000)));
    const headers = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`word/header${i}.xml`, part]));
    const measured = await measure(
      "zip",
      zipOf({ "word/document.xml": wordBody(paragraph("Noor")), ...headers }),
    );
    expect(measured.answer).toMatchObject({ ok: false, code: "too-much" });
    expectCheap("zip", measured);
  });
});

describe("XML", () => {
  it.each([
    ["elements ten thousand deep", `${"<w:p>".repeat(10_000)}Noor`, "too-much"],
    ["elements that are never closed", "<w:p><w:r><w:t>Noor", "damaged"],
  ])("%s", async (_what, content, code) => {
    const measured = await measure("zip", docx(content));
    expect(measured.answer).toMatchObject({ ok: false, code });
    expectCheap("zip", measured);
  });

  it("entities are not expanded, neither a billion laughs nor a file of the server", async () => {
    const laughs = Array.from({ length: 10 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
      "",
    );
    const doctype = `<?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY l0 "ha">${laughs}<!ENTITY host SYSTEM "file:///etc/hostname">]>`;
    const xml =
      doctype + wordBody("<w:p><w:r><w:t>&l10;&host;Noor</w:t></w:r></w:p>").replace(/<\?xml[^>]*\?>/, "");
    const measured = await measure("zip", zipOf({ "word/document.xml": xml }));
    expect(measured.answer.constructor).toBe(Object);
    expect((measured.answer as { text: string }).text.length).toBeLessThan(100);
    expectCheap("zip", measured);
  });
});

describe("PDF bombs", () => {
  const page = (content: string, more = "") =>
    rawPdf([
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>",
      content,
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
      more || "null",
    ]);
  const stream = (data: Uint8Array, dictionary = "") => {
    const deflated = deflateSync(data, { level: 9 });
    return `<<${dictionary}/Length ${deflated.length}/Filter/FlateDecode>>stream\n${deflated.toString("latin1")}\nendstream`;
  };
  const latin = (file: string) => new Uint8Array(Buffer.from(file, "latin1"));
  const rawLatin = (content: string, more?: string) =>
    latin(
      Buffer.from(page("@@", more ? "##" : ""))
        .toString("latin1")
        .replace("@@", () => content)
        .replace("##", () => more ?? ""),
    );

  it.each([
    ["a stream that inflates to 500 MB", () => rawLatin(stream(Buffer.alloc(500_000_000, 32)))],
    [
      "a stream deflated twice",
      () =>
        rawLatin(
          stream(deflateSync(zeros(300))).replace("/Filter/FlateDecode", "/Filter[/FlateDecode/FlateDecode]"),
        ),
    ],
    [
      "less than a kilobyte that counts to two thousand million",
      () => rawPdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2000000000>>"]),
    ],
    [
      "a form that contains itself",
      () =>
        rawLatin(
          stream(Buffer.from("/X Do ".repeat(1000))),
          stream(
            Buffer.from("/X Do ".repeat(1000)),
            "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>",
          ),
        ),
    ],
    [
      "a million signs on one spot",
      () => rawLatin(stream(Buffer.from(`BT /F 9 Tf ${"(abcdefghij) Tj ".repeat(100_000)} ET`))),
    ],
    [
      "a page of a thousand columns",
      () =>
        rawLatin(
          stream(
            Buffer.from(
              `BT /F 1 Tf ${Array.from({ length: 20_000 }, (_, i) => `1 0 0 1 ${(i % 97) * 6} ${Math.floor(i / 97) * 3} Tm (a) Tj`).join(" ")} ET`,
            ),
          ),
        ),
    ],
  ])("%s", async (_what, make) => {
    const file = make();
    expect(file.length).toBeLessThan(5_000_000);
    const { milliseconds, memory, answer } = await measure("pdf", file);
    expect(answer).toBeDefined();
    // What is not refused by counting is ended by the clock, or by the memory that there is.
    expect(milliseconds).toBeLessThan(11_000);
    expect((memory ?? 0) / normal.pdf!.memory!).toBeLessThan(7);
  });
});

describe("depth", () => {
  it.each([
    ["rtf", "RTF groups", `{\\rtf1 ${"{".repeat(300_000)}Noor`],
    ["html", "HTML elements", `${"<div>".repeat(300_000)}Noor`],
  ] as const)("%s: %s a hundred thousand deep", async (kind, _what, text) => {
    const measured = await measure(kind, bytes(text));
    expect(measured.answer).toMatchObject({ ok: false, code: "too-much" });
    expectCheap(kind, measured);
  });

  it.each([
    ["html", "end tags that nothing opened", `${"<b>".repeat(900)}${"</i>".repeat(400_000)}`],
    ["html", "attributes without end", `<p ${"a=b ".repeat(400_000)}>Noor</p>`],
    ["html", "a tag without end", `<p>Noor</p><${"a".repeat(2_000_000)}`],
    ["rtf", "a control word without end", `{\\rtf1 \\${"a".repeat(2_000_000)}}`],
    ["rtf", "text without end", `{\\rtf1 ${"a ".repeat(1_000_000)}}`],
    [
      "eml",
      "parts in parts",
      `From: a@b.example\r\nMIME-Version: 1.0\r\n${Array.from({ length: 3_000 }, (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`).join("")}Noor`,
    ],
  ] as const)("%s: %s", async (kind, _what, text) => {
    const { milliseconds, memory } = await measure(kind, bytes(text));
    expect(milliseconds).toBeLessThan(11_000);
    expect((memory ?? 0) / normal.html!.memory!).toBeLessThan(6);
  });
});

it("while a bomb is taken apart, this process goes on answering", async () => {
  let longest = 0;
  let last = performance.now();
  const watch = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  const before = process.memoryUsage().rss;
  await readDocumentFile(docx(paragraph("a".repeat(30_000_000))), "bomb.docx");
  clearInterval(watch);
  expect(longest).toBeLessThan(1_000);
  expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
});

/** One deflated entry whose headers state a size of their own. */
function lying(stated: number, content: Uint8Array): Uint8Array {
  const name = Buffer.from("word/document.xml");
  const data = deflateRawSync(content, { level: 9 });
  const header = (signature: number, extra: number) => {
    const head = Buffer.alloc(extra);
    head.writeUInt32LE(signature, 0);
    return head;
  };
  const local = header(0x04034b50, 30);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(stated, 22);
  local.writeUInt16LE(name.length, 26);
  const central = header(0x02014b50, 46);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(data.length, 20);
  central.writeUInt32LE(stated, 24);
  central.writeUInt16LE(name.length, 28);
  const end = header(0x06054b50, 22);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + data.length, 16);
  return new Uint8Array(Buffer.concat([local, name, data, central, name, end]));
}
