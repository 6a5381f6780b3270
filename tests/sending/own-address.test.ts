/** However Amina writes her address it is one mailbox, counted once; and what is none, or two, is refused. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oneMailbox, ownAddress } from "#app/domain/action-log/sending/own-address.ts";
import { mailable } from "#app/domain/delivery/e-mail-address.ts";
import { figure, size } from "#tests/support/prove-size.ts";

const read = (typed: string): string | null => {
  const reading = ownAddress.safeParse(typed);
  return reading.success ? reading.data : null;
};
const mailbox = (typed: string): string => oneMailbox(read(typed)!);

const VARIANTS = 1_000;
const anyCase = (text: string) =>
  fc
    .array(fc.boolean(), { minLength: text.length, maxLength: text.length })
    .map((upper) => [...text].map((sign, i) => (upper[i] ? sign.toUpperCase() : sign)).join(""));
const tag = fc
  .option(fc.stringMatching(/^[a-z0-9._-]{0,12}$/), { nil: null })
  .map((word) => (word === null ? "" : `+${word}`));
const around = fc.constantFrom("", " ", "  ", "\t");
const wide = (text: string) =>
  text.replace(/[a-z]/g, (sign) => String.fromCodePoint(sign.codePointAt(0)! + 0xfee0));

describe("one mailbox", () => {
  it("of a provider that takes away points and tags, in a thousand spellings", () => {
    const dotted = fc
      .array(fc.boolean(), { minLength: 12, maxLength: 12 })
      .map((points) => [..."aminazubeldia"].map((sign, i) => (points[i] ? `${sign}.` : sign)).join(""));
    const spelling = fc
      .tuple(
        dotted.chain(anyCase),
        tag,
        fc.constantFrom("gmail.com", "googlemail.com").chain(anyCase),
        around,
      )
      .map(([local, plus, domain, space]) => `${space}${local}${plus}@${domain}${space}`);
    const all = fc.sample(spelling, { numRuns: VARIANTS, seed: 20260615 });
    expect(new Set(all).size).toBeGreaterThan(VARIANTS * 0.9);
    expect(new Set(all.map(mailbox))).toEqual(new Set(["aminazubeldia@gmail.com"]));
  });

  it("at a domain with letters of its own, in a thousand spellings", () => {
    const domains = [
      "bücher.example",
      "bu\u0308cher.example",
      "xn--bcher-kva.example",
      "ｂücher．example",
      "bücher。example",
    ];
    const locals = fc.oneof(anyCase("amina.zubeldia"), fc.constant(wide("amina.zubeldia")));
    const spelling = fc
      .tuple(locals, tag, fc.constantFrom(...domains).chain(anyCase), around)
      .map(([local, plus, domain, space]) => `${space}${local}${plus}@${domain}${space}`);
    const all = fc.sample(spelling, { numRuns: VARIANTS, seed: 20260616 });
    expect(new Set(all.map(mailbox))).toEqual(new Set(["amina.zubeldia@xn--bcher-kva.example"]));
    figure(
      `${2 * VARIANTS} spellings of two mailboxes (case, points, tags, full width, IDN, googlemail): 2 counted`,
    );
  });

  it("is not another's: points count elsewhere, and so does every letter", () => {
    const different = [
      "amina@mailbox.example",
      "a.mina@mailbox.example",
      "amina@mailbox2.example",
      "aminaz@mailbox.example",
    ];
    expect(new Set(different.map(mailbox)).size).toBe(different.length);
  });
});

describe("an address", () => {
  it("may be written in any script, also after its last point", () => {
    expect(read("иван@почта.рф")).toBe("иван@xn--80a1acny.xn--p1ai");
    expect(read("jose\u0301@mailbox.example")).toBe("josé@mailbox.example");
  });

  it.each([
    "a@x.example, b@y.example",
    "g: a@x.example;",
    '"a b"@x.example',
    "<a@x.example>",
    "a@x.example>",
    "a@x.example/b",
    "a@x.example?b",
    "a@x.example#b",
    "a@x.example:25",
    "a@b@x.example",
    "a@[127.0.0.1]",
    "a@127.0.0.1",
    "a@0x7f.1",
    "a@%65xample.org",
    "a@localhost",
    "a@x..example",
    "a\r\nBcc: b@y.example",
    "a@x.example\r\nBcc: b@y.example",
    "a\u0000@x.example",
    "a\u202e@x.example",
    "@x.example",
    "amina",
    "",
  ])("is refused: %j", (typed) => {
    expect(read(typed)).toBeNull();
  });

  it("that is taken is one plain recipient, and reading it again changes nothing", () => {
    const nasty = fc.constantFrom(
      "@",
      ",",
      ";",
      ":",
      "<",
      ">",
      '"',
      "(",
      ")",
      "\\",
      " ",
      "\r\n",
      "\u2028",
      "\u202e",
      "%00",
      "/",
      "?",
      "#",
      "[",
      "]",
    );
    const typed = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.emailAddress(),
      fc.tuple(fc.emailAddress(), nasty, fc.emailAddress()).map((parts) => parts.join("")),
      fc
        .tuple(fc.string({ unit: "binary", maxLength: 20 }), nasty, fc.domain())
        .map(([a, b, c]) => `${a}${b}@${c}`),
      fc.tuple(fc.stringMatching(/^[a-z]{1,9}$/), nasty, fc.domain()).map(([a, b, c]) => `${a}@${c}${b}`),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const address = read(text);
        if (address === null) return;
        expect(mailable([address])).toEqual([address]);
        expect(address).toMatch(/^[^@\s\p{Cc}\p{Cf}]+@[a-z0-9.-]+$/u);
        expect(read(address)).toBe(address);
        expect(oneMailbox(oneMailbox(address))).toBe(oneMailbox(address));
      }),
      { numRuns: size(1_000, 100_000) },
    );
  });
});
