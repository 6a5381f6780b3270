/** Ingrid's way to the desk: a link, a password, a session that ends by itself. */
import { expect, test } from "vitest";
import { AttemptLimiter } from "#app/domain/staff/attempt-limiter.ts";
import { hashPassword } from "#app/domain/staff/password.server.ts";
import { findStaff, openSession, signOut } from "#app/domain/staff/session.server.ts";
import { sessionCookie } from "#app/domain/staff/session-cookie.ts";
import { signIn } from "#app/domain/staff/sign-in.server.ts";
import {
  createFirstAdministratorLink,
  createStaffLink,
  findStaffByLink,
  setUpStaff,
} from "#app/domain/staff/staff-link.server.ts";
import type { Database } from "#db/schema.ts";
import { describeOnEachDatabase } from "../support/databases.ts";

const publicUrl = "https://amparo.example.org";
const password = "a long enough password";
const ingrid = { email: "Ingrid@Example.org", role: "section-officer", section: "us" } as const;
const start = new Date("2026-06-15T08:00:00Z");
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

const deskAt = (db: Database, now: Date) => ({ db, now: () => now, publicUrl });
const requestWith = (token: string) =>
  new Request(`${publicUrl}/desk`, { headers: { Cookie: `x=1; __Host-amparo=${token}` } });
const setUp = async (db: Database, invitation: Parameters<typeof createStaffLink>[2] = ingrid) =>
  setUpStaff(db, start, { token: await createStaffLink(db, start, invitation), password });

async function timeOfOneHash(): Promise<number> {
  const begun = performance.now();
  await hashPassword(password);
  return performance.now() - begun;
}

describeOnEachDatabase("sessions", (open) => {
  test("an address with a NUL in it is nobody's, and no failure", async () => {
    const db = await open();
    const attempt = signIn(db, start, { email: "ingrid\0@example.org", password }, new AttemptLimiter());
    expect(await attempt).toEqual({ ok: false, reason: "wrong" });
  });

  test("a flood of sign-ins is turned away before it keeps Ingrid waiting", async () => {
    const db = await open();
    await setUp(db);
    const strangers = Array.from({ length: 60 }, (_, n) =>
      signIn(db, start, { email: `stranger-${n}@example.org`, password }, new AttemptLimiter()),
    );
    const reasons = (await Promise.all(strangers)).map((answer) => !answer.ok && answer.reason);
    expect(reasons.filter((reason) => reason === "too-often").length).toBeGreaterThan(20);
    const ingrids = await signIn(db, start, { email: ingrid.email, password }, new AttemptLimiter());
    expect(ingrids.ok).toBe(true);
  });

  test("a made-up link is refused before the dear work of hashing", async () => {
    const db = await open();
    const begun = performance.now();
    const made = Array.from({ length: 100 }, (_, n) =>
      setUpStaff(db, start, { token: `made-up-${n}`, password }),
    );
    for (const answer of await Promise.all(made)) expect(answer).toEqual({ ok: false, reason: "link-used" });
    const hundredHashes = 100 * (await timeOfOneHash()) * 0.5;
    expect(performance.now() - begun).toBeLessThan(hundredHashes);
  });

  test("Ingrid sets her password with the link, signs in, and is known at the desk", async () => {
    const db = await open();
    expect(await setUp(db)).toMatchObject({ ok: true, staff: { email: "ingrid@example.org" } });
    const signedIn = await signIn(
      db,
      start,
      { email: "INGRID@example.org ", password },
      new AttemptLimiter(),
    );
    expect(signedIn.ok).toBe(true);
    const staff = await findStaff(requestWith(signedIn.ok ? signedIn.token : ""), deskAt(db, start));
    expect(staff).toMatchObject({ email: "ingrid@example.org", role: "section-officer", section: "us" });
  });

  test("neither passwords nor tokens are in the database", async () => {
    const db = await open();
    const link = await createStaffLink(db, start, ingrid);
    const made = await setUpStaff(db, start, { token: link, password });
    const session = await openSession(db, start, made.ok ? made.staff.id : "");
    const dump = JSON.stringify([
      await db.selectFrom("staff").selectAll().execute(),
      await db.selectFrom("staff_links").selectAll().execute(),
      await db.selectFrom("staff_sessions").selectAll().execute(),
      await db.selectFrom("audit_entries").selectAll().execute(),
    ]);
    for (const secret of [password, link, session]) expect(dump).not.toContain(secret);
    expect(dump).toContain("$argon2id$");
  });

  test("a wrong password and an unknown account get the same answer", async () => {
    const db = await open();
    await setUp(db);
    const wrong = { ok: false, reason: "wrong" };
    const attempts = new AttemptLimiter();
    expect(await signIn(db, start, { email: ingrid.email, password: "not that one" }, attempts)).toEqual(
      wrong,
    );
    expect(await signIn(db, start, { email: "nobody@example.org", password }, attempts)).toEqual(wrong);
  });

  test("an account without a password yet cannot be signed in to", async () => {
    const db = await open();
    await createStaffLink(db, start, ingrid);
    const answer = await signIn(db, start, { email: ingrid.email, password: "" }, new AttemptLimiter());
    expect(answer).toEqual({ ok: false, reason: "wrong" });
  });

  test("after five tries in a minute even the right password has to wait, and then works", async () => {
    const db = await open();
    await setUp(db);
    const attempts = new AttemptLimiter();
    for (let i = 0; i < 5; i++) await signIn(db, start, { email: ingrid.email, password: "guess" }, attempts);
    const right = { email: ingrid.email, password };
    expect(await signIn(db, start, right, attempts)).toEqual({ ok: false, reason: "too-often" });
    expect(await signIn(db, later(1.01), right, attempts)).toMatchObject({ ok: true });
  });

  test("a session ends after half an hour of doing nothing", async () => {
    const db = await open();
    const made = await setUp(db);
    const token = await openSession(db, start, made.ok ? made.staff.id : "");
    expect(await findStaff(requestWith(token), deskAt(db, later(29)))).toBeDefined();
    expect(await findStaff(requestWith(token), deskAt(db, later(58)))).toBeDefined();
    expect(await findStaff(requestWith(token), deskAt(db, later(89)))).toBeUndefined();
  });

  test("a session ends after twelve hours however busy the day", async () => {
    const db = await open();
    const made = await setUp(db);
    const token = await openSession(db, start, made.ok ? made.staff.id : "");
    for (let minutes = 20; minutes < 12 * 60; minutes += 20)
      expect(await findStaff(requestWith(token), deskAt(db, later(minutes)))).toBeDefined();
    expect(await findStaff(requestWith(token), deskAt(db, later(12 * 60)))).toBeUndefined();
  });

  test("signing out ends it at once", async () => {
    const db = await open();
    const made = await setUp(db);
    const token = await openSession(db, start, made.ok ? made.staff.id : "");
    await signOut(db, token);
    expect(await findStaff(requestWith(token), deskAt(db, start))).toBeUndefined();
  });

  test("a made-up token opens nothing", async () => {
    const db = await open();
    for (const token of ["", "x", "A".repeat(43), "' or 1=1 --"])
      expect(await findStaff(requestWith(token), deskAt(db, start))).toBeUndefined();
  });

  test("a link works once, and for a day", async () => {
    const db = await open();
    const token = await createStaffLink(db, start, ingrid);
    expect(await findStaffByLink(db, later(24 * 60 - 1), token)).toBeDefined();
    expect(await findStaffByLink(db, later(24 * 60), token)).toBeUndefined();
    expect(await setUpStaff(db, start, { token, password })).toMatchObject({ ok: true });
    expect(await setUpStaff(db, start, { token, password })).toEqual({ ok: false, reason: "link-used" });
  });

  test("of two people who use a link at once, one gets in", async () => {
    const db = await open();
    const token = await createStaffLink(db, start, ingrid);
    const both = [password, "another long password"].map((password) =>
      setUpStaff(db, start, { token, password }),
    );
    expect((await Promise.all(both)).map((each) => each.ok).sort()).toEqual([false, true]);
  });

  test("a new link takes the place of the old one and ends open sessions", async () => {
    const db = await open();
    const first = await createStaffLink(db, start, ingrid);
    const made = await setUpStaff(db, start, { token: first, password });
    const session = await openSession(db, start, made.ok ? made.staff.id : "");
    const second = await createStaffLink(db, start, ingrid);
    const third = await createStaffLink(db, start, { ...ingrid, role: "organizer" });
    expect(await findStaff(requestWith(session), deskAt(db, start))).toBeUndefined();
    expect(await findStaffByLink(db, start, second)).toBeUndefined();
    expect(await findStaffByLink(db, start, third)).toMatchObject({ role: "organizer" });
  });

  test("the first administrator gives an address, and is then the only first one", async () => {
    const db = await open();
    const token = await createFirstAdministratorLink(db, start);
    expect(await createFirstAdministratorLink(db, start)).not.toBeNull();
    const newest = (await createFirstAdministratorLink(db, start))!;
    expect(await findStaffByLink(db, start, token!)).toBeUndefined();
    const made = await setUpStaff(db, start, { token: newest, password, email: "Ada@example.org" });
    expect(made).toMatchObject({ ok: true, staff: { email: "ada@example.org", role: "administrator" } });
    expect(await createFirstAdministratorLink(db, start)).toBeNull();
  });

  test("an invited person cannot change the address, nor take another's", async () => {
    const db = await open();
    await setUp(db);
    const invited = await createStaffLink(db, start, {
      email: "tomas@example.org",
      role: "organizer",
      section: null,
    });
    const made = await setUpStaff(db, start, { token: invited, password, email: ingrid.email });
    expect(made).toMatchObject({ ok: true, staff: { email: "tomas@example.org" } });
    const first = (await createFirstAdministratorLink(db, start))!;
    const taken = await setUpStaff(db, start, { token: first, password, email: ingrid.email });
    expect(taken).toEqual({ ok: false, reason: "email-taken" });
  });
});

test("over https the cookie is bound to the host; on a plain test server it is not", () => {
  expect(sessionCookie(publicUrl, "t")).toBe("__Host-amparo=t; Path=/; HttpOnly; SameSite=Lax; Secure");
  expect(sessionCookie("http://localhost:3000", "t")).toBe("amparo=t; Path=/; HttpOnly; SameSite=Lax");
  expect(sessionCookie(publicUrl, null)).toMatch(/^__Host-amparo=; .*Max-Age=0$/);
});
