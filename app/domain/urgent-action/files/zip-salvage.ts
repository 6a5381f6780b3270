/** What can still be had of an archive that broke off before its directory. */
import { constants, createInflateRaw } from "node:zlib";
import { MOST_ENTRIES, MOST_INFLATED } from "./zip-entries.ts";

/** The first entry of such a name, found by its own header and inflated as far as it goes; empty where there is none. */
export async function salvage(bytes: Uint8Array, wanted: RegExp): Promise<Uint8Array> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0, tries = 0; tries < MOST_ENTRIES; tries++, at += 4) {
    at = archive.indexOf("PK\x03\x04", at, "latin1");
    if (at < 0 || at + 30 > archive.length) break;
    const method = archive.readUInt16LE(at + 8);
    const nameEnd = at + 30 + archive.readUInt16LE(at + 26);
    const name = archive.toString("utf8", at + 30, nameEnd);
    if (method === 8 && wanted.test(name)) {
      return inflateAsFarAsPossible(archive.subarray(nameEnd + archive.readUInt16LE(at + 28)));
    }
  }
  return new Uint8Array();
}

function inflateAsFarAsPossible(deflated: Uint8Array): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const inflate = createInflateRaw({ finishFlush: constants.Z_SYNC_FLUSH });
    const chunks: Buffer[] = [];
    let size = 0;
    const finish = () => resolve(Buffer.concat(chunks));
    inflate.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MOST_INFLATED) return chunks.push(chunk);
      inflate.destroy();
      finish();
    });
    inflate.on("end", finish);
    inflate.on("error", finish);
    inflate.end(deflated);
  });
}
