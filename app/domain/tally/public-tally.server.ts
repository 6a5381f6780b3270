/** The numbers that everybody may see: sums, and breakdowns in which nobody is alone. */
import { COUNTED_RUNGS } from "#app/domain/action-log/ladder.ts";
import type { Database } from "#db/schema.ts";
import { type Count, mergeSmallCounts, type ShownCount } from "./merge-small-counts.ts";
import { readTally } from "./read-tally.server.ts";
import type { TallyCell } from "./tally-cell.ts";

export interface PublicTally {
  /** Letters to the targets that were reported as sent, or sent by our server: the headline. */
  letters: number;
  /** The same of copies, which are never added to the letters. */
  copies: number;
  /** Letters to the targets that left the site, and of which nothing more is known. */
  prepared: number;
  /** The headline's letters again, by what they have in common; the sum of each is the headline. */
  byLanguage: ShownCount[];
  byChannel: ShownCount[];
  bySection: ShownCount[];
  /** Oldest day first. */
  byDay: ShownCount[];
}

/**
 * Counts one campaign, or with no ordinal the whole series. A series adds up what its campaigns show, merged
 * as they are, so that no subtraction of one page from another shows what both leave out.
 */
export async function publicTally(db: Database, uaNumber: string, ordinal?: number): Promise<PublicTally> {
  const cells = await readTally(db, { uaNumber, ordinal });
  const campaigns = [...new Set(cells.map((cell) => cell.ordinal))].map((each) =>
    tallyOfCampaign(cells.filter((cell) => cell.ordinal === each)),
  );
  const total = (what: "letters" | "copies" | "prepared") =>
    campaigns.reduce((sum, campaign) => sum + campaign[what], 0);
  return {
    letters: total("letters"),
    copies: total("copies"),
    prepared: total("prepared"),
    byLanguage: mostFirst(addUp(campaigns.map((campaign) => campaign.byLanguage))),
    byChannel: mostFirst(addUp(campaigns.map((campaign) => campaign.byChannel))),
    bySection: mostFirst(addUp(campaigns.map((campaign) => campaign.bySection))),
    byDay: oldestFirst(addUp(campaigns.map((campaign) => campaign.byDay))),
  };
}

function tallyOfCampaign(cells: TallyCell[]): PublicTally {
  const toTargets = cells.filter((cell) => cell.addressee === "target");
  const counted = toTargets.filter(isCounted);
  const by = (key: (cell: TallyCell) => string) => mergeSmallCounts(countBy(counted, key));
  return {
    letters: letters(counted),
    copies: letters(cells.filter((cell) => cell.addressee === "copy" && isCounted(cell))),
    prepared: letters(toTargets.filter((cell) => cell.rung === "prepared")),
    byLanguage: by((cell) => cell.letterLanguage),
    byChannel: by((cell) => cell.channel),
    bySection: by((cell) => cell.section),
    byDay: by((cell) => cell.day),
  };
}

const isCounted = (cell: TallyCell): boolean => COUNTED_RUNGS.includes(cell.rung);
const letters = (cells: TallyCell[]): number => cells.reduce((sum, cell) => sum + cell.letters, 0);

function countBy(cells: TallyCell[], keyOf: (cell: TallyCell) => string): Count[] {
  const counts = new Map<string, Count>();
  for (const cell of cells) {
    const key = keyOf(cell);
    const count = counts.get(key) ?? { key, actions: 0, letters: 0 };
    count.actions += cell.actions;
    count.letters += cell.letters;
    counts.set(key, count);
  }
  return [...counts.values()];
}

function addUp(breakdowns: ShownCount[][]): ShownCount[] {
  const sums = new Map<string | null, number>();
  for (const { key, letters } of breakdowns.flat()) sums.set(key, (sums.get(key) ?? 0) + letters);
  return [...sums].map(([key, letters]) => ({ key, letters }));
}

/** The rest stands last, however large it is. */
const mostFirst = (counts: ShownCount[]): ShownCount[] =>
  counts.sort((a, b) => restLast(a, b) || b.letters - a.letters || (a.key! < b.key! ? -1 : 1));
const oldestFirst = (counts: ShownCount[]): ShownCount[] =>
  counts.sort((a, b) => restLast(a, b) || (a.key! < b.key! ? -1 : 1));
const restLast = (a: ShownCount, b: ShownCount): number => Number(a.key === null) - Number(b.key === null);
