/** Small writes that arrive while another is being written share the next transaction, and its one wait for the disk. */
import { databaseError } from "./error.ts";

interface Waiting<Item, Result> {
  item: Item;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

export class GroupCommit<Item, Result> {
  readonly #waiting: Waiting<Item, Result>[] = [];
  readonly #write: (items: Item[]) => Promise<Result[]>;
  #writing = false;

  /** `write` writes all items in one transaction, or none, and returns a result for each. */
  constructor(write: (items: Item[]) => Promise<Result[]>) {
    this.#write = write;
  }

  /** Begins at once when nothing is being written. Resolves when the item is on the disk. */
  write(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      if (!this.#writing) void this.#writeAllWaiting();
    });
  }

  async #writeAllWaiting(): Promise<void> {
    this.#writing = true;
    while (this.#waiting.length > 0) await this.#writeGroup(this.#waiting.splice(0, LARGEST_GROUP));
    this.#writing = false;
  }

  async #writeGroup(group: Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await this.#write(group.map(({ item }) => item));
      for (const [index, { resolve }] of group.entries()) resolve(results[index]!);
    } catch (error) {
      if (group.length > 1 && isSomebodysFault(error)) {
        for (const each of group) await this.#writeGroup([each]);
      } else {
        for (const { reject } of group) reject(error);
      }
    }
  }
}

/** More would make the first of them wait longer than they gain. */
const LARGEST_GROUP = 64;

/** One item broke a rule; the others would be written without it. A full disk, though, is full for all. */
const isSomebodysFault = (error: unknown): boolean =>
  ["no-such-row", "not-allowed", "not-unique"].includes(databaseError(error).problem);
