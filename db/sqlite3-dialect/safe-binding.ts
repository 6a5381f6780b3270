/** Parameters as node-sqlite3 can be trusted with them. */

/**
 * Left alone, node-sqlite3 binds a bigint as NULL, an object as the text "[object Object]" and a Date as a
 * number, all without a word. Here a bigint becomes a number, a Date its ISO-8601 text, and the rest is refused.
 * @throws RangeError for a bigint past 2^53, TypeError for what SQLite has no value for.
 */
export function bindable(value: unknown): unknown {
  if (typeof value === "bigint") return numberFrom(value);
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value) || value === null) return value;
  if (typeof value === "object")
    throw new TypeError("sqlite3: cannot bind an object; JSON.stringify it first");
  if (typeof value === "symbol" || typeof value === "function") {
    throw new TypeError(`sqlite3: cannot bind a ${typeof value}`);
  }
  return value;
}

function numberFrom(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`sqlite3: ${value} is past 2^53`);
  return number;
}
