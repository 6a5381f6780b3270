/** XML as a stream of events. Entities that a document declares are never looked up; depth has an end. */
import { SaxesParser } from "saxes";
import { Unreadable } from "./document-file.ts";

export interface XmlReader {
  /** Names come without their prefix: producers choose prefixes as they like. */
  open(name: string, attributes: Record<string, string>): void;
  close(name: string): void;
  text(text: string): void;
}

/** Word nests some twenty deep. */
const DEEPEST = 400;

/** Returns whether the document was whole; what came before a damaged place has been reported. */
export function readXml(bytes: Uint8Array, reader: XmlReader): boolean {
  const parser = new SaxesParser();
  const depth = { now: 0 };
  let whole = true;
  parser.on("error", () => {
    whole = false;
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (++depth.now > DEEPEST) throw new Unreadable("too-much");
    reader.open(
      local(name),
      Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), value])),
    );
  });
  parser.on("closetag", ({ name }) => {
    depth.now--;
    reader.close(local(name));
  });
  parser.on("text", (text) => reader.text(text));
  parser.on("cdata", (text) => reader.text(text));
  const source = new TextDecoder(isUtf16(bytes) ? "utf-16le" : "utf-8").decode(bytes);
  // Piece by piece, so that a document that breaks off has been read up to there.
  for (let at = 0; at < source.length; at += PIECE) parser.write(source.slice(at, at + PIECE));
  parser.close();
  return whole;
}

const PIECE = 65_536;
const isUtf16 = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xfe;
const local = (name: string): string => name.slice(name.indexOf(":") + 1);
