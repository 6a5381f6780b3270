/** Setting a password, signing in and out, and the pages that everybody at the desk sees. */
import { expect, test } from "vitest";
import { loadDemonstrations } from "#app/demonstrations.server.ts";
import { deskPath } from "#app/desk-path.ts";
import { saveDraft } from "#app/domain/campaign/draft.server.ts";
import { passwordProblem } from "#app/domain/staff/new-password.ts";
import { findStaff } from "#app/domain/staff/session.server.ts";
import { createFirstAdministratorLink, createStaffLink } from "#app/domain/staff/staff-link.server.ts";
import { loader as campaigns } from "#app/routes/desk._index/route.tsx";
import { action as logIn } from "#app/routes/desk.log-in/route.tsx";
import { action as logOut } from "#app/routes/desk.log-out.ts";
import { action as setUp, loader as setUpPage } from "#app/routes/desk.set-up.tsx";
import { loader as tally } from "#app/routes/desk.tallies.$ua/route.tsx";
import { loader as tallyCsvFile } from "#app/routes/desk.tallies.$ua[.]csv.ts";
import { june, publishNoor } from "../campaign/cast.ts";
import { noorDocument } from "../campaign/noor.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { answerOf, cookieOf, deskContext, get, post, publicUrl } from "./desk.ts";

const password = "a quiet long password";
const cookieIn = (answer: { response: Response | null }) =>
  answer.response?.headers.get("Set-Cookie")?.split(";")[0] ?? "";
const staffWith = (db: Parameters<typeof deskContext>[0], cookie: string) =>
  findStaff(new Request(publicUrl, { headers: { Cookie: cookie } }), deskContext(db));

describeOnEachDatabase("coming and going", (open) => {
  test("the first administrator sets address and password, and is at the desk", async () => {
    const db = await open();
    const context = deskContext(db);
    const token = (await createFirstAdministratorLink(db, june))!;
    const page = await answerOf(setUpPage({ ...get(`/desk/set-up?token=${token}`), context }));
    expect(page.data).toMatchObject({ first: true });
    const form = { token, email: "ada@example.org", password, repeat: password };
    const answer = await answerOf(setUp({ ...post("/desk/set-up", form), context }));
    expect(answer).toMatchObject({ status: 302, location: "/desk" });
    expect(await staffWith(db, cookieIn(answer))).toMatchObject({
      email: "ada@example.org",
      role: "administrator",
    });
  });

  test.each([
    [{ password: "short", repeat: "short" }, "password"],
    [{ password, repeat: "another long password" }, "repeat"],
    [{ password, repeat: password, email: "not an address" }, "email"],
  ])("a set-up that is not right is answered at its field", async (form, field) => {
    const db = await open();
    const context = deskContext(db);
    const token = (await createFirstAdministratorLink(db, june))!;
    const answer = await answerOf(setUp({ ...post("/desk/set-up", { token, ...form }), context }));
    expect(answer).toMatchObject({ status: 400, data: { problems: [{ field }] } });
  });

  test("a link that was used shows what to do", async () => {
    const db = await open();
    const context = deskContext(db);
    const page = await answerOf(setUpPage({ ...get("/desk/set-up?token=used"), context }));
    expect(page.data).toMatchObject({ email: null });
  });

  test("signing in leads back to where one wanted to go, and signing out ends it", async () => {
    const db = await open();
    const context = deskContext(db);
    const token = await createStaffLink(db, june, {
      email: "tomas@example.org",
      role: "organizer",
      section: null,
    });
    await setUp({ ...post("/desk/set-up", { token, password, repeat: password }), context });
    const form = { email: "tomas@example.org", password, back: "/desk/import" };
    const answer = await answerOf(logIn({ ...post("/desk/log-in", form), context }));
    expect(answer).toMatchObject({ status: 302, location: "/desk/import" });
    const cookie = cookieIn(answer);
    expect(await staffWith(db, cookie)).toBeDefined();
    const out = await answerOf(logOut({ ...post("/desk/log-out", {}, cookie), context }));
    expect(out.response?.headers.get("Set-Cookie")).toContain("Max-Age=0");
    expect(await staffWith(db, cookie)).toBeUndefined();
  });

  test("what was typed when the session ended goes on after signing in", async () => {
    const db = await open();
    const context = deskContext(db);
    const token = await createStaffLink(db, june, {
      email: "tomas@example.org",
      role: "organizer",
      section: null,
    });
    await setUp({ ...post("/desk/set-up", { token, password, repeat: password }), context });
    const form = { email: "tomas@example.org", back: "/desk/campaigns/abc", "typed.texts.0.title": "Kept" };
    const wrong = await answerOf(logIn({ ...post("/desk/log-in", { ...form, password: "wrong" }), context }));
    expect(wrong).toMatchObject({ status: 403, data: { typed: [["texts.0.title", "Kept"]] } });
    const right = await answerOf(logIn({ ...post("/desk/log-in", { ...form, password }), context }));
    expect(right.data).toEqual({
      back: "/desk/campaigns/abc",
      email: "tomas@example.org",
      typed: [["texts.0.title", "Kept"]],
      problems: null,
    });
    expect(await staffWith(db, cookieIn(right))).toBeDefined();
  });

  test("the front page shows Tomás drafts and what they lack, and Ingrid only what is published", async () => {
    const db = await open();
    const context = deskContext(db);
    await saveDraft(db, june, "tomas", { ...noorDocument, deadline: null }, "en");
    await publishNoor(db);
    const forTomas = await answerOf(campaigns({ ...get("/desk", await cookieOf(db)), context }));
    expect(
      forTomas.data.rows.map((row: { state: string; missing: number }) => [row.state, row.missing]),
    ).toEqual(
      expect.arrayContaining([
        ["draft", 2], // a deadline, and a number that is free
        ["open", 0],
      ]),
    );
    const forIngrid = await answerOf(
      campaigns({ ...get("/desk", await cookieOf(db, "section-officer", "us")), context }),
    );
    expect(forIngrid.data).toMatchObject({ mayEdit: false, rows: [{ state: "open" }] });
  });

  test("Tomás sees every section's numbers, Ingrid her own, on the page and in the file", async () => {
    const db = await open();
    await loadDemonstrations(db, june);
    const context = deskContext(db);
    const sectionsFor = async (cookie: string) => {
      const at = get("/desk/tallies/72-24", cookie, { ua: "72-24" });
      const page = await answerOf(tally({ ...at, context }));
      const file = await answerOf(tallyCsvFile({ ...at, context }));
      const lines = (await file.response!.text()).trim().split("\n").slice(1);
      return {
        onPage: new Set(page.data.sums.map((sum: { section: string }) => sum.section)),
        inFile: new Set(lines.map((line) => line.split(",")[2])),
      };
    };
    const all = await sectionsFor(await cookieOf(db));
    expect(all.onPage.size).toBeGreaterThan(5);
    expect(all.inFile.size).toBeGreaterThan(5);
    const own = await sectionsFor(await cookieOf(db, "section-officer", "us"));
    expect([...own.onPage]).toEqual(["us"]);
    expect([...own.inFile]).toEqual(["us"]);
  });

  test("the tally of a number that nobody knows is not found", async () => {
    const db = await open();
    const cookie = await cookieOf(db);
    for (const ua of ["1-99", "nonsense"])
      expect(
        await answerOf(tally({ ...get(`/desk/tallies/${ua}`, cookie, { ua }), context: deskContext(db) })),
      ).toMatchObject({ status: 404 });
  });
});

test.each([
  ["/desk/campaigns/abc?check=a~b", "/desk/campaigns/abc?check=a~b"],
  ["https://example.org/desk", "/desk"],
  ["//example.org", "/desk"],
  ["/desk/../en", "/desk"],
  ["/desktop", "/desk"],
  ["/desk\\@example.org", "/desk"],
  ["/desk/log-out", "/desk"],
  [null, "/desk"],
])("after signing in, %s leads to %s", (asked, path) => {
  expect(deskPath(asked)).toBe(path);
});

test.each([
  ["eleven char", "short"],
  ["aaaaaaaaaaaaa", "plain"],
  ["123456789012", "plain"],
  ["Password1234", "plain"],
  ["x".repeat(201), "long"],
  ["four ordinary words here", null],
])("the password %s is %s", (password, problem) => {
  expect(passwordProblem(password)).toBe(problem);
});
