/** The process that opens strangers' files can compute, and nothing else. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { CHILD_LIMITS, runLimited } from "#app/domain/urgent-action/files/limited-child.server.ts";
import { readerProgram } from "#app/domain/urgent-action/files/reader-program.server.ts";
import { createTurns } from "#app/domain/urgent-action/files/turns.ts";

/** What became of each attempt, one a line: "read: ERR_ACCESS_DENIED". */
async function attempts(tries: Record<string, string>): Promise<string[]> {
  const program = `(async () => { const said = []; ${Object.entries(tries)
    .map(
      ([name, code]) =>
        `try { await (${code}); said.push("${name}: done"); } catch (e) { said.push("${name}: " + (e.code ?? e.message)); }`,
    )
    .join("\n")} process.stdout.write(said.join("\\n")); })();`;
  const answer = await runLimited(program, []);
  return answer.ok ? answer.output.split("\n") : [answer.why];
}

describe("a program on somebody else's bytes", () => {
  it("gets them whole, and answers", async () => {
    const program =
      'const b = require("node:fs").readFileSync(3); process.stdout.write(b.subarray(4).toString("utf8"))';
    expect(await runLimited(program, [new TextEncoder().encode("Noor")])).toEqual({
      ok: true,
      output: "Noor",
    });
  });

  it("reads no file and writes none, starts nothing, and makes no code out of strings", async () => {
    const said = await attempts({
      read: 'require("node:fs").readFileSync("/etc/hostname")',
      write: 'require("node:fs").writeFileSync("/tmp/amparo-was-here", "x")',
      start: 'require("node:child_process").execFileSync("true")',
      thread: 'new (require("node:worker_threads").Worker)("1", { eval: true })',
      code: 'eval("1")',
      internals: 'process.binding("tcp_wrap")',
    });
    expect(said.slice(0, 4)).toEqual(
      ["read", "write", "start", "thread"].map((name) => `${name}: ERR_ACCESS_DENIED`),
    );
    expect(said[4]).toMatch(/^code: Code generation/);
    expect(said[5]).toMatch(/^internals: (?!done)/);
  });

  it("is told nothing of ours", async () => {
    const answer = await runLimited("process.stdout.write(JSON.stringify(Object.keys(process.env)))", []);
    expect(
      answer.ok &&
        JSON.parse(answer.output).filter(
          (name: string) => name !== "PWD" && name !== "_" && name !== "SHLVL" && name !== "OLDPWD",
        ),
    ).toEqual([]);
  });

  it.each([
    ["thinks for ever", "for (;;);", "time"],
    ["sleeps for ever", "setInterval(() => {}, 1000)", "time"],
    ["fills the heap", "const a = []; for (;;) a.push({ a: [1, 2, 3], b: String(a.length) });", "memory"],
    ["talks for ever", "const s = 'a'.repeat(1e6); for (;;) require('node:fs').writeSync(1, s);", "output"],
    ["breaks", "throw new Error('no')", "crash"],
  ] as const)("that %s is stopped", async (_what, program, why) => {
    const begun = performance.now();
    expect(
      await runLimited(program, [], { ...CHILD_LIMITS, milliseconds: 8_000, seconds: 3, heapMegabytes: 24 }),
    ).toEqual({
      ok: false,
      why,
    });
    expect(performance.now() - begun).toBeLessThan(12_000);
  });

  it("gets no more memory beside the heap than the kernel gives", async () => {
    const hoard = "const a = []; for (;;) a.push(new Uint8Array(5e7).fill(1));";
    expect((await runLimited(hoard, [])).ok).toBe(false);
  });
});

it("before it looks at a file the reader has closed the network, and signals to the server that started it", async () => {
  const { script } = await readerProgram();
  const doors = {
    tcp: 'require("node:net").connect(9, "127.0.0.1")',
    "a server's own socket": 'require("node:net")._createServerHandle("127.0.0.1", 0, 4)',
    "listening by the back door": 'new (require("node:net").Server)()._listen2("127.0.0.1", 0, 4)',
    dns: 'require("node:dns").lookup("localhost", () => {})',
    "words in a name": 'require("node:dns").resolveTxt("noor.example", () => {})',
    "a resolver": 'new (require("node:dns").Resolver)().resolveAny("noor.example", () => {})',
    "a resolver that promises": 'new (require("node:dns").promises.Resolver)().resolve4("noor.example")',
    udp: 'require("node:dgram").createSocket("udp4").send("x", 9, "127.0.0.1")',
    http: 'fetch("http://127.0.0.1:9/")',
    "a signal to the server": "process.kill(process.ppid, 0)",
    "the server's debugger": "process._debugProcess(-1)",
    "the server's priority": 'require("node:os").setPriority(process.ppid, 19)',
  };
  const spy = `;{ const said = [];
    for (const [name, open] of Object.entries({ ${Object.entries(doors)
      .map(([name, code]) => `${JSON.stringify(name)}: () => ${code}`)
      .join(", ")} }))
      try { open(); said.push(name); } catch (error) { if (!/door is closed/.test(error.message)) said.push(name + ": " + error.message); }
    process.stdout.write(JSON.stringify({ open: said }) + "\\n"); }`;
  const answer = await runLimited(Buffer.concat([script, Buffer.from(spy)]), [
    Buffer.from("html"),
    new Uint8Array(),
    Buffer.from("<p>Noor</p>"),
  ]);
  expect(answer.ok && answer.output.split("\n")[0]).toBe('{"open":[]}');
});

it("a machine that can start no process says so: the file is not called damaged", async () => {
  const program = `
    import fs from "node:fs";
    import { readDocumentFile } from "#app/domain/urgent-action/files/read-document-file.server.ts";
    import { readerProgram } from "#app/domain/urgent-action/files/reader-program.server.ts";
    await readerProgram();
    const taken = [];
    try { for (;;) taken.push(fs.openSync("/dev/null")); } catch {}
    const answer = await readDocumentFile(Buffer.from("<p>Noor</p><p>was</p><p>here</p>"), "noor.html");
    for (const one of taken) fs.closeSync(one);
    const again = await readDocumentFile(Buffer.from("<p>Noor</p><p>was</p><p>here</p>"), "noor.html");
    console.log(JSON.stringify([answer, again.ok]));`;
  const args = ["--import", "tsx", "--input-type=module", "-e", program];
  const { stdout } = await promisify(execFile)("/bin/sh", [
    "-c",
    'ulimit -n 200; exec "$0" "$@"',
    process.execPath,
    ...args,
  ]);
  expect(JSON.parse(stdout)).toEqual([{ ok: false, code: "busy" }, true]);
});

it("the reader's program carries its own libraries and no path of this machine into the child", async () => {
  const { script } = await readerProgram();
  expect(Buffer.from(script).toString()).not.toContain(process.cwd());
});

it("documents are read one at a time, and too many at once are told to come again", async () => {
  const inTurn = createTurns(2);
  let running = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++running);
    await new Promise((done) => setTimeout(done, 5));
    running--;
    return "read";
  };
  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => inTurn(work)));
  expect(most).toBe(1);
  expect(answers).toEqual(["read", "read", "read", undefined, undefined]);
  expect(await inTurn(work)).toBe("read");
});

it("the child's own code names no file to read but the pipe", () => {
  const source = readFileSync("app/domain/urgent-action/files/file-reader.server.ts", "utf8");
  expect(source.match(/fs\.\w+\([^)]*\)/g)).toEqual(["fs.readFileSync(3)"]);
});
