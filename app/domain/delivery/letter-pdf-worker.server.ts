/** The worker thread of letter-pdf.server.ts: one task draws one order. */
import { drawDocument } from "./draw-document.server.ts";
import { UndrawableText } from "./draw-pages.ts";
import { layOutOrder } from "./lay-out-order.ts";
import { letterFaces } from "./letter-faces.server.ts";
import type { PrintOrder } from "./print-order.ts";
import { undrawableCharacters } from "./undrawable-characters.server.ts";
import { yieldToPages } from "./yield-to-pages.server.ts";

yieldToPages();

/** The PDF's bytes, or null when the fonts lack a sign. */
export default async (order: PrintOrder): Promise<Uint8Array | null> => {
  if (undrawableCharacters(order.letters, order.sender).length > 0) return null;
  const faces = letterFaces();
  try {
    return await drawDocument(layOutOrder(order, faces), faces);
  } catch (error) {
    if (error instanceof UndrawableText) return null;
    throw error;
  }
};
