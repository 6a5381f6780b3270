/** Random secrets that are shown once; the database keeps only their SHA-256. */
import { createHash, randomBytes } from "node:crypto";

/** 256 random bits, base64url. */
export const newSecretToken = (): string => randomBytes(32).toString("base64url");

/** What is stored. The token is random, so a plain hash cannot be reversed by guessing. */
export const tokenHash = (token: string): string => createHash("sha256").update(token).digest("base64url");
