/** npm run prove: the proofs in full size, each ending with its figure. Takes some hours; a name proves one alone. */
import "./prepare/require-node.mjs";
import { command, inProject } from "./prepare/command.mjs";
import { run } from "./prepare/obstacle.mjs";
import { prepare } from "./prepare/prepare.mjs";

run(async () => {
  prepare();
  const only = process.argv.slice(2);
  const { ok } = command(
    process.execPath,
    [
      inProject("node_modules/vitest/vitest.mjs"),
      "run",
      "--no-file-parallelism",
      ...(only.length > 0
        ? only.map((name) => `tests/proofs/${name}`)
        : ["tests/proofs", "tests/sending", "tests/urgent-action/hostile", "tests/urgent-action/mutations"]),
    ],
    { show: true, env: { ...process.env, AMPARO_PROVE: "1" } },
  );
  process.exit(ok ? 0 : 1);
});
