/** Lets a thread that draws letters give way to the one that answers pages. */
import { readlinkSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** Of -20, most urgent, to 19: pages get three quarters of a core that both want. */
const NICENESS = 5;

/**
 * Lowers the priority of the calling thread alone. Linux has one for each thread and tells a thread its own number;
 * elsewhere nothing happens, and letters and pages share the cores evenly.
 */
export function yieldToPages(): void {
  if (process.platform !== "linux") return;
  try {
    const thread = Number(path.basename(readlinkSync("/proc/thread-self")));
    os.setPriority(thread, NICENESS);
  } catch {
    // No /proc, or no right to: it works without.
  }
}
