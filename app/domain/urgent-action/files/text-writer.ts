/**
 * Writes paragraphs, lists and tables as plain text, in the way in which people paste them: a line a paragraph, blank
 * lines between those that are prose, an address in one block. Shared by the readers of Word, OpenDocument, RTF and HTML.
 */
import { MAX_CHARACTERS } from "../normalize.ts";
import { Unreadable } from "./document-file.ts";
import { type LinkedText, withTargets } from "./link-targets.ts";

/** Such a line may belong to an address, a heading or a list: it stands close to its neighbours. */
const SHORT = 70;

export class TextWriter {
  private blocks: Block[] = [];
  private open: LinkedText[] = [];
  private target: string | undefined;
  private size = 0;

  /** Adds to the open paragraph. "\n" breaks its line. */
  text(text: string): void {
    if (!text) return;
    this.size += text.length;
    this.open.push({ text, target: this.target });
    // Far above what is read: nobody's document, and no use in going on.
    if (this.size > 2 * MAX_CHARACTERS) throw new Unreadable("too-much", this.toString());
  }

  startLink(target: string | undefined): void {
    this.target = target;
  }
  endLink(): void {
    this.target = undefined;
  }

  /** Ends the open paragraph. An empty one is a gap where `gap` says so. */
  endParagraph({ gap = false, close = false }: { gap?: boolean; close?: boolean } = {}): void {
    const text = withTargets(this.open)
      .replace(/[ \t]+(?=\n|$)/gu, "")
      .replace(/^\n+|\n+$/gu, "");
    this.open = [];
    if (text.trim()) this.blocks.push({ text, close });
    else if (gap) this.gap();
  }

  /** Text that is laid out already, before the open paragraph. */
  block(text: string): void {
    if (text.trim()) this.blocks.push({ text, close: false });
  }

  /** A blank line here, whatever stands on both sides. */
  gap(): void {
    if (this.blocks.length && this.blocks.at(-1)?.text !== "") this.blocks.push({ text: "", close: true });
  }

  get isEmpty(): boolean {
    return this.open.every(({ text }) => !text.trim());
  }

  /** At the start of a paragraph as well: a space there would be lost. */
  get endsInSpace(): boolean {
    return /\s$/u.test(this.open.at(-1)?.text ?? " ");
  }

  toString(): string {
    let written = "";
    let last: Block | undefined;
    for (const block of this.blocks) {
      if (last) written += last.text && block.text && standsApart(last, block) ? "\n\n" : "\n";
      written += block.text;
      last = block;
    }
    return written.trim();
  }
}

interface Block {
  text: string;
  /** Follows the block before it without a blank line. */
  close: boolean;
}

const standsApart = (before: Block, block: Block): boolean =>
  !block.close &&
  (before.text.length > SHORT ||
    block.text.length > SHORT ||
    before.text.includes("\n") ||
    block.text.includes("\n"));
