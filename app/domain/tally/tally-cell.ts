/** One number of the tally: how many actions and letters are alike in everything that is counted. */
import type { Channel, Rung } from "#app/domain/action-log/ladder.ts";
import type { Origin } from "#app/domain/action-log/origin.ts";

export interface TallyCell {
  /** "72/24" */
  uaNumber: string;
  ordinal: number;
  section: string;
  channel: Channel;
  letterLanguage: string;
  /** The day the actions reached their rung, YYYY-MM-DD, UTC. */
  day: string;
  /** The highest rung that they have reached; each action is in one cell only. */
  rung: Rung;
  addressee: "target" | "copy";
  /** Past the deadline. */
  late: boolean;
  origin: Origin;
  /** In the log, and in no number that is shown: these reports wait for their section, or were refused. */
  held: boolean;
  actions: number;
  /** More than actions where a group's action stands for many. */
  letters: number;
}

/** By what stands first in the export, in code-point order: the same on every engine and in every locale. */
export function compareCells(a: TallyCell, b: TallyCell): number {
  if (a.uaNumber !== b.uaNumber) return a.uaNumber < b.uaNumber ? -1 : 1;
  if (a.ordinal !== b.ordinal) return a.ordinal - b.ordinal;
  const [keyA, keyB] = [restOfKey(a), restOfKey(b)];
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
}

const restOfKey = (cell: TallyCell): string =>
  [
    cell.section,
    cell.channel,
    cell.letterLanguage,
    cell.day,
    cell.rung,
    cell.addressee,
    cell.late,
    cell.origin,
    cell.held,
  ].join("\t");
