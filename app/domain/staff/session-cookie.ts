/** The cookie that holds a staff session's token. Supporters never get a cookie. */

/** "__Host-" binds the cookie to this host over https (RFC 6265bis, 4.1.3.2); plain http refuses the prefix. */
const cookieName = (publicUrl: string): string =>
  publicUrl.startsWith("https:") ? "__Host-amparo" : "amparo";

/** The session token that a request carries. */
export function sessionToken(request: Request, publicUrl: string): string | undefined {
  const wanted = cookieName(publicUrl);
  for (const pair of (request.headers.get("Cookie") ?? "").split(";")) {
    const [name, value] = pair.trim().split("=", 2);
    if (name === wanted && value) return value;
  }
  return undefined;
}

/** A Set-Cookie header; without a token it clears the cookie. It ends with the browser at the latest. */
export function sessionCookie(publicUrl: string, token: string | null): string {
  const secure = publicUrl.startsWith("https:") ? "; Secure" : "";
  const life = token === null ? "; Max-Age=0" : "";
  return `${cookieName(publicUrl)}=${token ?? ""}; Path=/; HttpOnly; SameSite=Lax${secure}${life}`;
}
