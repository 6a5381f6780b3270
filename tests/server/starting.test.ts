/** A start that cannot succeed says in one line what to do. */
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runServer, startSite } from "../../scripts/running-site.ts";

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "amparo-start-"));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

/** The lines an administrator reads. */
async function complaint(env: Record<string, string>): Promise<string[]> {
  const { code, output } = await runServer({ DATA_DIR: folder, ...env });
  expect(code).toBe(1);
  return output.trim().split("\n");
}

it("a port in use is named, with another one to try", async () => {
  const other = net.createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const { port } = other.address() as net.AddressInfo;
  expect(await complaint({ PORT: String(port) })).toEqual([
    `amparo: Port ${port} is in use. Stop the program that uses it, or choose another: PORT=${port + 1} npm start`,
  ]);
  other.close();
});

it("a data folder that cannot be written is named", async () => {
  const file = path.join(folder, "a-file");
  fs.writeFileSync(file, "");
  const [line, ...more] = await complaint({ DATA_DIR: path.join(file, "data") });
  expect(more).toEqual([]);
  expect(line).toMatch(/^amparo: the data folder .* cannot be written \(ENOTDIR\).*DATA_DIR=/);
});

it("a database that does not answer is named", async () => {
  const [line, ...more] = await complaint({ DATABASE_URL: "postgres://amparo@127.0.0.1:1/none" });
  expect(more).toEqual([]);
  expect(line).toContain("DATABASE_URL");
});

it("a second server on the same folder is turned away", async () => {
  const site = await startSite();
  try {
    const [line, ...more] = await complaint({ DATA_DIR: site.dataDir });
    expect(more).toEqual([]);
    expect(line).toContain("another Amparo is running");
  } finally {
    await site.stop();
  }
});

describe("each wrong setting gets a line of its own", () => {
  it("all at once", async () => {
    expect(
      await complaint({
        PORT: "http",
        DATABASE_URL: "mysql://x",
        PUBLIC_URL: "letters.example",
        SECRET_KEY: "short",
        AMPARO_CLOCK: "yesterday",
      }),
    ).toEqual([
      "amparo: PORT must be a port number",
      "amparo: DATABASE_URL must begin with postgres://",
      "amparo: PUBLIC_URL must begin with https:// (or http://)",
      "amparo: SECRET_KEY must have at least 32 characters",
      "amparo: AMPARO_CLOCK must be an instant such as 2026-06-15T12:00:00Z",
    ]);
  });
});

it("the secret key is made once and is its owner's alone", async () => {
  const site = await startSite();
  const file = path.join(site.dataDir, "secret-key");
  expect(fs.readFileSync(file, "utf8").trim()).toMatch(/^[\w-]{43}$/);
  expect(fs.statSync(file).mode & 0o777).toBe(0o600);
  await site.stop();
});
