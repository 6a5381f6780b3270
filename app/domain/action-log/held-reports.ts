/** Which reports wait for their section before they are counted. */

/** Letters in one report without an event's code beyond which it waits: more than a class, fewer than a street. */
export const HELD_ABOVE = 25;

/** How many letters a report claims, or an event has counted: to the officials, and copies. */
export interface Claimed {
  letters: number;
  copies: number;
}

/** A report of letters outside any event. */
export const waitsByItself = ({ letters, copies }: Claimed): boolean =>
  Math.max(letters, copies) > HELD_ABOVE;

/** What is known of an event when a batch of its letters is reported. */
export interface EventSoFar {
  expectedLetters: number;
  /** Somebody vouches for it. */
  confirmed: boolean;
  /** The batch comes within its days, or soon after them. */
  inTime: boolean;
  /** What is counted of it already. */
  counted: Claimed;
}

/** A batch waits that takes its event beyond what was expected of it; copies are measured apart. */
export const batchWaits = (event: EventSoFar, batch: Claimed): boolean =>
  !event.confirmed ||
  !event.inTime ||
  event.counted.letters + batch.letters > event.expectedLetters ||
  event.counted.copies + batch.copies > event.expectedLetters;

/** Sums up a report by whom its letters went to. */
export const claimed = (addressees: { copy: boolean; letters?: number }[]): Claimed => {
  const sum = (copies: boolean) =>
    addressees.filter(({ copy }) => copy === copies).reduce((total, { letters = 1 }) => total + letters, 0);
  return { letters: sum(false), copies: sum(true) };
};
