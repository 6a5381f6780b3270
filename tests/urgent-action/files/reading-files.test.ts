/** Whatever Tomás was sent, the importer reads the same Urgent Action in it. */
import { describe, expect, it } from "vitest";
import { readDocumentFile } from "#app/domain/urgent-action/files/read-document-file.server.ts";
import { readUaDocument } from "#app/domain/urgent-action/read-ua-document.ts";
import {
  bytes,
  docx,
  docxOfText,
  escaped,
  NOORS_ACTION,
  odt,
  paragraph,
  pdf,
  pdfOfText,
  wordPart,
  zipOf,
} from "./make-files.ts";

const expected = readUaDocument(NOORS_ACTION).document;
const asHtml = `<!doctype html><html><head><title>x</title><style>p{}</style></head><body>${NOORS_ACTION.split(
  "\n\n",
)
  .map((block) => `<p>${escaped(block).replaceAll("\n", "<br>")}</p>`)
  .join("\n")}</body></html>`;
const asRtf = `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}\\f0 ${NOORS_ACTION.replaceAll("\n\n", "\\par\\par ").replaceAll("\n", "\\line ")}\\par}`;
const asMail = (headers: string, body: string) =>
  bytes(
    `From: Ingrid <ingrid@section.example>\r\nTo: tomas@office.example\r\nSubject: Fwd: Noor\r\nMIME-Version: 1.0\r\n${headers}\r\n\r\n${body}`,
  );

async function read(file: Uint8Array | Promise<Uint8Array>, name: string) {
  const document = await readDocumentFile(await file, name);
  if (!document.ok) throw new Error(document.code);
  return document;
}
async function textOf(file: Uint8Array | Promise<Uint8Array>, name = ""): Promise<string> {
  return (await read(file, name)).text;
}

describe("one Urgent Action, in every format", () => {
  it.each([
    ["Word", "docx", () => docxOfText(NOORS_ACTION)],
    ["PDF", "pdf", () => pdfOfText(NOORS_ACTION)],
    ["RTF", "rtf", () => bytes(asRtf)],
    [
      "OpenDocument",
      "odt",
      () =>
        odt(
          NOORS_ACTION.split("\n\n")
            .map((block) => `<text:p>${escaped(block).replaceAll("\n", "<text:line-break/>")}</text:p>`)
            .join(""),
        ),
    ],
    ["a web page", "html", () => bytes(asHtml)],
    ["a saved mail", "eml", () => asMail("Content-Type: text/plain; charset=utf-8", NOORS_ACTION)],
    ["a mail in HTML only", "eml", () => asMail("Content-Type: text/html; charset=utf-8", asHtml)],
    ["plain text", "txt", () => bytes(NOORS_ACTION)],
    ["text in UTF-16 without its mark", "txt", () => new Uint8Array(Buffer.from(NOORS_ACTION, "utf16le"))],
  ] as const)("%s", async (_what, ending, make) => {
    const { text, notes } = await read(make(), `noor.${ending}`);
    expect(notes).toEqual([]);
    expect(readUaDocument(text).document).toEqual(expected);
  });

  it("the name does not matter, and is said to be wrong", async () => {
    const { format, notes } = await read(docxOfText(NOORS_ACTION), "noor.pdf");
    expect({ format, notes }).toEqual({ format: "docx", notes: [{ code: "misnamed" }] });
  });
});

describe("Word", () => {
  it("has the number in its page header, once, however many pages carry it", async () => {
    const header = wordPart("hdr", paragraph("First UA: 31/33 Index: EUR 99/0031/2033"));
    const text = await textOf(
      docx(paragraph("URGENT ACTION"), { "word/header1.xml": header, "word/header2.xml": header }),
    );
    expect(text).toBe("First UA: 31/33 Index: EUR 99/0031/2033\n\nURGENT ACTION");
  });

  it("counts pages in fields, which are no text, and deletes what was deleted", async () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const changed =
      "<w:del><w:r><w:delText>by 1 May</w:delText></w:r></w:del><w:ins><w:r><w:t>by 30 April</w:t></w:r></w:ins>";
    const hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t> secret</w:t></w:r>";
    expect(await textOf(docx(`<w:p>${changed}${field}${hidden}</w:p>`))).toBe("by 30 April");
  });

  it("reads address blocks that stand side by side one after the other, and a row of short cells as a line", async () => {
    const cell = (...lines: string[]) => `<w:tc>${lines.map(paragraph).join("")}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell("Minister", "1 Quay Street")}${cell("Governor", "2 Hill Road")}</w:tr></w:tbl>`;
    const labels = `<w:tbl><w:tr>${cell("Name:")}${cell("Noor Selim")}</w:tr></w:tbl>`;
    expect(await textOf(docx(table + labels))).toBe(
      "Minister\n1 Quay Street\n\nGovernor\n2 Hill Road\n\nName:  Noor Selim",
    );
  });

  it("keeps a text box once, bullets as bullets, and footnotes at the end", async () => {
    const box = (content: string) => `<w:txbxContent>${content}</w:txbxContent>`;
    const shape = `<w:p><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice>${box(paragraph("Boxed"))}</mc:Choice><mc:Fallback>${box(paragraph("Boxed"))}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const item =
      '<w:p><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>Free Noor</w:t></w:r></w:p>';
    const notes = wordPart("footnotes", `<w:footnote>${paragraph("A note.")}</w:footnote>`);
    expect(await textOf(docx(shape + item, { "word/footnotes.xml": notes }))).toBe(
      "Boxed\n\n• Free Noor\n\nA note.",
    );
  });

  it("says where a link leads if that is all a label says, and not inside a sentence", async () => {
    const rels =
      '<Relationships xmlns="r"><Relationship Id="a" Type="x/hyperlink" Target="https://ngo.example/ua/30"/><Relationship Id="b" Type="x/hyperlink" Target="mailto:desk@justice.example"/></Relationships>';
    const link = (id: string, text: string) =>
      `<w:hyperlink r:id="${id}"><w:r><w:t>${text}</w:t></w:r></w:hyperlink>`;
    const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const body = [
      `<w:p>${run("LINK TO PREVIOUS UA: ")}${link("a", "document")}</w:p>`,
      `<w:p>${run("Email: ")}${link("b", "the minister")}</w:p>`,
      `<w:p>${run("As ")}${link("a", "a report")}${run(" showed, she was held for eleven days without seeing a lawyer or a doctor.")}</w:p>`,
    ].join("");
    const text = await textOf(docx(body, { "word/_rels/document.xml.rels": rels }));
    expect(text).toContain("LINK TO PREVIOUS UA: document https://ngo.example/ua/30");
    expect(text).toContain("Email: the minister desk@justice.example");
    expect(text).toContain("As a report showed, she");
  });
});

describe("PDF", () => {
  it("set in two columns is read one column after the other", async () => {
    const lines = (word: string) =>
      Array.from({ length: 12 }, (_, i) => `${word} line ${i + 1} of this column`);
    const text = await textOf(
      pdf((page) => {
        page
          .fontSize(9)
          .text(
            "A headline that goes over the whole width of the page, as headlines like to do in print",
            50,
            60,
          );
        lines("Left").forEach((line, i) => void page.text(line, 50, 100 + 12 * i, { lineBreak: false }));
        lines("Right").forEach((line, i) => void page.text(line, 310, 100 + 12 * i, { lineBreak: false }));
      }),
    );
    const order = text.split("\n").filter(Boolean);
    expect(order.slice(1)).toEqual([...lines("Left"), ...lines("Right")]);
  });

  it("has its running header once, its page numbers not at all", async () => {
    const text = await textOf(
      pdf((page) => {
        for (const number of [1, 2, 3]) {
          if (number > 1) page.addPage();
          page.fontSize(8).text(`UA: 31/33 Ostrame, page ${number}`, 56, 30);
          page.fontSize(10).text(`Text of page ${number}, which goes on for a while.`, 56, 300);
          page.text(String(number), 290, 770, { lineBreak: false });
        }
      }),
    );
    expect(text.split("\n").filter(Boolean)).toEqual([
      "UA: 31/33 Ostrame, page 1",
      ...[1, 2, 3].map((number) => `Text of page ${number}, which goes on for a while.`),
    ]);
  });

  it("that a scanner made says so, and pages without text among others are counted", async () => {
    const scanned = await pdf((page) => void page.rect(50, 50, 400, 600).fill("#ccc"));
    expect(await readDocumentFile(scanned, "scan.pdf")).toEqual({
      ok: false,
      code: "scanned",
      format: "pdf",
    });
    const mixed = await pdf(
      (page) =>
        void page
          .text("The first page has a text that is long enough to be one.")
          .addPage()
          .rect(50, 50, 99, 99)
          .fill(),
    );
    expect((await read(mixed, "mixed.pdf")).notes).toEqual([{ code: "pages-without-text", detail: "1" }]);
  });

  it("that is locked says so", async () => {
    const locked = await pdf((page) => void page.text(NOORS_ACTION), { userPassword: "open-sesame" });
    expect(await readDocumentFile(locked, "noor.pdf")).toMatchObject({ ok: false, code: "locked" });
  });

  it("that broke off says so, and hands over what is left", async () => {
    const whole = await pdf((page) => void page.text(NOORS_ACTION).addPage().text(NOORS_ACTION), {
      compress: false,
    });
    const broken = await readDocumentFile(whole.subarray(0, whole.length * 0.7), "noor.pdf");
    expect(broken).toMatchObject({ ok: false, code: "damaged" });
  });
});

describe("RTF", () => {
  it("reads code pages, Unicode with its stand-ins, links and tables, and skips what is no text", async () => {
    const rtf = String.raw`{\rtf1\ansi\ansicpg1251{\fonttbl{\f0\fcharset204 A;}{\f1\fcharset238 B;}}{\colortbl;\red1;}{\stylesheet{\s0 Normal;}}{\info{\author Somebody}}{\*\generator X;}{\pict\bin5 }}}}}}
\f0\'cc\'e8\'ed\'e8\'f1\'f2\'f0\par \f1 \'8a\'e1rka\par \uc1\u1606?\u1608?\u1585?\par {\v hidden}{\field{\*\fldinst HYPERLINK "https://ngo.example/30"}{\fldrslt LINK: 30}}\par
\trowd\intbl Name:\cell Noor\cell\row\pard after\par}`;
    expect(await textOf(bytes(rtf))).toBe(
      "Министр\nŠárka\nنور\nLINK: 30 https://ngo.example/30\nName:  Noor\nafter",
    );
  });

  it("that broke off is damaged, and hands over what it has", async () => {
    const broken = await readDocumentFile(bytes(asRtf.slice(0, 900)), "noor.rtf");
    expect(broken).toMatchObject({ ok: false, code: "damaged", format: "rtf" });
    expect(broken.text).toContain("TEACHER HELD FOR READING ALOUD");
  });
});

describe("a web page", () => {
  it("keeps lists and tables, and none of what a browser would not show", async () => {
    const page =
      "<html><body><script>alert(1)</script><p hidden>no</p><div style='display:none'>no</div><h1>URGENT&nbsp;ACTION</h1><ul><li>Free Noor</li><li>Now</li></ul><ol><li>Write</li></ol><table><tr><td>Fax:</td><td>12</td></tr></table></body></html>";
    expect((await textOf(bytes(page))).replaceAll("\u00a0", " ")).toBe(
      "URGENT ACTION\n\n• Free Noor\n• Now\n\n1. Write\n\nFax:  12",
    );
  });

  it("shows e-mail addresses that a page hides from robots", async () => {
    const key = 0x2a;
    const code = Buffer.from([key, ...Buffer.from("min@j.example").map((byte) => byte ^ key)]).toString(
      "hex",
    );
    const page = `<html><body><p>Email: <a href="/cdn-cgi/l/email-protection#${code}">write to us</a></p></body></html>`;
    expect(await textOf(bytes(page))).toBe("Email: write to us min@j.example");
  });

  it("is read in the encoding that it names", async () => {
    const page = new Uint8Array(
      Buffer.from(
        '<html><head><meta charset="iso-8859-2"></head><body><p>\xa9\xe1rka</p></body></html>',
        "latin1",
      ),
    );
    expect(await textOf(page)).toBe("Šárka");
  });
});

describe("a mail", () => {
  const withAttachment = (name: string, type: string, content: Uint8Array, note = "See attached.") =>
    asMail(
      'Content-Type: multipart/mixed; boundary="b"',
      `--b\r\nContent-Type: text/plain\r\n\r\n${note}\r\n--b\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content).toString("base64")}\r\n--b--\r\n`,
    );

  it.each([
    ["Word", "noor.docx", () => docxOfText(NOORS_ACTION)],
    ["PDF", "noor.pdf", () => pdfOfText(NOORS_ACTION)],
  ] as const)("that carries a document in %s is that document", async (_what, name, make) => {
    const { text, notes } = await read(
      withAttachment(name, "application/octet-stream", await make()),
      "mail.eml",
    );
    expect(readUaDocument(text).document).toEqual(expected);
    expect(notes).toEqual([{ code: "attachment", detail: name }]);
  });

  it("in a mail is not opened again", async () => {
    const inner = withAttachment("noor.docx", "application/octet-stream", docxOfText(NOORS_ACTION));
    const { text } = await read(withAttachment("inner.txt", "application/octet-stream", inner), "mail.eml");
    expect(text).toContain("See attached.");
    expect(text).not.toContain("TEACHER HELD");
  });
});

describe("what is not read says what it is", () => {
  const ole = (stream: string) =>
    new Uint8Array(
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), Buffer.from(stream, "utf16le")]),
    );
  it.each([
    ["an old Word file", () => ole("WordDocument"), "old-word"],
    ["a locked Word file", () => ole("EncryptedPackage"), "locked"],
    ["an Outlook mail", () => ole("__properties_version1.0"), "outlook"],
    ["a spreadsheet", () => zipOf({ "xl/workbook.xml": "<x/>" }), "spreadsheet"],
    ["a presentation", () => zipOf({ "ppt/presentation.xml": "<x/>" }), "presentation"],
    ["an Apple file", () => zipOf({ "Index/Document.iwa": "x" }), "pages"],
    ["an archive", () => zipOf({ "ua.docx": "x" }), "archive"],
    ["an OpenDocument text without a word", () => odt(""), "no-text"],
    ["a picture", () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]), "picture"],
    ["noise", () => new Uint8Array([1, 0, 2, 0, 3, 0, 255, 7]), "unknown"],
    ["nothing", () => new Uint8Array(), "empty"],
    ["blank text", () => bytes(" \n "), "empty"],
    ["a Word file that broke off", () => docxOfText(NOORS_ACTION).subarray(0, 900), "damaged"],
    ["a Word file without a word", () => docx(""), "no-text"],
    ["a file of more than 5 MB", () => new Uint8Array(5_000_001).fill(97), "too-large"],
  ] as const)("%s", async (_what, make, code) => {
    expect(await readDocumentFile(make() as Uint8Array, "noor")).toMatchObject({ ok: false, code });
  });
});
