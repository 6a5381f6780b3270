/** Puts sqlite3's native binding in place: there already, else from this machine's cache, else made once and cached. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { command, inProject, npm } from "./command.mjs";
import { Obstacle } from "./obstacle.mjs";
import { requireWritable } from "./writable.mjs";

const BINDING = inProject("node_modules/sqlite3/build/Release/node_sqlite3.node");

/** @param {(line: string) => void} say */
export function placeSqlite3Binding(say) {
  if (works()) return;
  requireWritable("the SQLite binding");
  const cached = cachedBinding();
  if (fs.existsSync(cached)) copyWhole(cached, BINDING);
  if (works()) return;

  say("Preparing SQLite (once; about two minutes where it has to be compiled) …");
  const made = npm(["rebuild", "sqlite3", "--foreground-scripts"]); // a ready-made binding, else node-gyp
  if (!works()) throw new Obstacle(advice(made.output));
  try {
    copyWhole(BINDING, cached);
  } catch {
    // without a writable cache it is made again at the next installation
  }
}

const works = () => command(process.execPath, ["-e", 'new (require("sqlite3").Database)(":memory:")']).ok;

/** A binding serves every Node (it is an N-API one) of the same system, processor and C library. */
function cachedBinding() {
  const { version } = JSON.parse(fs.readFileSync(inProject("node_modules/sqlite3/package.json"), "utf8"));
  const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  const libc = report.header.glibcVersionRuntime ? "glibc" : "other";
  const cache = process.env.XDG_CACHE_HOME || path.join(os.homedir(), ".cache");
  return path.join(cache, "amparo", `sqlite3-${version}-${process.platform}-${process.arch}-${libc}.node`);
}

/**
 * Never leaves half a file behind, also when two do it at once.
 * @param {string} from
 * @param {string} to
 */
function copyWhole(from, to) {
  fs.mkdirSync(path.dirname(to), { recursive: true });
  fs.copyFileSync(from, `${to}.${process.pid}`);
  fs.renameSync(`${to}.${process.pid}`, to);
}

/** @param {string} output what npm rebuild printed */
function advice(output) {
  const tools = /not found: make|`make`|g\+\+|c\+\+|cc1plus|find Python|Visual Studio|xcode/i.test(output);
  return tools
    ? "SQLite has to be compiled here, and a compiler is missing. Install one, then try again: " +
        "apt-get install -y g++ make python3 (Debian, Ubuntu), dnf install gcc-c++ make python3 (Fedora), xcode-select --install (macOS)."
    : "SQLite's binding could not be made. To see why: npm rebuild sqlite3 --foreground-scripts";
}
