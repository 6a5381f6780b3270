/** A Word file's parts in reading order: page headers first, because the number of an Urgent Action often stands there. */
import { type DocumentFile, refused } from "./document-file.ts";
import { wordText } from "./word-text.ts";
import { readXml } from "./xml-events.ts";
import type { ZipEntries } from "./zip-entries.ts";

/** Word 365 numbers the part at times: word/document2.xml. */
export const WORD_BODY = /^word\/document\d*\.xml$/u;

/** Page headers, body, notes; a page footer only where it alone holds the document's number. Throws Unreadable. */
export async function readWordFile(zip: ZipEntries): Promise<DocumentFile> {
  const bodyName = zip.names.find((name) => WORD_BODY.test(name))!;
  const part = async (name: string) => {
    const targets = linkTargets(await zip.read(name.replace(/([^/]+)$/u, "_rels/$1.rels")));
    return wordText(await zip.read(name), targets);
  };
  const texts = async (pattern: RegExp) => {
    const found: string[] = [];
    for (const name of zip.names.filter((each) => pattern.test(each)).slice(0, MOST_PARTS)) {
      const { text } = await part(name);
      if (text && !found.includes(text)) found.push(text);
    }
    return found;
  };
  const body = await part(bodyName);
  const headers = await texts(/^word\/header\d*\.xml$/u);
  const footers = await texts(/^word\/footer\d*\.xml$/u);
  const above = [...headers, ...footers.filter((text) => NUMBER.test(text) && !NUMBER.test(headers.join()))];
  const isNew = (text: string) => !body.text.includes(text);
  const notes = await texts(/^word\/(?:foot|end)notes\.xml$/u);
  const text = [...above.filter(isNew), body.text, ...notes].filter(Boolean).join("\n\n");
  if (!body.whole) return refused("damaged", "docx", text);
  return text.trim() ? { ok: true, text, format: "docx", notes: [] } : refused("no-text", "docx");
}

/** First pages, even pages and sections each may have a header of their own. */
const MOST_PARTS = 12;
const NUMBER = /\b\d{1,3}[/.]\d{2,4}\b/u;

function linkTargets(xml: Uint8Array): Map<string, string> {
  const targets = new Map<string, string>();
  if (xml.length === 0) return targets;
  readXml(xml, {
    open(name, { Id, Target, Type }) {
      if (name === "Relationship" && Id && Target && Type?.endsWith("/hyperlink")) targets.set(Id, Target);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return targets;
}
