/** Keeps, for each field that was found, how sure the reader is and where it was read. */
import type { DocumentAddressee, UaDocument } from "./document.ts";
import type { ReadAddress } from "./fields/address-block.ts";
import { type Found, LABELLED, LIKELY, PLACED } from "./fields/found.ts";
import type { ReadLetter } from "./fields/letters.ts";
import { locate } from "./locate.ts";
import { type Span, spanOf } from "./source-line.ts";

export class Findings {
  readonly #confidence: Record<string, number> = {};
  readonly #spans: Record<string, Span> = {};
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  /** `text`: the value as it stands in the source, where it is not the value itself. */
  take<T>(field: string, found: Found<T> | null, text?: string): T | null {
    if (!found) return null;
    const value = text ?? (typeof found.value === "string" ? found.value : null);
    this.#note(field, found.confidence, found.span, value);
    return found.value;
  }

  takeAddress(field: string, { addressee, lines }: ReadAddress): DocumentAddressee {
    const complete = addressee.name && addressee.role && addressee.address_lines.length > 0;
    const confidence = complete ? PLACED : LIKELY;
    const span = spanOf(lines);
    this.#note(field, confidence, span, null);
    for (const part of ["name", "role", "salutation"] as const) {
      this.#noteWithin(`${field}.${part}`, confidence, span, addressee[part]);
    }
    this.#noteWithin(`${field}.email`, LABELLED, span, addressee.email[0] ?? null);
    return addressee;
  }

  takeLetter(field: string, { letter, span, unfinished }: ReadLetter): UaDocument["letters"][number] {
    const confidence = unfinished ? LIKELY : LABELLED;
    this.#note(field, confidence, span, null);
    this.#noteWithin(`${field}.salutation`, confidence, span, letter.salutation);
    return letter;
  }

  record(): { confidence: Record<string, number>; spans: Record<string, Span> } {
    return { confidence: this.#confidence, spans: this.#spans };
  }

  #note(field: string, confidence: number, span: Span | null, value: string | null): void {
    this.#confidence[field] = confidence;
    if (span) {
      const { start, end } = value ? locate(this.#source, span, value) : span;
      this.#spans[field] = { start, end };
    }
  }

  /** A part of a field has a place of its own only where it stands in the field's as it was read. */
  #noteWithin(field: string, confidence: number, span: Span | null, value: string | null): void {
    if (!span || !value) return;
    const place = locate(this.#source, span, value);
    if (place.start === span.start && place.end === span.end) return;
    this.#note(field, confidence, place, null);
  }
}
