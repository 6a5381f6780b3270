/** Cuts a line into runs that are shaped at once: one face, one script, one direction. */
import type { Wording } from "../type-face.ts";
import { bidi, MAYBE_RTL } from "./direction.ts";
import { type Covers, type Piece, piecesByFace } from "./pieces.ts";

export interface Run extends Piece {
  rtl: boolean;
}

/** The runs of a text from left to right, as they stand on paper. */
export function visualRuns(text: string, wording: Wording, covers: Covers): Run[] {
  const pieces = piecesByFace(text, wording.language, covers);
  if (wording.dir === "ltr" && !MAYBE_RTL.test(text))
    return pieces.map((piece) => ({ ...piece, rtl: false }));
  const { levels } = bidi().getEmbeddingLevels(text, wording.dir);
  return inVisualOrder(pieces.flatMap((piece) => byLevel(piece, levels)));
}

function byLevel(piece: Piece, levels: Uint8Array): (Run & { level: number })[] {
  const runs: (Run & { level: number })[] = [];
  for (let start = piece.start; start < piece.end; ) {
    const level = levels[start]!;
    let end = start + 1;
    while (end < piece.end && levels[end] === level) end++;
    runs.push({ ...piece, start, end, level, rtl: level % 2 === 1 });
    start = end;
  }
  return runs;
}

/** From the highest level down, what is at least that high is turned round (UAX #9, rule L2). */
function inVisualOrder(runs: (Run & { level: number })[]): Run[] {
  const order = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level >= 1; level--) {
    for (let start = 0; start < order.length; start++) {
      if (order[start]!.level < level) continue;
      let end = start + 1;
      while (end < order.length && order[end]!.level >= level) end++;
      order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = end;
    }
  }
  return order;
}
