/** Where the desk may send somebody after signing in: only to itself. */

/** The path if it is one of the desk's, else the desk's front page. */
export function deskPath(path: string | null | undefined): string {
  const isOurs = /^\/desk(\/[\w./~-]*)?(\?[\w=&.,~%+-]*)?$/u.test(path ?? "") && !path?.includes("..");
  return isOurs && !path?.startsWith("/desk/log-") ? path! : "/desk";
}
