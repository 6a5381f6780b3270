/** The server's secret key: given by the administrator, else made once and kept beside the database. */
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** 256 bits, base64url. The file is readable by its owner only. Throws where DATA_DIR cannot be written. */
export function keepSecretKey(dataDir: string): string {
  const file = path.join(dataDir, "secret-key");
  try {
    fs.writeFileSync(file, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return fs.readFileSync(file, "utf8").trim();
}
