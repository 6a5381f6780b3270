/**
 * Links to a new message at companies whose mail is read in the browser. They carry the official's address and
 * the subject; the letter itself is in no link: it would stand in the company's logs and in the browser's
 * history before anybody decided to send it. It is copied and pasted instead.
 */
import { cleanLine } from "#app/domain/letter/clean-text.ts";
import type { Letter } from "#app/domain/letter/letter.ts";
import { mailable } from "./e-mail-address.ts";

export interface WebmailLink {
  /** The name people know it by. */
  name: string;
  href: string;
}

/** Where a new message is written, and what its "to" and "subject" are called there. */
const SERVICES = [
  { name: "Gmail", page: "https://mail.google.com/mail/?view=cm&fs=1&", subject: "su" },
  { name: "Outlook", page: "https://outlook.live.com/mail/0/deeplink/compose?", subject: "subject" },
  { name: "Yahoo", page: "https://compose.mail.yahoo.com/?", subject: "subject" },
];

/** Empty where no e-mail address is known. */
export function webmailLinks(letter: Letter): WebmailLink[] {
  const to = mailable(letter.emails).join(",");
  if (!to) return [];
  const subject = encodeURIComponent(cleanLine(letter.subject));
  return SERVICES.map((service) => ({
    name: service.name,
    href: `${service.page}to=${encodeURIComponent(to)}&${service.subject}=${subject}`,
  }));
}
