/** Hands out connections first come, first served, each to one holder at a time. */

interface Waiter<T> {
  give: (connection: T) => void;
  timer: NodeJS.Timeout;
}

export class ConnectionPool<T> {
  readonly #free: T[];
  readonly #waiting: Waiter<T>[] = [];
  readonly #kind: string;
  readonly #timeout: number;

  /** `kind` names the connections in the error; `timeout` in milliseconds. */
  constructor(connections: readonly T[], kind: "writer" | "reader", timeout: number) {
    this.#free = [...connections];
    this.#kind = kind;
    this.#timeout = timeout;
  }

  /** @throws Error when none becomes free in time. */
  acquire(): Promise<T> {
    const connection = this.#free.pop();
    if (connection !== undefined) return Promise.resolve(connection);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
        reject(
          new Error(
            `sqlite3: no ${this.#kind} connection became free within ${this.#timeout} ms. ` +
              `Is the database used inside a transaction instead of the transaction itself?`,
          ),
        );
      }, this.#timeout);
      const waiter = { give: resolve, timer };
      this.#waiting.push(waiter);
    });
  }

  release(connection: T): void {
    const next = this.#waiting.shift();
    if (!next) {
      this.#free.push(connection);
      return;
    }
    clearTimeout(next.timer);
    next.give(connection);
  }

  async use<R>(work: (connection: T) => Promise<R>): Promise<R> {
    const connection = await this.acquire();
    try {
      return await work(connection);
    } finally {
      this.release(connection);
    }
  }
}
