/** A tally's cells added up by call and section, for people; the CSV has them all. */
import { COUNTED_RUNGS } from "#app/domain/action-log/ladder.ts";
import type { TallyCell } from "#app/domain/tally/tally-cell.ts";

export interface SectionSum {
  ordinal: number;
  /** Null on the line that adds up a call's sections. */
  section: string | null;
  /** Letters to the targets, by the highest rung they reached. */
  reported: number;
  sent: number;
  prepared: number;
  takenOff: number;
  /** Of the reported and sent ones, those after the deadline. */
  late: number;
  /** Letters to the copies that were reported or sent. */
  copies: number;
}

/** Latest call first; within a call its total, then sections by code. */
export function sectionSums(cells: TallyCell[]): SectionSum[] {
  const ordinals = [...new Set(cells.map((cell) => cell.ordinal))].sort((a, b) => b - a);
  return ordinals.flatMap((ordinal) => {
    const call = cells.filter((cell) => cell.ordinal === ordinal);
    const sections = [...new Set(call.map((cell) => cell.section))].sort();
    const lines = sections.map((section) =>
      sumOf(
        ordinal,
        section,
        call.filter((cell) => cell.section === section),
      ),
    );
    return sections.length > 1 ? [sumOf(ordinal, null, call), ...lines] : lines;
  });
}

function sumOf(ordinal: number, section: string | null, cells: TallyCell[]): SectionSum {
  const letters = (addressee: TallyCell["addressee"], counts: (cell: TallyCell) => boolean) =>
    cells
      .filter((cell) => cell.addressee === addressee && counts(cell))
      .reduce((sum, cell) => sum + cell.letters, 0);
  const counted = (cell: TallyCell) => COUNTED_RUNGS.includes(cell.rung);
  return {
    ordinal,
    section,
    reported: letters("target", ({ rung }) => rung === "reported"),
    sent: letters("target", ({ rung }) => rung === "sent"),
    prepared: letters("target", ({ rung }) => rung === "prepared"),
    takenOff: letters("target", ({ rung }) => rung === "bounced" || rung === "withdrawn"),
    late: letters("target", (cell) => cell.late && counted(cell)),
    copies: letters("copy", counted),
  };
}
