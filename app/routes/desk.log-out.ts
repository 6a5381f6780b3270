/** Signing out. */
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { signOut } from "#app/domain/staff/session.server.ts";
import { sessionCookie, sessionToken } from "#app/domain/staff/session-cookie.ts";

export async function action({ request, context }: ActionFunctionArgs) {
  const token = sessionToken(request, context.publicUrl);
  if (token) await signOut(context.db, token);
  return redirect("/desk/log-in?signed-out", {
    headers: { "Set-Cookie": sessionCookie(context.publicUrl, null) },
  });
}

export const loader = () => redirect("/desk");
