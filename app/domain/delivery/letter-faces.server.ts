/** The faces of letters, in every script that we have a font for: HarfBuzz shapes, each sign finds its own font. */

import { directionOf } from "./fonts/direction.ts";
import { canBeDrawn } from "./fonts/drawable.server.ts";
import { shape, widthOf } from "./fonts/shape.server.ts";
import type { TypeFace, TypeFaces, Weight, Wording } from "./type-face.ts";

/** Fonts are opened one by one, when a text first needs them. */
export const letterFaces = (): TypeFaces => FACES;

const faceOf = (weight: Weight): TypeFace => ({
  width: (text, size, wording = plain(text)) => widthOf(text, weight, wording) * size,
  shape: (text, wording) => shape(text, weight, wording),
  canDraw: canBeDrawn,
});

const FACES: TypeFaces = { regular: faceOf("regular"), semibold: faceOf("semibold") };

const plain = (text: string): Wording => ({ language: "und", dir: directionOf(text) });
