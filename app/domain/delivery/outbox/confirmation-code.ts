/** The code of a confirmation mail: the only key to a letter that waits, in the link and for typing. */
import { randomBytes } from "node:crypto";

/** Crockford's base 32: no I, L, O or U, so that nothing is mistaken for a digit. */
const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 25;
const GROUP = 5;

/** 125 random bits: "7Q4XN-2M0KT-…". */
export function newConfirmationCode(): string {
  const signs = Array.from(randomBytes(LENGTH), (byte) => SIGNS[byte % SIGNS.length]);
  return signs.join("").replace(new RegExp(`(.{${GROUP}})(?=.)`, "g"), "$1-");
}

/** The code in its one spelling, however it was typed or pasted; null for what cannot be one. */
export function readConfirmationCode(typed: string): string | null {
  const signs = typed
    .toUpperCase()
    .replace(/[\s\-–—.]/gu, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  const isCode = signs.length === LENGTH && [...signs].every((sign) => SIGNS.includes(sign));
  return isCode ? signs.replace(new RegExp(`(.{${GROUP}})(?=.)`, "g"), "$1-") : null;
}
