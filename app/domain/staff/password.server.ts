/** Passwords, kept as argon2id. At most two are hashed at once: each takes 64 MiB for about 50 ms. */
import { hash, verify } from "@node-rs/argon2";
import { newSecretToken } from "./secret-token.server.ts";

// Twice over the floor of the OWASP Password Storage Cheat Sheet (argon2id, 19 MiB, t=2, p=1).
const ARGON2ID = { algorithm: 2, memoryCost: 64 * 1024, timeCost: 3, parallelism: 1 };
const AT_ONCE = 2;

export const hashPassword = (password: string): Promise<string> =>
  inTurn(() => hash(normal(password), ARGON2ID));

/** False without a stored hash as well, after the same work: the answer's time tells nobody who has an account. */
export async function passwordMatches(password: string, stored: string | null): Promise<boolean> {
  comparing++;
  try {
    standIn ??= hashPassword(newSecretToken());
    const expected = stored ?? (await standIn);
    const matches = await inTurn(() => verify(expected, normal(password)));
    return matches && stored !== null;
  } finally {
    comparing--;
  }
}

/** With this many being compared, one more would take over a second: better to say at once that it cannot be now. */
const MOST_COMPARED = 20;
let comparing = 0;
export const passwordsAreBusy = (): boolean => comparing >= MOST_COMPARED;

let standIn: Promise<string> | undefined;

/** "é" typed on one keyboard equals "é" typed on another. */
const normal = (password: string): string => password.normalize("NFKC");

let running = 0;
const waiting: (() => void)[] = [];
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  while (running >= AT_ONCE) await new Promise<void>((ready) => waiting.push(ready));
  running++;
  try {
    return await work();
  } finally {
    running--;
    waiting.shift()?.();
  }
}
