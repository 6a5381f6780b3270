/** Proves, by writing, that the project's folder can be written: rights alone do not show a read-only disk. */
import fs from "node:fs";
import { inProject, PROJECT } from "./command.mjs";
import { Obstacle } from "./obstacle.mjs";

/** @param {string} what what is about to be written there */
export function requireWritable(what) {
  const probe = inProject(`.write-test-${process.pid}`);
  try {
    fs.writeFileSync(probe, "");
    fs.unlinkSync(probe);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new Obstacle(
      `${PROJECT} cannot be written (${code}), and ${what} must go there. ` +
        "Give this account the right to write, or copy the project to a folder of your own.",
    );
  }
}
