/** Sealing: what must wait for a while is kept as ciphertext, under a key that is not kept beside it. */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/** A 256-bit key of a secret with at least 128 random bits; `purpose` keeps the keys of one secret apart. */
export const keyFrom = (secret: string | Uint8Array, purpose: string): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, "", `amparo ${purpose}`, 32));

/**
 * AES-256-GCM of the value as JSON, in base64url. `place` (a row's id) is bound to it: a ciphertext that is moved to
 * another row does not open. Padded, so that its length does not tell one letter from another.
 */
export function seal(key: Uint8Array, place: string, value: unknown): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(padded(JSON.stringify(value))), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** What was sealed, or undefined when the key or the place is another, or a byte has changed. */
export function unseal<T>(key: Uint8Array, place: string, sealed: string): T | undefined {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < NONCE_BYTES + TAG_BYTES) return undefined;
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, NONCE_BYTES))
    .setAAD(Buffer.from(place))
    .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  try {
    const opened = Buffer.concat([
      decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)),
      decipher.final(),
    ]);
    return JSON.parse(opened.toString("utf8")) as T;
  } catch {
    return undefined;
  }
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** A letter of one page takes one or two of these. */
const PAD_BYTES = 4_096;

/** JSON may end in spaces. */
function padded(json: string): Buffer {
  const bytes = Buffer.from(json, "utf8");
  const length = Math.ceil(bytes.length / PAD_BYTES) * PAD_BYTES;
  return Buffer.concat([bytes, Buffer.alloc(length - bytes.length, " ")]);
}
