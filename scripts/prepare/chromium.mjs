/** Finds a Chromium for the browser tests; root on Debian or Ubuntu gets it installed. */
import fs from "node:fs";
import path from "node:path";
import { command } from "./command.mjs";
import { Obstacle } from "./obstacle.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const MACOS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** @returns {string | undefined} the program's path */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return fs.existsSync(given) ? given : undefined;
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const places = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...places, ...MACOS].find((place) => fs.existsSync(place));
}

/** @param {(line: string) => void} say */
export function provideChromium(say) {
  if (findChromium()) return;
  if (process.env.CHROMIUM_PATH) {
    throw new Obstacle(
      `CHROMIUM_PATH=${process.env.CHROMIUM_PATH} is not there. Leave it out to use the system's Chromium.`,
    );
  }
  const canInstall = process.getuid?.() === 0 && fs.existsSync("/usr/bin/apt-get");
  if (canInstall) {
    say("Installing Chromium (once, about a minute) …");
    command("apt-get", ["update"]);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    command("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env });
  }
  if (findChromium()) return;
  throw new Obstacle(
    "the browser tests need Chromium. Install it (Debian: apt-get install -y chromium), or name one: CHROMIUM_PATH=/path npm test",
  );
}
