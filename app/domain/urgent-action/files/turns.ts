/** One piece of work at a time, with a short queue: a document may cost a whole processor for seconds. */

/** Runs `work` when its turn comes; undefined at once where `waiting` others wait already. */
export type Turns = <Result>(work: () => Promise<Result>) => Promise<Result | undefined>;

export function createTurns(waiting: number): Turns {
  let last: Promise<unknown> = Promise.resolve();
  let unfinished = 0;
  return async (work) => {
    if (unfinished > waiting) return undefined;
    unfinished++;
    const own = last.then(work);
    last = own.catch(() => undefined);
    try {
      return await own;
    } finally {
      unfinished--;
    }
  };
}
