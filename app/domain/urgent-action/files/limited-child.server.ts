/**
 * Runs a program on somebody else's bytes in a process that can do nothing but compute: no files, no other process,
 * no code from strings, an empty environment, little memory, little time. The program comes through standard input,
 * so that not even its own file needs to be readable; the bytes come through file descriptor 3.
 * Node's permission model is a second fence, not the only one: the program closes the network and more itself
 * (closed-doors.server.ts), and the kernel's limits hold whatever happens inside.
 */
import { type ChildProcess, spawn } from "node:child_process";
import os from "node:os";
import { frame } from "./frames.ts";

export interface ChildLimits {
  /** Of a clock on the wall: a busy machine may need twice the time of the processor. */
  milliseconds: number;
  /** Of the processor. */
  seconds: number;
  /** JavaScript's heap. */
  heapMegabytes: number;
  /** Everything: the heap, and buffers beside it. */
  megabytes: number;
  /** Of what it may answer. */
  outputBytes: number;
}

export const CHILD_LIMITS: ChildLimits = {
  milliseconds: 10_000,
  seconds: 5,
  heapMegabytes: 128,
  megabytes: 512,
  outputBytes: 2_000_000,
};

export type ChildAnswer =
  | { ok: true; output: string }
  | { ok: false; why: "time" | "memory" | "output" | "crash" | "not-started" };

/** Never rejects for what the program does; an answer counts only from a program that ended well. */
export function runLimited(
  program: string | Uint8Array,
  pieces: Uint8Array[],
  limits: ChildLimits = CHILD_LIMITS,
): Promise<ChildAnswer> {
  return new Promise((resolve) => {
    const child = start(limits);
    const chunks: Buffer[] = [];
    let size = 0;
    let why: "time" | "output" | undefined;
    const stop = (reason: "time" | "output") => {
      why ??= reason;
      child.kill("SIGKILL");
    };
    const timer = setTimeout(stop, limits.milliseconds, "time");
    child.stdout?.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > limits.outputBytes) return stop("output");
      chunks.push(chunk);
    });
    child.on("error", () => {
      clearTimeout(timer);
      resolve({ ok: false, why: "not-started" });
    });
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (why) resolve({ ok: false, why });
      else if (code === 0) resolve({ ok: true, output: Buffer.concat(chunks).toString("utf8") });
      else resolve({ ok: false, why: whyEnded(code, signal) });
    });
    give(child.stdin, program);
    // Without a descriptor to spare Node gives no pipes at all.
    give((child.stdio as ChildProcess["stdio"] | undefined)?.[3] as NodeJS.WritableStream, frame(pieces));
  });
}

/** `sh` sets the kernel's limits before Node begins; where there is none (Windows), Node's own must do. */
function start({ seconds, heapMegabytes, megabytes }: ChildLimits): ChildProcess {
  const node = [
    process.execPath,
    ...permissions,
    `--max-old-space-size=${heapMegabytes}`,
    ...RESTRICTIONS,
    "-",
  ];
  const limit = `ulimit -t ${seconds}; ulimit -d ${megabytes * 1024}; ulimit -f 0; ulimit -c 0; ulimit -n 64`;
  const [command = "", ...args] =
    process.platform === "win32"
      ? node
      : ["/bin/sh", "-c", `{ ${limit}; } 2>/dev/null; exec "$0" "$@"`, ...node];
  const child = spawn(command, args, {
    cwd: os.tmpdir(),
    env: {} as NodeJS.ProcessEnv,
    stdio: ["pipe", "pipe", "ignore", "pipe"],
  });
  // Pages come first; where the system does not allow it, both run alike.
  if (child.pid) {
    try {
      os.setPriority(child.pid, os.constants.priority.PRIORITY_BELOW_NORMAL);
    } catch {
      return child;
    }
  }
  return child;
}

const RESTRICTIONS = ["--disallow-code-generation-from-strings", "--no-addons", "--no-warnings"];
/** Stable since Node 22. From Node 25 on it closes the network as well. */
const permissions = process.allowedNodeEnvironmentFlags.has("--permission")
  ? ["--permission"]
  : ["--experimental-permission"];

/** A child that ended early does not read to the end; that is no error of ours. */
function give(pipe: NodeJS.WritableStream | null | undefined, bytes: string | Uint8Array): void {
  pipe?.on("error", () => undefined);
  pipe?.end(bytes);
}

/** V8 aborts when memory runs out (134 is what a shell makes of it); the kernel kills who has used up the processor's time. */
function whyEnded(code: number | null, signal: NodeJS.Signals | null): "time" | "memory" | "crash" {
  if (signal === "SIGXCPU" || signal === "SIGKILL") return "time";
  if (["SIGABRT", "SIGTRAP", "SIGILL", "SIGSEGV"].includes(signal ?? "") || code === 134) return "memory";
  return "crash";
}
