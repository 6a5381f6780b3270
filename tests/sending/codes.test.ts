/** The code of a confirmation and the address for returned mail: read however they come back, and never from nothing. */
import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mailable } from "#app/domain/delivery/e-mail-address.ts";
import { newConfirmationCode, readConfirmationCode } from "#app/domain/delivery/outbox/confirmation-code.ts";
import { bouncedMail, envelopeSender } from "#app/domain/delivery/outbox/mail-identity.ts";
import { size } from "#tests/support/prove-size.ts";
import { IDENTITY } from "./sending-room.ts";

describe("a confirmation code", () => {
  it("is read however it is typed or pasted", () => {
    const between = fc.constantFrom("", "-", " ", "–", "—", ".", "\u00a0", "\n", " - ");
    const asTyped = fc.record({
      code: fc.constant(null).map(newConfirmationCode),
      gaps: fc.array(between, { minLength: 26, maxLength: 26 }),
      look: fc.array(fc.nat(2), { minLength: 25, maxLength: 25 }),
    });
    fc.assert(
      fc.property(asTyped, ({ code, gaps, look }) => {
        const signs = [...code.replaceAll("-", "")];
        const typed = signs.map((sign, i) => gaps[i]! + mistaken(sign, look[i]!)).join("") + gaps[25];
        expect(readConfirmationCode(typed)).toBe(code);
      }),
      { numRuns: size(500, 50_000) },
    );
  });

  it("is never made of something else", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc.string({ unit: "binary", minLength: 20, maxLength: 40 }),
      fc.stringMatching(/^[0-9A-Za-z -]{20,34}$/),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const code = readConfirmationCode(typed);
        if (code === null) return;
        expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$/);
        expect(readConfirmationCode(code)).toBe(code);
      }),
      { numRuns: size(1_000, 100_000) },
    );
    const code = newConfirmationCode();
    for (const wrong of [
      code.slice(1),
      `${code}0`,
      code.replace(/.$/, "U"),
      code.replace(/.$/, "\u{1d7d8}"),
      "",
    ])
      expect(readConfirmationCode(wrong)).toBeNull();
  });
});

/** As a person may read a sign: in small letters, or as the letter that looks like it. */
const mistaken = (sign: string, look: number): string =>
  look === 1 ? sign.toLowerCase() : look === 2 ? ({ 0: "O", 1: "l" }[sign] ?? sign) : sign;

describe("an address for returned mail", () => {
  const mailId = fc.constant(null).map(() => randomBytes(16).toString("base64url"));

  it("names its mail, also when its letters have become large or small on the way", () => {
    fc.assert(
      fc.property(mailId, (id) => {
        const address = envelopeSender(IDENTITY, id);
        expect(mailable([address])).toEqual([address]);
        expect(address.indexOf("@")).toBeLessThanOrEqual(64);
        for (const back of [address, address.toUpperCase(), `<${address}>`])
          expect(bouncedMail(IDENTITY, back)).toBe(id);
      }),
    );
  });

  it("that was not made here names nothing", () => {
    const digit = fc.constantFrom(..."0123456789abcdef");
    fc.assert(
      fc.property(mailId, fc.nat(), digit, (id, where, other) => {
        const address = envelopeSender(IDENTITY, id);
        const [before, after] = [address.indexOf("+") + 1, address.indexOf("@")];
        const at = before + (where % (after - before));
        fc.pre(address[at] !== "." && address[at] !== other);
        expect(bouncedMail(IDENTITY, address.slice(0, at) + other + address.slice(at + 1))).toBeUndefined();
        expect(bouncedMail({ secret: "another secret" }, address)).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => bouncedMail(IDENTITY, text) === undefined),
    );
  });
});
