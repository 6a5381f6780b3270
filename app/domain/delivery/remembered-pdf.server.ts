/**
 * A letter that was drawn a moment ago is not drawn again: a download that failed, a second press, the same PDF
 * attached to a draft. Its bytes stay in this process's memory for a minute at most, found by a hash of the whole
 * order, and are never written anywhere.
 */
import { createHash } from "node:crypto";
import type { LetterPdfRenderer } from "./letter-pdf.server.ts";

interface Limits {
  /** Milliseconds. */
  forMs: number;
  /** Of all PDFs together. */
  bytes: number;
}

/** The same renderer, remembering. An order that fails is not remembered; whoever asks at the same time shares the work. */
export function rememberingPdfs(
  renderer: LetterPdfRenderer,
  { forMs, bytes }: Limits = { forMs: 60_000, bytes: 8 * 2 ** 20 },
): LetterPdfRenderer {
  const drawn = new Map<string, { pdf: Promise<Uint8Array>; size: number }>();
  const forget = (key: string) => drawn.delete(key);
  /** The oldest go first. */
  const makeRoom = () => {
    let total = [...drawn.values()].reduce((sum, { size }) => sum + size, 0);
    for (const [key, { size }] of drawn) {
      if (total <= bytes) return;
      total -= size;
      forget(key);
    }
  };
  return {
    ...renderer,
    render(order) {
      const key = createHash("sha256").update(JSON.stringify(order)).digest("base64url");
      const known = drawn.get(key);
      if (known) return known.pdf;
      const entry = { pdf: renderer.render(order), size: 0 };
      drawn.set(key, entry);
      entry.pdf.then(
        (pdf) => {
          entry.size = pdf.byteLength;
          makeRoom();
          setTimeout(forget, forMs, key).unref();
        },
        () => forget(key),
      );
      return entry.pdf;
    },
  };
}
