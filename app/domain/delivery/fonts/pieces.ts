/** Which face each stretch of a line is set in: sign by sign, so that names in any script find their letters. */
import { graphemes } from "../graphemes.ts";
import { NEEDS_NO_GLYPH } from "./drawable.ts";
import { type FaceName, faceOfLanguage, facesFor } from "./faces.ts";
import { type Script, scriptOf } from "./scripts.ts";

/** A stretch in one face and one script, in UTF-16 units of the text. */
export interface Piece {
  start: number;
  end: number;
  face: FaceName;
  script: Script | null;
}

/** Whether a face has a code point. */
export type Covers = (face: FaceName, codePoint: number) => boolean;

/** The stretches of a text in a language (BCP 47), in the order in which they are read. */
export function piecesByFace(text: string, language: string, covers: Covers): Piece[] {
  const whole = oneFace(text, language, covers);
  if (whole) return [whole];
  const chooser = new FaceChooser(text, language, covers);
  const pieces: Piece[] = [];
  let at = 0;
  for (const sign of graphemes(text)) {
    const { face, script } = chooser.next(sign);
    const last = pieces.at(-1);
    if (last?.face === face && (!last.script || !script || last.script === script)) {
      last.end = at + sign.length;
      last.script ??= script;
    } else pieces.push({ start: at, end: at + sign.length, face, script });
    at += sign.length;
  }
  return pieces;
}

/** Most lines need one face and have one script: found out without cutting them into graphemes. */
function oneFace(text: string, language: string, covers: Covers): Piece | null {
  const face = faceOfLanguage(language);
  let script: Script | null = null;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= FIRST_SURROGATE || !(covers(face, unit) || NEEDS_NO_GLYPH.test(text[i]!))) return null;
    const own = scriptOf(unit);
    if (own === null || own === script) continue;
    if (script !== null || facesFor(own, language, text)[0] !== face) return null;
    script = own;
  }
  return { start: 0, end: text.length, face, script };
}

/** Pairs, private signs and variation selectors stand from here on. */
const FIRST_SURROGATE = 0xd800;

interface Choice {
  face: FaceName;
  script: Script | null;
}

/** Letters choose by their script; what many scripts share goes with the letters before it (UAX #24, 5.1). */
class FaceChooser {
  #last: Choice;
  readonly #brackets: Choice[] = [];

  constructor(
    readonly text: string,
    readonly language: string,
    readonly covers: Covers,
  ) {
    this.#last = this.#first();
  }

  next(sign: string): Choice {
    const script = scriptOf(sign.codePointAt(0)!);
    if (script !== null) this.#last = this.#letter(sign, script);
    else if (CLOSES.test(sign)) return this.#closing(sign);
    else return this.#shared(sign);
    return this.#last;
  }

  /** What stands before the first letter goes with that. */
  #first(): Choice {
    const letter = graphemes(this.text.slice(0, FAR)).find((sign) => scriptOf(sign.codePointAt(0)!) !== null);
    if (!letter) return { face: faceOfLanguage(this.language), script: null };
    return { ...this.#letter(letter, scriptOf(letter.codePointAt(0)!)!), script: null };
  }

  #letter(sign: string, script: Script): Choice {
    return { face: this.#firstOf(facesFor(script, this.language, this.text), sign), script };
  }

  #shared(sign: string): Choice {
    const emoji: FaceName[] = sign.includes("\uFE0F") ? ["emoji"] : [];
    const faces = [...emoji, this.#last.face, ...facesFor(null, this.language, this.text)];
    const choice: Choice = { face: this.#firstOf(faces, sign), script: null };
    if (OPENS.test(sign)) this.#brackets.push(choice);
    return choice;
  }

  /** In the face that it was opened in, and what follows with it. */
  #closing(sign: string): Choice {
    const opened = this.#brackets.pop();
    if (!opened || !hasAll(opened.face, sign, this.covers)) return this.#shared(sign);
    this.#last = opened;
    return opened;
  }

  /** The first that has every sign of a grapheme; the first of all where none has: shaping finds the gap. */
  #firstOf(faces: FaceName[], grapheme: string): FaceName {
    return faces.find((face) => hasAll(face, grapheme, this.covers)) ?? faces[0]!;
  }
}

const OPENS = /^(?:\p{Ps}|[“‘«‹「『])/u;
const CLOSES = /^(?:\p{Pe}|[”’»›」』])/u;
/** Signs within which a first letter is looked for. */
const FAR = 200;

/** Every sign but those that are invisible, and the spaces and the hyphen that shaping makes by itself. */
function hasAll(face: FaceName, grapheme: string, covers: Covers): boolean {
  for (const sign of grapheme) {
    if (!covers(face, sign.codePointAt(0)!) && !NEEDS_NO_GLYPH.test(sign)) return false;
  }
  return true;
}
