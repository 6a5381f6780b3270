/** Keeps, for each field that was found, how sure the reader is and where it was read. */
import type { DocumentAddressee, UaDocument } from "./document.ts";
import type { ReadAddress } from "./fields/address-block.ts";
import { type Found, LABELLED, LIKELY, PLACED } from "./fields/found.ts";
import type { ReadLetter } from "./fields/letters.ts";
import { type Span, spanOf } from "./source-line.ts";

export class Findings {
  readonly #confidence: Record<string, number> = {};
  readonly #spans: Record<string, Span> = {};

  take<T>(field: string, found: Found<T> | null): T | null {
    if (!found) return null;
    this.#note(field, found.confidence, found.span);
    return found.value;
  }

  takeAddress(field: string, { addressee, lines }: ReadAddress): DocumentAddressee {
    const complete = addressee.name && addressee.role && addressee.address_lines.length > 0;
    this.#note(field, complete ? PLACED : LIKELY, spanOf(lines));
    return addressee;
  }

  takeLetter(field: string, { letter, span, unfinished }: ReadLetter): UaDocument["letters"][number] {
    this.#note(field, unfinished ? LIKELY : LABELLED, span);
    return letter;
  }

  record(): { confidence: Record<string, number>; spans: Record<string, Span> } {
    return { confidence: this.#confidence, spans: this.#spans };
  }

  #note(field: string, confidence: number, span: Span | null): void {
    this.#confidence[field] = confidence;
    if (span) this.#spans[field] = { start: span.start, end: span.end };
  }
}
