/** Tomás brings a document to the desk, and leaves with a draft. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { getCampaign, listAllCampaigns } from "#app/domain/campaign/campaign-store.server.ts";
import { action, loader } from "#app/routes/desk.import/route.tsx";
import { describeOnEachDatabase } from "../support/databases.ts";
import { answerOf, cookieOf, deskContext, get, post } from "./desk.ts";

const urgentAction = readFileSync(new URL("./ua-901-26.txt", import.meta.url), "utf8");
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

  test("what the importer is not sure of comes along to the review", async () => {
    const db = await open();
    const cookie = await cookieOf(db);
    const answer = await answerOf(
      action({ ...post("/desk/import", { text: urgentAction }, cookie), context: deskContext(db) }),
    );
    const { searchParams } = new URL(answer.location!, "http://localhost");
    expect(searchParams.get("check")).toContain("addressees.0.addressLines~unsure");
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
    expect(answer).toMatchObject({ status: 422, data: { refused: "other" } });
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

  test.each([
    ["nothing at all", { text: "  " }, "nothing"],
    ["a file of more than 1 MB", { text: "", file: new File(["a".repeat(1_100_000)], "a.txt") }, "too-large"],
    ["a PDF file", { text: "kept", file: new File(["%PDF-1.7 ..."], "a.pdf") }, "not-text"],
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
