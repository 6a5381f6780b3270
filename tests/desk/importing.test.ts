/** Tomás brings a document to the desk, and leaves with a draft. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { getCampaign, listAllCampaigns } from "#app/domain/campaign/campaign-store.server.ts";
import { findKeptFile, findSourceDocument } from "#app/domain/campaign/source-document.server.ts";
import { openJson } from "#app/domain/urgent-action/files/open-json.ts";
import { readUaDocument } from "#app/domain/urgent-action/read-ua-document.ts";
import { action, loader } from "#app/routes/desk.import/route.tsx";
import { publishNoor } from "../campaign/cast.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { docxOfText, pdfOfText } from "../urgent-action/files/make-files.ts";
import { answerOf, cookieOf, deskContext, get, post } from "./desk.ts";

const urgentAction = readFileSync(new URL("./ua-901-26.txt", import.meta.url), "utf8");
const oldWord = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from("WordDocument", "utf16le")]);
const recipe = "Onion soup\nPeel the onions, cut them, and let them brown slowly in butter.\n";

describeOnEachDatabase("importing", (open) => {
  test("pasted text becomes a draft, and Tomás is led to review it", async () => {
    const db = await open();
    const cookie = await cookieOf(db);
    const answer = await answerOf(
      action({ ...post("/desk/import", { text: urgentAction }, cookie), context: deskContext(db) }),
    );
    expect(answer.status).toBe(302);
    const [draft] = await listAllCampaigns(db);
    expect(answer.location).toContain(`/desk/campaigns/${draft?.id}`);
    expect(draft).toMatchObject({
      uaNumber: "901/26",
      ordinal: 2,
      deadlineOn: "2026-08-30",
      publishedAt: null,
    });
  });

  test("its source is kept beside it, with what the importer is not sure of", async () => {
    const db = await open();
    const cookie = await cookieOf(db);
    await answerOf(
      action({ ...post("/desk/import", { text: urgentAction }, cookie), context: deskContext(db) }),
    );
    const [draft] = await listAllCampaigns(db);
    const source = await findSourceDocument(db, draft!.id);
    expect(source).toMatchObject({ format: "pasted", fileName: null, fileKept: false });
    expect(source?.reading.confidence["targets.0"]).toBeLessThan(0.9);
  });

  test.each([
    ["Word", "ua.docx", "docx", () => docxOfText(urgentAction)],
    ["PDF", "ua.pdf", "pdf", () => pdfOfText(urgentAction)],
  ] as const)("a file in %s becomes the same draft", async (_what, name, format, make) => {
    const db = await open();
    const cookie = await cookieOf(db);
    const file = new File([new Uint8Array(await make())], name);
    const answer = await answerOf(
      action({ ...post("/desk/import", { text: "", file }, cookie), context: deskContext(db) }),
    );
    expect(answer.status).toBe(302);
    const [draft] = await listAllCampaigns(db);
    expect(draft).toMatchObject({ uaNumber: "901/26", ordinal: 2, deadlineOn: "2026-08-30" });
    expect(await findSourceDocument(db, draft!.id)).toMatchObject({
      fileName: name,
      format,
      fileKept: false,
    });
  });

  test("the file itself is kept only where he says so", async () => {
    const db = await open();
    const cookie = await cookieOf(db);
    const bytes = docxOfText(urgentAction);
    const form = { text: "", keep: "on", file: new File([new Uint8Array(bytes)], "ua.docx") };
    await answerOf(action({ ...post("/desk/import", form, cookie), context: deskContext(db) }));
    const [draft] = await listAllCampaigns(db);
    expect(new Uint8Array((await findKeptFile(db, draft!.id))!)).toEqual(bytes);
  });

  test("the JSON of another office is imported as it is", async () => {
    const db = await open();
    const cookie = await cookieOf(db);
    const { document } = readUaDocument(urgentAction);
    const text = JSON.stringify(openJson({ ...document, title: "Corrected by hand" }, "en"));
    const answer = await answerOf(
      action({ ...post("/desk/import", { text }, cookie), context: deskContext(db) }),
    );
    expect(answer.status).toBe(302);
    const [draft] = await listAllCampaigns(db);
    expect(draft?.texts[0]?.title).toBe("Corrected by hand");
    expect(draft).toMatchObject({ uaNumber: "901/26", deadlineOn: "2026-08-30" });
    const broken = { text: text.replace("2026-08-30", "end of August") };
    expect(
      await answerOf(action({ ...post("/desk/import", broken, cookie), context: deskContext(db) })),
    ).toMatchObject({
      status: 422,
      data: { kept: { is: "bad-json", problem: expect.stringMatching(/deadline/) } },
    });
  });

  test("what could be read of a file that broke off comes back, and becomes a draft if he goes on", async () => {
    const db = await open();
    const cookie = await cookieOf(db);
    const whole = docxOfText(urgentAction);
    const file = new File([new Uint8Array(whole.subarray(0, whole.length * 0.8))], "ua.docx");
    const answer = await answerOf(
      action({ ...post("/desk/import", { text: "", file }, cookie), context: deskContext(db) }),
    );
    expect(answer).toMatchObject({ status: 400, data: { problem: "damaged", fileName: "ua.docx" } });
    expect(answer.data.text).toContain("901/26");
    const again = { text: answer.data.text, fileName: "ua.docx", format: "docx", intent: "by-hand" };
    await answerOf(action({ ...post("/desk/import", again, cookie), context: deskContext(db) }));
    const [draft] = await listAllCampaigns(db);
    expect(draft?.uaNumber).toBe("901/26");
    expect(await findSourceDocument(db, draft!.id)).toMatchObject({ fileName: "ua.docx", format: "docx" });
  });

  test("a situation report may go to the evidence instead", async () => {
    const db = await open();
    const cookie = await cookieOf(db);
    const form = {
      text: "Situation report\n\nAs of 1 June 2026, 573 people were in detention.",
      intent: "evidence",
    };
    const answer = await answerOf(
      action({ ...post("/desk/import", form, cookie), context: deskContext(db) }),
    );
    expect(answer.location).toMatch(/^\/desk\/evidence\//);
    expect(await listAllCampaigns(db)).toEqual([]);
  });

  test("a document that asks for nothing more says so, and names the calls of its case", async () => {
    const db = await open();
    const cookie = await cookieOf(db);
    const { id } = await publishNoor(db, { uaNumber: "901/26", ordinal: 1 });
    const text = `${urgentAction}\n\nNo further action is requested. Many thanks to all who sent appeals.`;
    const answer = await answerOf(
      action({ ...post("/desk/import", { text }, cookie), context: deskContext(db) }),
    );
    expect(answer).toMatchObject({
      status: 422,
      data: { kept: { is: "no-action", uaNumber: "901/26", calls: [{ id, ordinal: 1 }] } },
    });
  });

  test("a text file does the same, whatever its encoding", async () => {
    const db = await open();
    const cookie = await cookieOf(db);
    const bytes = Buffer.from(urgentAction.replace("Ostrame", "Óstrame"), "latin1");
    const file = new File([bytes], "ua.txt", { type: "text/plain" });
    const answer = await answerOf(
      action({ ...post("/desk/import", { text: "", file }, cookie), context: deskContext(db) }),
    );
    expect(answer.status).toBe(302);
    const [draft] = await listAllCampaigns(db);
    expect((await getCampaign(db, draft!.id)).addressees[0]?.addressLines.join(" ")).toContain("Óstrame");
  });

  test("a text that is no Urgent Action comes back with the reason, and nothing is kept", async () => {
    const db = await open();
    const cookie = await cookieOf(db);
    const answer = await answerOf(
      action({ ...post("/desk/import", { text: recipe }, cookie), context: deskContext(db) }),
    );
    expect(answer).toMatchObject({ status: 422, data: { kept: { is: "refused", kind: "other" } } });
    expect(answer.data.text.replaceAll("\r\n", "\n")).toBe(recipe);
    expect(await listAllCampaigns(db)).toEqual([]);
  });

  test("he may start by hand all the same", async () => {
    const db = await open();
    const cookie = await cookieOf(db);
    const form = { text: recipe, intent: "by-hand" };
    const answer = await answerOf(
      action({ ...post("/desk/import", form, cookie), context: deskContext(db) }),
    );
    expect(answer.status).toBe(302);
    expect(await listAllCampaigns(db)).toMatchObject([{ uaNumber: null, publishedAt: null }]);
  });

  test("so he may where nothing could be read", async () => {
    const db = await open();
    const cookie = await cookieOf(db);
    const answer = await answerOf(
      action({ ...post("/desk/import", { text: "", intent: "by-hand" }, cookie), context: deskContext(db) }),
    );
    expect(answer.status).toBe(302);
    expect(await listAllCampaigns(db)).toMatchObject([{ uaNumber: null }]);
  });

  test.each([
    ["nothing at all", { text: "  " }, "nothing"],
    ["a file of more than 5 MB", { text: "", file: new File(["a".repeat(5_100_000)], "a.txt") }, "too-large"],
    ["a PDF of which little is left", { text: "kept", file: new File(["%PDF-1.7 ..."], "a.pdf") }, "damaged"],
    ["an old Word file", { text: "", file: new File([oldWord], "a.doc") }, "old-word"],
  ])("%s is answered at the form", async (_what, form, problem) => {
    const db = await open();
    const cookie = await cookieOf(db);
    const answer = await answerOf(
      action({ ...post("/desk/import", form, cookie), context: deskContext(db) }),
    );
    expect(answer).toMatchObject({ status: 400, data: { problem } });
  });

  test("Ingrid, a section officer, imports nothing", async () => {
    const db = await open();
    const cookie = await cookieOf(db, "section-officer", "us");
    const form = { text: urgentAction };
    expect(
      await answerOf(loader({ ...get("/desk/import", cookie), context: deskContext(db) })),
    ).toMatchObject({
      status: 403,
    });
    expect(
      await answerOf(action({ ...post("/desk/import", form, cookie), context: deskContext(db) })),
    ).toMatchObject({ status: 403 });
    expect(await listAllCampaigns(db)).toEqual([]);
  });
});
