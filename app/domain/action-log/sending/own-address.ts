/** The supporter's own e-mail address: one mailbox, nothing that a header or a mail program could read as two. */
import { domainToASCII } from "node:url";
import { z } from "zod";

/** As RFC 5321 limits it; a quoted local part is refused, since nobody has one and programs disagree about it. */
const LOCAL = /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}$/u;
/** In ASCII; "рф" ends as "xn--p1ai". */
const DOMAIN =
  /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{1,58}[a-z0-9])$/;
/** As typed, with the points of any script: domainToASCII() would read "a.example/b" as an address of a page. */
const TYPED_DOMAIN = /^[\p{L}\p{M}\p{N}.\u3002\uFF0E\uFF61-]+$/u;

/** "amina@example.org", its domain in ASCII. The message is a key of locales/<lang>/write.json. */
export const ownAddress = z
  .string("send:errors.address")
  .trim()
  .max(254, "send:errors.address")
  .transform((typed, context) => {
    const at = typed.lastIndexOf("@");
    const local = typed.slice(0, at).normalize("NFC");
    const typedDomain = typed.slice(at + 1);
    const domain = TYPED_DOMAIN.test(typedDomain) ? domainToASCII(typedDomain.toLowerCase()) : "";
    if (at > 0 && LOCAL.test(local) && DOMAIN.test(domain)) return `${local}@${domain}`;
    context.addIssue({ code: "custom", message: "send:errors.address" });
    return z.NEVER;
  });

/** Providers that take away points and what follows a plus. */
const POINTS_DO_NOT_COUNT = new Set(["gmail.com", "googlemail.com"]);

/** One spelling for every way to write the address of one mailbox, as far as providers agree. */
export function oneMailbox(address: string): string {
  const at = address.lastIndexOf("@");
  const domain = address.slice(at + 1).toLowerCase();
  let local = address.slice(0, at).normalize("NFKC").toLowerCase().replace(/\+.*$/u, "");
  if (POINTS_DO_NOT_COUNT.has(domain)) local = local.replace(/\./g, "");
  return `${local}@${domain === "googlemail.com" ? "gmail.com" : domain}`;
}
