import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { LetterPdfError, type LetterPdfRenderer } from "#app/domain/delivery/letter-pdf.server.ts";
import { plainOrder } from "#app/domain/delivery/print-order.ts";
import { rememberingPdfs } from "#app/domain/delivery/remembered-pdf.server.ts";
import { TO_THE_EMBASSY, TO_THE_MINISTER } from "./letters.ts";

const MINISTER = plainOrder([TO_THE_MINISTER], "A4");
const EMBASSY = plainOrder([TO_THE_EMBASSY], "A4");

/** A printer that counts what it is given, and whose PDFs are 1,000 bytes long. */
function printer(fails = 0) {
  const drawn: string[] = [];
  const renderer: LetterPdfRenderer = {
    async render({ letters }) {
      drawn.push(letters[0]!.addresseeId);
      await pause(1);
      if (drawn.length <= fails) throw new LetterPdfError("busy");
      return new Uint8Array(1_000).fill(drawn.length);
    },
    warm: Promise.resolve(),
    close: () => Promise.resolve(),
  };
  return { drawn, renderer };
}

describe("a PDF that is asked for again", () => {
  it("is drawn once, for whoever asks at the same time too", async () => {
    const { drawn, renderer } = printer();
    const remembering = rememberingPdfs(renderer);
    const [first, second] = await Promise.all([remembering.render(MINISTER), remembering.render(MINISTER)]);
    expect(await remembering.render({ ...MINISTER })).toBe(first);
    expect(second).toBe(first);
    expect(drawn).toEqual(["minister"]);
  });
  it("is another's where one word, the paper or the envelope is another", async () => {
    const { drawn, renderer } = printer();
    const remembering = rememberingPdfs(renderer);
    const changed = { ...TO_THE_MINISTER, closing: "Atentamente." };
    for (const order of [
      MINISTER,
      plainOrder([changed], "A4"),
      plainOrder([TO_THE_MINISTER], "LETTER"),
      { ...MINISTER, envelopes: "dl" as const },
      { ...MINISTER, sender: ["Amina"] },
    ])
      await remembering.render(order);
    expect(drawn).toHaveLength(5);
  });
  it("is forgotten after its time, and before that where too many are remembered", async () => {
    const { drawn, renderer } = printer();
    const brief = rememberingPdfs(renderer, { forMs: 10, bytes: 10_000 });
    await brief.render(MINISTER);
    await pause(30);
    await brief.render(MINISTER);
    expect(drawn).toHaveLength(2);
    const small = rememberingPdfs(renderer, { forMs: 10_000, bytes: 1_500 });
    await small.render(MINISTER);
    await small.render(EMBASSY);
    await pause(5);
    await small.render(EMBASSY);
    await small.render(MINISTER);
    expect(drawn.slice(2)).toEqual(["minister", "embassy", "minister"]);
  });
  it("is tried again where it could not be drawn", async () => {
    const { drawn, renderer } = printer(1);
    const remembering = rememberingPdfs(renderer);
    await expect(remembering.render(MINISTER)).rejects.toThrow("busy");
    await remembering.render(MINISTER);
    expect(drawn).toHaveLength(2);
  });
});
