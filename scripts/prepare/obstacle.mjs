/** Something only the administrator can put right, in one line. */

export class Obstacle extends Error {}

/**
 * Runs a script to its end; an obstacle is one line and exit code 1, anything else is our own fault and shows its stack.
 * @param {() => Promise<void>} script
 */
export function run(script) {
  script().catch((error) => {
    console.error(error instanceof Obstacle ? `amparo: ${error.message}` : error);
    process.exit(1);
  });
}
