/** A part of a Word document (body, page header, footnotes) as text. */

import { rowText } from "./table-text.ts";
import { TextWriter } from "./text-writer.ts";
import { readXml } from "./xml-events.ts";

export interface WordPart {
  text: string;
  whole: boolean;
}

/** Deleted and moved text, and what an older Word would show instead of a text box. */
const SKIPPED = new Set(["del", "moveFrom", "Fallback", "delText", "delInstrText"]);
/** Boxes that hold paragraphs of their own; a box inside a paragraph is read before it. */
const BOXES = new Set(["txbxContent", "tc"]);
/** Results of these fields count pages or people; they are no text of the author's. */
const UNSAID_FIELD = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/u;
const LINK_FIELD = /^\s*HYPERLINK\s+"([^"]{1,2000})"/u;

/** `targets`: where hyperlinks lead, by relationship id. Throws Unreadable. */
export function wordText(xml: Uint8Array, targets: ReadonlyMap<string, string>): WordPart {
  const boxes = [new TextWriter()];
  const rows: string[][] = [];
  const fields: { instruction: string; result: boolean }[] = [];
  let skipped = 0;
  let inText = "";
  let hidden = false;

  const writer = () => boxes.at(-1)!;
  const silent = () =>
    skipped > 0 || hidden || fields.some(({ instruction }) => UNSAID_FIELD.test(instruction));
  const write = (text: string) => silent() || writer().text(text);

  const whole = readXml(xml, {
    open(name, attributes) {
      if (skipped > 0 || SKIPPED.has(name)) skipped++;
      if (skipped > 0) return;
      if (BOXES.has(name)) boxes.push(new TextWriter());
      else if (name === "tr") rows.push([]);
      else if (name === "t" || name === "instrText") inText = name;
      else if (name === "r") hidden = false;
      else if (name === "vanish") hidden = attributes.val !== "false" && attributes.val !== "0";
      else if (name === "br" || name === "cr") write("\n");
      else if (name === "tab" && !("pos" in attributes)) write("\t");
      else if (name === "noBreakHyphen") write("-");
      else if (name === "softHyphen") write("\u00ad");
      else if (name === "sym") write("•");
      else if (name === "numId" && attributes.val !== "0") write("• ");
      else if (name === "hyperlink") writer().startLink(targets.get(attributes.id ?? ""));
      else if (name === "fldSimple") fields.push({ instruction: attributes.instr ?? "", result: true });
      else if (name === "fldChar") fieldCharacter(attributes.fldCharType);
    },
    close(name) {
      if (skipped > 0) {
        skipped--;
        return;
      }
      if (name === "p") writer().endParagraph({ gap: true });
      else if (BOXES.has(name)) closeBox(name);
      else if (name === "tr") closeRow();
      else if (name === "t" || name === "instrText") inText = "";
      else if (name === "hyperlink") writer().endLink();
      else if (name === "fldSimple") fields.pop();
      else if (name === "footnote" || name === "endnote" || name === "tbl") writer().gap();
    },
    text(text) {
      if (inText === "t") write(text);
      else if (inText === "instrText" && fields.length) fields.at(-1)!.instruction += text;
    },
  });
  while (boxes.length > 1) closeBox("txbxContent");
  writer().endParagraph();
  return { text: writer().toString(), whole };

  function fieldCharacter(type: string | undefined): void {
    if (type === "begin") fields.push({ instruction: "", result: false });
    if (type === "separate") {
      const target = LINK_FIELD.exec(fields.at(-1)?.instruction ?? "")?.[1];
      if (target) writer().startLink(target);
    }
    if (type === "end" && LINK_FIELD.test(fields.pop()?.instruction ?? "")) writer().endLink();
  }

  function closeBox(name: string): void {
    if (boxes.length === 1) return;
    const box = boxes.pop()!;
    box.endParagraph();
    const text = box.toString();
    if (name === "tc" && rows.length) rows.at(-1)!.push(text);
    else writer().block(text);
  }

  function closeRow(): void {
    writer().block(rowText(rows.pop() ?? []));
  }
}
