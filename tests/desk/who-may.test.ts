/** Every route of the desk asks who is there, before it does anything: the folder of routes is walked, not a list of ours. */
import { readdirSync } from "node:fs";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { describe, expect, test } from "vitest";
import { STAFF_ROLES, type StaffRole } from "#app/domain/staff/roles.ts";
import { onSqlite } from "../support/databases.ts";
import { answerOf, cookieOf, deskContext, get, post } from "./desk.ts";

interface RouteModule {
  loader?: (args: LoaderFunctionArgs) => unknown;
  action?: (args: ActionFunctionArgs) => unknown;
}

/** Where somebody must get to who is not signed in; none of them shows anything of a campaign. */
const OPEN = ["desk", "desk.log-in", "desk.log-out.ts", "desk.set-up.tsx", "desk.language.ts"];
/** What a section officer may open; whatever is new is not for them until it is named here. */
const FOR_OFFICERS = /^desk\.(?:_index|post|tallies|reports|events)(?:[._]|$)/u;

const routes = readdirSync("app/routes").filter(
  (name) => /^desk(?:[._]|$)/u.test(name) && !OPEN.includes(name),
);
const moduleOf = (name: string): Promise<RouteModule> =>
  import(/* @vite-ignore */ `../../app/routes/${/\.tsx?$/u.test(name) ? name : `${name}/route.tsx`}`);
const params = { id: "nobody", ua: "72-24", lang: "en", n: "7" };

/** What the route answers to somebody with this cookie who opens it, and who sends its form. */
async function answers(name: string, cookie: string, db: Awaited<ReturnType<ReturnType<typeof onSqlite>>>) {
  const { loader, action } = await moduleOf(name);
  const context = deskContext(db);
  const ask = async (
    run: ((args: LoaderFunctionArgs & ActionFunctionArgs) => unknown) | undefined,
    asked: ReturnType<typeof get>,
  ) =>
    run &&
    (await answerOf(
      (async () => run({ ...asked, context } as never))().catch((thrown) => {
        if (thrown instanceof Error) return { passed: thrown.message };
        throw thrown;
      }),
    ));
  return {
    opened: await ask(loader, get("/desk/some/where?x=1", cookie, params)),
    sent: await ask(action, post("/desk/some/where", { intent: "save", title: "Noor" }, cookie, params)),
  };
}

const open = onSqlite();

test("whoever is not signed in gets no megabytes back: the sign-in form could not carry them on", async () => {
  const { action } = await moduleOf("desk.import");
  const sent = post(
    "/desk/import",
    { text: "<".repeat(5_000_000), fileName: "ua.txt" },
    "amparo=not-a-session",
  );
  const answer = await answerOf(
    (async () => action!({ ...sent, context: deskContext(await open()) } as never))(),
  );
  expect(answer).toMatchObject({ status: 401, data: { typed: [["fileName", "ua.txt"]] } });
});

test("there are routes to walk", () => expect(routes.length).toBeGreaterThan(12));

describe.each(routes)("%s", (name) => {
  test("sends who is not signed in to sign in, and keeps what they typed", async () => {
    const { opened, sent } = await answers(name, "amparo=not-a-session", await open());
    if (opened)
      expect([opened.status, opened.location]).toEqual([
        302,
        expect.stringMatching(/^\/desk\/log-in\?back=/),
      ]);
    if (sent) expect([sent.status, sent.data?.reason]).toEqual([401, "signed-out"]);
  });

  test.each(STAFF_ROLES)("answers a role by its rights: %s", async (role: StaffRole) => {
    const db = await open();
    const { opened, sent } = await answers(
      name,
      await cookieOf(db, role, role === "section-officer" ? "us" : null),
      db,
    );
    const refused = role === "section-officer" && !FOR_OFFICERS.test(name);
    for (const answer of [opened, sent]) {
      if (answer && refused) expect(answer).toMatchObject({ status: 403, data: { reason: "not-allowed" } });
      else if (answer) expect(answer.data?.reason).not.toBe("not-allowed");
    }
  });
});
