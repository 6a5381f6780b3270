/** Whether a letter that is posted today arrives before the deadline, and until which day one may wait. */

export interface PostQuestion {
  /** Days as YYYY-MM-DD. */
  today: string;
  deadlineOn: string;
  /** How long the post takes, in working days after the day of posting. */
  workingDays: number;
}

export type PostPlan =
  /** Posted on `lastDay` or before, it arrives in time; `daysLeft` is counted from today, 0 for today. */
  | { kind: "in-time"; lastDay: string; daysLeft: number }
  /** Posted today, it would arrive on `arrivesOn`. */
  | { kind: "too-late"; lastDay: string; arrivesOn: string };

/**
 * Saturdays and Sundays carry no letters; holidays, which differ from town to town, are left out of the count, and so
 * are countries that rest on other days: the times themselves are cautious enough for both.
 */
export function postPlan({ today, deadlineOn, workingDays }: PostQuestion): PostPlan {
  const lastDay = workingDaysBefore(deadlineOn, workingDays);
  const left = daysBetween(today, lastDay);
  return left >= 0
    ? { kind: "in-time", lastDay, daysLeft: left }
    : { kind: "too-late", lastDay, arrivesOn: workingDaysAfter(today, workingDays) };
}

/** The day on which to post at the latest, so that a letter is there on the day or on the last working day before it. */
export function workingDaysBefore(day: string, count: number): string {
  let at = day;
  while (isWeekend(at)) at = shifted(at, -1);
  for (let left = count; left > 0; ) {
    at = shifted(at, -1);
    if (!isWeekend(at)) left--;
  }
  return at;
}

/** The day of arrival; what is posted on a weekend is collected on Monday. */
export function workingDaysAfter(day: string, count: number): string {
  let at = day;
  while (isWeekend(at)) at = shifted(at, 1);
  for (let left = count; left > 0; ) {
    at = shifted(at, 1);
    if (!isWeekend(at)) left--;
  }
  return at;
}

const DAY = 86_400_000;
const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const shifted = (day: string, days: number): string =>
  new Date(midnight(day) + days * DAY).toISOString().slice(0, 10);
const daysBetween = (from: string, to: string): number => Math.round((midnight(to) - midnight(from)) / DAY);
const isWeekend = (day: string): boolean => [0, 6].includes(new Date(midnight(day)).getUTCDay());
