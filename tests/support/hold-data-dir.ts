/** A program that takes the data folder's lock, says so, and keeps it. */
import { lockDataDir } from "#db/data-dir-lock.server.ts";

const lock = await lockDataDir(process.argv[2]!);
process.stdout.write("locked");
setTimeout(() => void lock.release(), 60_000);
