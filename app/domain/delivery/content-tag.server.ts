/** A file's ETag: two files with the same one hold the same bytes. */
import { createHash } from "node:crypto";

export const contentTag = (bytes: string | Uint8Array): string =>
  `"${createHash("sha256").update(bytes).digest("base64url")}"`;
