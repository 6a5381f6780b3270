/** The mail server of an installation that has none yet: every mail becomes a file that a mail program opens. */
import fs from "node:fs/promises";
import path from "node:path";
import type { MailServer } from "./hand-over.server.ts";

/**
 * Writes DATA_DIR/outbox/<Message-ID>.eml, whole or not at all. A mail that is handed over twice is one file. These
 * files hold letters and addresses in clear, for trying things out: the desk's e-mail page says so.
 */
export function mailFolder(folder: string): MailServer {
  return {
    async handOver({ message }, beforeData) {
      await fs.mkdir(folder, { recursive: true, mode: 0o700 });
      await beforeData();
      const file = path.join(folder, `${messageName(message)}.eml`);
      await fs.writeFile(`${file}.new`, message, { mode: 0o600 });
      await fs.rename(`${file}.new`, file);
      return { kind: "accepted" };
    },
  };
}

const messageName = (message: Buffer): string =>
  (/^Message-ID: <([\w.-]+)@/imu.exec(message.toString("latin1"))?.[1] ?? "mail").slice(0, 80);

/**
 * Takes a demonstration's letters where a real mail server is set: its officials must not get them, and what a
 * visitor wrote must not stay on the disk.
 */
export const nowhere: MailServer = {
  async handOver(_mail, beforeData) {
    await beforeData();
    return { kind: "accepted" };
  },
};
