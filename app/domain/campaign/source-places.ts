/** Where the source says what a field says: the text cut at the places found, each piece with its fields. */
import type { Span } from "../urgent-action/source-line.ts";
import type { CampaignForm } from "./campaign-form.ts";
import type { SourceDocument } from "./source-document.ts";
import { formField } from "./source-fields.ts";

/** Where in the source a control or a row of the form was read. Positions in UTF-16 units. */
export interface SourcePlace extends Span {
  field: string;
}

export interface SourcePiece {
  start: number;
  text: string;
  /** The fields that were read here; none for the text between the places. */
  fields: string[];
  /** Those of them whose place begins with this piece. */
  begins: string[];
}

/** In the order of the text; of several places for one field the first is taken. */
export function placesIn({ text, reading }: SourceDocument, form: CampaignForm): SourcePlace[] {
  const places = new Map<string, SourcePlace>();
  const inOrder = Object.entries(reading.spans).sort(([, a], [, b]) => a.start - b.start);
  for (const [path, span] of inOrder) {
    const field = formField(path, reading.addressees, form);
    const [start, end] = [Math.max(0, span.start), Math.min(text.length, span.end)];
    if (!field || start >= end) continue;
    if (!places.has(field)) places.set(field, { field, start, end });
    // The number and the ordinal of a call are read together.
    if (path === "ua" && !reading.spans["ua.ordinal"])
      places.set("ordinal", { field: "ordinal", start, end });
  }
  return [...places.values()];
}

/** The pieces together are the text, character for character. */
export function cutAtPlaces(text: string, places: readonly SourcePlace[]): SourcePiece[] {
  const cuts = new Set([0, text.length, ...places.flatMap(({ start, end }) => [start, end])]);
  const bounds = [...cuts].sort((a, b) => a - b);
  return bounds.slice(1).map((end, i) => {
    const start = bounds[i]!;
    const here = places.filter((place) => place.start < end && place.end > start);
    return {
      start,
      text: text.slice(start, end),
      fields: here.map(({ field }) => field),
      begins: here.filter((place) => place.start === start).map(({ field }) => field),
    };
  });
}
