/** A figure as it is read: what a number was found to count, with its places in the text. */
import type { FoundFigure } from "./evidence-reading.ts";
import { type FigureGroup, type FigureState, figureName } from "./figure-names.ts";
import type { FoundNumber } from "./numbers.ts";
import { quoteOf, type Sentence } from "./sentences.ts";

export interface Said {
  state: FigureState;
  group: FigureGroup | null;
  label: string;
  event: boolean;
  asOf: string | null;
  from: string | null;
}

export const figure = (sentence: Sentence, number: FoundNumber, said: Said): FoundFigure => ({
  name: figureName(said.state, said.group),
  label: said.label,
  value: number.value,
  qualifier: number.qualifier,
  unit: said.event ? "cases" : "people",
  asOf: said.asOf,
  from: said.from,
  span: { start: sentence.start, end: sentence.end },
  numberSpan: { start: sentence.start + number.start, end: sentence.start + number.end },
  quote: quoteOf(sentence),
});
