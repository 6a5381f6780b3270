/** The random key of a supporter's letters, which only their page holds, and what the log keeps of it. */
import { createHash, randomBytes } from "node:crypto";

/** 128 random bits in 22 characters of base64url. One key serves a form: the letter and its copies. */
export const newLetterKey = (): string => randomBytes(16).toString("base64url");

/**
 * The name of one letter in the log: SHA-256 of key and addressee, 43 characters of base64url. The same letter
 * gives the same name, so that it is counted once however often it is downloaded; the log alone tells nothing
 * of the key, nor that a letter and its copy came from one person.
 */
export const actionHash = (letterKey: string, addresseeId: string): string =>
  createHash("sha256").update(`${letterKey}\n${addresseeId}`).digest("base64url");
