/** A web page, or a mail in HTML, as text: blocks become lines, tables rows, links keep their addresses. */
import { Parser } from "htmlparser2";
import { decodeBytes } from "./decode-bytes.ts";
import { type DocumentFile, refused, Unreadable } from "./document-file.ts";
import { rowText } from "./table-text.ts";
import { TextWriter } from "./text-writer.ts";

const SKIPPED = new Set([
  "script",
  "style",
  "head",
  "title",
  "template",
  "noscript",
  "svg",
  "select",
  "button",
  "textarea",
  "nav",
  "object",
]);
/** Stand apart from what surrounds them; other blocks only end their line. */
const APART = new Set([
  "p",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "ul",
  "ol",
  "table",
  "blockquote",
  "pre",
  "section",
  "article",
  "header",
  "footer",
  "hr",
]);
const LINES = new Set([
  ...APART,
  "div",
  "li",
  "dt",
  "dd",
  "address",
  "main",
  "aside",
  "figure",
  "figcaption",
  "center",
  "form",
  "body",
  "tr",
  "caption",
]);
/** Elements without an end: they add no depth. */
const VOID = new Set(["br", "img", "hr", "meta", "link", "input", "wbr", "col", "area", "base", "source"]);
/** Mails that were forwarded often nest some hundred deep. */
const DEEPEST = 1_000;

export function readHtml(bytes: Uint8Array): DocumentFile {
  const text = htmlText(decodeHtml(bytes));
  return text.trim() ? { ok: true, text, format: "html", notes: [] } : refused("no-text", "html");
}

/** Throws Unreadable where it is nested too deep. */
export function htmlText(html: string): string {
  const boxes = [new TextWriter()];
  const rows: string[][] = [];
  const lists: { ordered: boolean; items: number }[] = [];
  const open: { name: string; hidden: boolean }[] = [];
  const inside = { hidden: 0, pre: 0 };
  const writer = () => boxes.at(-1)!;

  const parser = new Parser({
    onopentag(name, attributes) {
      if (VOID.has(name)) return single(name);
      const hidden =
        SKIPPED.has(name) || "hidden" in attributes || /display:\s*none/iu.test(attributes.style ?? "");
      if (open.push({ name, hidden }) > DEEPEST) throw new Unreadable("too-much", writer().toString());
      if (hidden) inside.hidden++;
      if (inside.hidden > 0) return;
      if (LINES.has(name)) endLine(name);
      if (name === "td" || name === "th") boxes.push(new TextWriter());
      else if (name === "tr") rows.push([]);
      else if (name === "ul" || name === "ol") lists.push({ ordered: name === "ol", items: 0 });
      else if (name === "li") bullet();
      else if (name === "pre") inside.pre++;
      else if (name === "a") writer().startLink(linkTarget(attributes));
    },
    onclosetag(name) {
      if (VOID.has(name)) return;
      const was = open.pop();
      if (inside.hidden > 0) {
        if (was?.hidden) inside.hidden--;
        return;
      }
      if (name === "td" || name === "th") closeCell();
      else if (name === "tr") writer().block(rowText(rows.pop() ?? []));
      else if (LINES.has(name)) endLine(name);
      if (name === "ul" || name === "ol") lists.pop();
      else if (name === "pre") inside.pre--;
      else if (name === "a") writer().endLink();
    },
    ontext(text) {
      if (inside.hidden > 0) return;
      if (inside.pre > 0) return writer().text(text);
      const flat = text.replace(/[ \t\r\n\f]+/gu, " ");
      writer().text(writer().endsInSpace ? flat.trimStart() : flat);
    },
  });
  for (let at = 0; at < html.length; at += PIECE) parser.write(html.slice(at, at + PIECE));
  parser.end();
  while (boxes.length > 1) closeCell();
  writer().endParagraph();
  return writer().toString();

  function single(name: string): void {
    if (inside.hidden > 0) return;
    if (name === "br")
      writer().isEmpty ? writer().endParagraph({ gap: true }) : writer().endParagraph({ close: true });
    if (name === "hr") endLine(name);
  }
  function endLine(name: string): void {
    writer().endParagraph({ close: !APART.has(name) });
    if (APART.has(name)) writer().gap();
  }
  function bullet(): void {
    const list = lists.at(-1);
    if (list) list.items++;
    writer().text(list?.ordered ? `${list.items}. ` : "• ");
  }
  function closeCell(): void {
    if (boxes.length === 1) return;
    const box = boxes.pop()!;
    box.endParagraph();
    if (rows.length) rows.at(-1)!.push(box.toString());
    else writer().block(box.toString());
  }
}

const PIECE = 65_536;

/** Cloudflare hides addresses in a link to itself: the first byte is the key to the others. */
function linkTarget({ href = "", "data-cfemail": hidden }: Record<string, string>): string | undefined {
  const code = hidden ?? /email-protection#([0-9a-f]{8,400})$/iu.exec(href)?.[1];
  if (!code) return href || undefined;
  const bytes = Buffer.from(code, "hex");
  return `mailto:${Buffer.from(bytes.subarray(1).map((byte) => byte ^ bytes[0]!)).toString("utf8")}`;
}

/** In the encoding that the page names, if there is such a one. */
function decodeHtml(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const named =
    /<meta[^>]{1,200}charset\s*=\s*["']?([\w-]{2,40})/iu.exec(head)?.[1] ??
    /^<\?xml[^>]{1,100}encoding="([\w-]{2,40})"/iu.exec(head)?.[1];
  try {
    if (named && !/^utf-?(?:8|16)/iu.test(named)) return new TextDecoder(named).decode(bytes);
  } catch {
    // An encoding that nobody knows: told from the bytes.
  }
  return decodeBytes(bytes);
}
