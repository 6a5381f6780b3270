/** Opens a zip archive without trusting it: few entries, and every inflated byte is counted. */
import { promisify } from "node:util";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { Unreadable } from "./document-file.ts";

export const MOST_ENTRIES = 500;
/** In bytes, over all entries that are read. The text of a long report in Word is a tenth of it. */
export const MOST_INFLATED = 8_000_000;

export interface ZipEntries {
  names: string[];
  /** The entry's bytes; empty where there is none of that name. Throws Unreadable. */
  read(name: string): Promise<Uint8Array>;
}

/** Throws Unreadable: "too-much" beyond 500 entries, "damaged" where there is no directory to go by. */
export async function openZip(bytes: Uint8Array): Promise<ZipEntries> {
  const zip = await fromBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    lazyEntries: true,
    // The sizes that an archive states are not believed, neither for nor against it.
    validateEntrySizes: false,
    autoClose: false,
  }).catch(() => {
    throw new Unreadable("damaged");
  });
  if (zip.entryCount > MOST_ENTRIES) throw new Unreadable("too-much");
  const entries = await listEntries(zip);
  const left = { bytes: MOST_INFLATED };
  return {
    names: [...entries.keys()],
    async read(name) {
      const entry = entries.get(name);
      if (!entry) return new Uint8Array();
      if (entry.isEncrypted()) throw new Unreadable("locked");
      if (![0, 8].includes(entry.compressionMethod)) throw new Unreadable("damaged");
      return readEntry(zip, entry, left);
    },
  };
}

const fromBuffer = promisify<Buffer, object, ZipFile>(yauzl.fromBuffer);

function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    zip.on("entry", (entry: Entry) => {
      if (entries.size > MOST_ENTRIES) return reject(new Unreadable("too-much"));
      if (!entries.has(entry.fileName)) entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.on("end", () => resolve(entries));
    zip.on("error", () => reject(new Unreadable("damaged")));
    zip.readEntry();
  });
}

function readEntry(zip: ZipFile, entry: Entry, left: { bytes: number }): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(new Unreadable("damaged"));
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => {
        left.bytes -= chunk.length;
        if (left.bytes < 0) {
          stream.destroy();
          return reject(new Unreadable("too-much"));
        }
        chunks.push(chunk);
      });
      stream.on("end", () => resolve(Buffer.concat(chunks)));
      stream.on("error", () => reject(new Unreadable("damaged")));
    });
  });
}
