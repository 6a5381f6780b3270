/** The document a campaign was made from stays beside it, and goes when the organizer says so. */
import fs from "node:fs";
import { expect, it } from "vitest";
import { findCampaignById } from "#app/domain/campaign/campaign-store.server.ts";
import {
  deleteSourceDocument,
  findKeptFile,
  findSourceDocument,
  saveImportedDraft,
} from "#app/domain/campaign/source-document.server.ts";
import { readUaDocument } from "#app/domain/urgent-action/read-ua-document.ts";
import type { Database } from "#db/schema.ts";
import { describeOnEachDatabase } from "#tests/support/databases.ts";
import { june } from "./cast.ts";

const callText = () => fs.readFileSync("tests/desk/ua-901-26.txt", "utf8");

describeOnEachDatabase("the source of a campaign", (open) => {
  it("keeps text and places as they were read, and whose address is whose", async () => {
    const db = await open();
    const text = callText();
    const id = await importCall(db, text);
    const source = (await findSourceDocument(db, id))!;
    expect(source).toMatchObject({ fileName: "noor.docx", format: "docx", fileKept: false });
    expect(source.text).toBe(text);
    const { start, end } = source.reading.spans.deadline!;
    expect(source.text.slice(start, end)).toContain("2026");
    const campaign = (await findCampaignById(db, id))!;
    const { targets, copies_to } = source.reading.addressees;
    expect([...targets, ...copies_to]).toEqual(campaign.addressees.map((addressee) => addressee.id));
  });

  it("keeps every place although a NUL in the text becomes a blank", async () => {
    const db = await open();
    const id = await importCall(db, `\0\0${callText()}`);
    const source = (await findSourceDocument(db, id))!;
    expect(source.text.startsWith("  ")).toBe(true);
    expect(source.text).toHaveLength(callText().length + 2);
  });

  it("keeps the file only where it was given, byte for byte, and lets it go alone", async () => {
    const db = await open();
    const file = Uint8Array.from([80, 75, 3, 4, 0, 255]);
    const id = await importCall(db, callText(), file);
    expect((await findSourceDocument(db, id))!.fileKept).toBe(true);
    expect([...(await findKeptFile(db, id))!]).toEqual([...file]);
    expect(await deleteSourceDocument(db, june, "tomas", { campaignId: id, what: "file" })).toBe(true);
    expect((await findSourceDocument(db, id))!).toMatchObject({ fileKept: false, text: callText() });
    expect(await deleteSourceDocument(db, june, "tomas", { campaignId: id, what: "file" })).toBe(false);
  });

  it("is deleted with everything that was read in it, which the audit trail tells", async () => {
    const db = await open();
    const id = await importCall(db, callText());
    expect(await deleteSourceDocument(db, june, "tomas", { campaignId: id, what: "everything" })).toBe(true);
    expect(await findSourceDocument(db, id)).toBeUndefined();
    expect(await findCampaignById(db, id)).toBeDefined();
    const entries = await db.selectFrom("audit_entries").select(["verb", "actor"]).orderBy("seq").execute();
    expect(entries.at(-1)).toEqual({ verb: "source.deleted", actor: "tomas" });
  });
});

function importCall(db: Database, text: string, file?: Uint8Array): Promise<string> {
  const reading = readUaDocument(text);
  const { document, documentLanguage } = reading;
  const source = { fileName: "noor.docx", format: "docx", text, reading, file };
  return saveImportedDraft(db, june, "tomas", { document, documentLanguage, source });
}
