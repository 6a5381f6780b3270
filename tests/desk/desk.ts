/** The desk's loaders and actions, called as the server calls them: with a request, a cookie and a real database. */
import type { AppLoadContext } from "@remix-run/node";
import type { StaffRole } from "#app/domain/staff/roles.ts";
import { openSession } from "#app/domain/staff/session.server.ts";
import { sessionCookie } from "#app/domain/staff/session-cookie.ts";
import { createStaffLink, findStaffByLink } from "#app/domain/staff/staff-link.server.ts";
import type { Database } from "#db/schema.ts";
import { june } from "../campaign/cast.ts";
import { frames } from "../letter/campaigns.ts";

export const publicUrl = "http://localhost:3000";

/** What desk routes use of the context. */
export const deskContext = (db: Database, now = june) =>
  ({ db, now: () => now, publicUrl, frames }) as unknown as AppLoadContext;

/** The cookie of somebody with this role who has just signed in. */
export async function cookieOf(
  db: Database,
  role: StaffRole = "organizer",
  section: string | null = null,
): Promise<string> {
  const email = `${role}@example.org`;
  const staff = await findStaffByLink(db, june, await createStaffLink(db, june, { email, role, section }));
  return sessionCookie(publicUrl, await openSession(db, june, staff!.id)).split(";")[0]!;
}

type Route = { request: Request; params: Record<string, string>; context: AppLoadContext };

export const get = (path: string, cookie = "", params = {}): Omit<Route, "context"> => ({
  request: new Request(publicUrl + path, { headers: { Cookie: cookie, "Accept-Language": "en" } }),
  params,
});

export function post(
  path: string,
  fields: Record<string, string | Blob>,
  cookie = "",
  params = {},
): Omit<Route, "context"> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return {
    request: new Request(publicUrl + path, { method: "POST", body, headers: { Cookie: cookie } }),
    params,
  };
}

/** A route's answer, returned or thrown: its status, where it leads, its data. */
export async function answerOf(work: Promise<unknown>) {
  const answer = await work.catch((thrown: unknown) => {
    if (thrown instanceof Error) throw thrown;
    return thrown;
  });
  if (answer instanceof Response) {
    const location = answer.headers.get("Location");
    return { status: answer.status, location, data: null, response: answer };
  }
  const { data, init } = (answer ?? {}) as { data?: unknown; init?: ResponseInit | null };
  const isWrapped = init !== undefined && answer !== null;
  return {
    status: isWrapped ? (init?.status ?? 200) : 200,
    location: null,
    // biome-ignore lint/suspicious/noExplicitAny: each route has data of its own.
    data: (isWrapped ? data : answer) as any,
    response: isWrapped ? new Response(null, init ?? {}) : null,
  };
}
