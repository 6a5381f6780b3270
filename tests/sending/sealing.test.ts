/** What is sealed opens whole, with its own key and in its own place, or not at all; and it does not tell how long it is. */
import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyFrom, seal, unseal } from "#app/domain/delivery/outbox/sealed.ts";
import { figure } from "#tests/support/prove-size.ts";

const key = randomBytes(32);
const letter = { to: "amina@mailbox.example", body: "Le pido la libertad de Noor Adelmar. ".repeat(40) };

describe("a sealed letter", () => {
  it("opens as it was, whatever stands in it", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, place) => {
        expect(unseal(key, place, seal(key, place, value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("does not open when any one byte of it has changed, is missing or is too many", () => {
    const sealed = Buffer.from(seal(key, "row", letter), "base64url");
    let opened = 0;
    for (let at = 0; at < sealed.length; at++) {
      const other = Buffer.from(sealed);
      other[at]! ^= 1 << (at % 8);
      if (unseal(key, "row", other.toString("base64url")) !== undefined) opened++;
    }
    for (const other of [
      sealed.subarray(1),
      sealed.subarray(0, -1),
      Buffer.concat([sealed, Buffer.alloc(1)]),
    ])
      expect(unseal(key, "row", other.toString("base64url"))).toBeUndefined();
    for (let length = 0; length < 40; length++)
      expect(unseal(key, "row", sealed.subarray(0, length).toString("base64url"))).toBeUndefined();
    expect(opened).toBe(0);
    figure(`a sealed letter of ${sealed.length} bytes, each of them changed in turn: opened ${opened} times`);
  });

  it("does not open in another row or with another key", () => {
    const sealed = seal(key, "row", letter);
    expect(unseal(key, "another row", sealed)).toBeUndefined();
    expect(unseal(randomBytes(32), "row", sealed)).toBeUndefined();
    expect(unseal(keyFrom(key, "another purpose"), "row", sealed)).toBeUndefined();
    expect(unseal(key, "row", sealed)).toEqual(letter);
  });

  it("is never the same twice", () => {
    expect(seal(key, "row", letter)).not.toBe(seal(key, "row", letter));
  });

  it("tells of its length only the step of 4 KiB", () => {
    const lengthOf = (text: string) => Buffer.from(seal(key, "row", text), "base64url").length;
    const AROUND = 12 + 16;
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 4_000 }), (text) => {
        const bytes = Buffer.byteLength(JSON.stringify(text));
        expect(lengthOf(text)).toBe(Math.ceil(bytes / 4_096) * 4_096 + AROUND);
      }),
    );
    expect(lengthOf("a".repeat(4_094))).toBe(4_096 + AROUND);
    expect(lengthOf("a".repeat(4_095))).toBe(8_192 + AROUND);
  });
});
