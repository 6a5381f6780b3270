/** How often a password may be tried for one account: 5 times a minute, 20 times an hour. It is over within the hour. */
const WINDOWS = [
  { milliseconds: 60_000, attempts: 5 },
  { milliseconds: 3_600_000, attempts: 20 },
];
const LONGEST = Math.max(...WINDOWS.map((window) => window.milliseconds));
/** Accounts remembered at once; the one tried longest ago is forgotten first. */
const REMEMBERED = 10_000;

/** Kept in memory only: attempts by account, instants in milliseconds. */
export class AttemptLimiter {
  #attempts = new Map<string, number[]>();

  /** Notes an attempt and says whether it may go ahead; one that may not is not counted. */
  try(account: string, now: Date): boolean {
    const instant = now.getTime();
    const recent = (this.#attempts.get(account) ?? []).filter((at) => at > instant - LONGEST);
    const allowed = WINDOWS.every(
      ({ milliseconds, attempts }) => recent.filter((at) => at > instant - milliseconds).length < attempts,
    );
    if (allowed) recent.push(instant);
    this.#attempts.delete(account);
    this.#attempts.set(account, recent);
    if (this.#attempts.size > REMEMBERED) this.#attempts.delete(this.#attempts.keys().next().value!);
    return allowed;
  }

  /** How many accounts are in memory. */
  get remembered(): number {
    return this.#attempts.size;
  }

  /** After the right password: earlier slips count no longer. */
  forget(account: string): void {
    this.#attempts.delete(account);
  }
}
