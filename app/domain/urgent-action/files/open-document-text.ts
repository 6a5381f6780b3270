/** An OpenDocument text (LibreOffice) as text: the body, or the page headers that stand among the styles. */
import { rowText } from "./table-text.ts";
import { TextWriter } from "./text-writer.ts";
import { readXml } from "./xml-events.ts";

const SKIPPED = new Set([
  "tracked-changes",
  "annotation",
  "sequence-decls",
  "page-number",
  "page-count",
  "forms",
]);
const BOXES = new Set(["text-box", "table-cell"]);
const PARAGRAPHS = new Set(["p", "h"]);

/** Throws Unreadable. */
export function openDocumentText(xml: Uint8Array, part: "body" | "header"): { text: string; whole: boolean } {
  if (xml.length === 0) return { text: "", whole: true };
  const boxes = [new TextWriter()];
  const rows: string[][] = [];
  const inside = { part: 0, paragraph: 0, note: 0, skipped: 0 };
  const writer = () => boxes.at(-1)!;

  const whole = readXml(xml, {
    open(name, attributes) {
      if (inside.skipped > 0 || SKIPPED.has(name)) inside.skipped++;
      if (inside.skipped > 0) return;
      if (name === part) inside.part++;
      if (inside.part === 0) return;
      if (BOXES.has(name)) boxes.push(new TextWriter());
      else if (name === "table-row") rows.push([]);
      else if (PARAGRAPHS.has(name)) inside.paragraph++;
      else if (name === "list-item") writer().text("• ");
      else if (name === "line-break") writer().text("\n");
      else if (name === "tab") writer().text("\t");
      else if (name === "s") writer().text(" ".repeat(Math.min(Number(attributes.c ?? 1) || 1, 80)));
      else if (name === "a") writer().startLink(attributes.href);
      else if (name === "note-citation") writer().text(" [");
      else if (name === "note-body") inside.note++;
    },
    close(name) {
      if (inside.skipped > 0) {
        inside.skipped--;
        return;
      }
      if (inside.part === 0) return;
      if (name === part) inside.part--;
      else if (BOXES.has(name)) closeBox(name);
      else if (name === "table-row") writer().block(rowText(rows.pop() ?? []));
      else if (name === "table") writer().gap();
      else if (name === "a") writer().endLink();
      else if (name === "note-body") {
        inside.note--;
        writer().text("]");
      } else if (PARAGRAPHS.has(name)) {
        inside.paragraph--;
        // A footnote's paragraphs stay inside the one that cites it.
        if (inside.note > 0) return;
        writer().endParagraph({ gap: true });
      }
    },
    text(text) {
      if (inside.part > 0 && inside.paragraph > 0 && inside.skipped === 0)
        writer().text(text.replace(/\s+/gu, " "));
    },
  });
  while (boxes.length > 1) closeBox("text-box");
  writer().endParagraph();
  return { text: writer().toString(), whole };

  function closeBox(name: string): void {
    if (boxes.length === 1) return;
    const box = boxes.pop()!;
    box.endParagraph();
    if (name === "table-cell" && rows.length) rows.at(-1)!.push(box.toString());
    else writer().block(box.toString());
  }
}
