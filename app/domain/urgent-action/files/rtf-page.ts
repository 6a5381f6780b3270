/** What RTF's control words put on the page: paragraphs, signs, the cells of tables. */
import { rowText } from "./table-text.ts";
import { TextWriter } from "./text-writer.ts";

const SIGNS: Record<string, string> = {
  line: "\n",
  tab: "\t",
  "~": "\u00a0",
  "-": "\u00ad",
  _: "-",
  "\\": "\\",
  "{": "{",
  "}": "}",
  emdash: "—",
  endash: "–",
  bullet: "•",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  emspace: " ",
  enspace: " ",
};
const PARAGRAPH_ENDS = new Set(["par", "sect", "page", "\n", "\r"]);

export class RtfPage {
  private body = new TextWriter();
  private cell = new TextWriter();
  private row: string[] = [];

  write(text: string, inTable: boolean): void {
    this.writer(inTable).text(text);
  }

  control(word: string, inTable: boolean): void {
    if (PARAGRAPH_ENDS.has(word)) this.writer(inTable).endParagraph({ gap: true });
    else if (word === "cell") this.endCell();
    else if (word === "row") this.endRow();
    else if (Object.hasOwn(SIGNS, word)) this.write(SIGNS[word]!, inTable);
  }

  /** The link's words follow; a new one ends it. */
  startLink(target: string | undefined): void {
    for (const writer of [this.body, this.cell]) writer.startLink(target);
  }

  endLink(): void {
    for (const writer of [this.body, this.cell]) writer.endLink();
  }

  text(): string {
    this.endRow();
    this.body.endParagraph();
    return this.body.toString();
  }

  private writer(inTable: boolean): TextWriter {
    return inTable ? this.cell : this.body;
  }

  private endCell(): void {
    this.cell.endParagraph();
    this.row.push(this.cell.toString());
    this.cell = new TextWriter();
  }

  private endRow(): void {
    if (!this.cell.isEmpty || this.row.length) this.endCell();
    this.body.block(rowText(this.row));
    this.row = [];
  }
}
