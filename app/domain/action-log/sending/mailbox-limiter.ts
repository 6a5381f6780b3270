/** Nobody's mailbox is filled by us: one confirmation an hour for a campaign, three a day in all. Kept in memory only. */
import { createHmac, randomBytes } from "node:crypto";
import { oneMailbox } from "./own-address.ts";

const HOUR = 3_600_000;
const PER_CAMPAIGN = { milliseconds: HOUR, mails: 1 };
const IN_ALL = { milliseconds: 24 * HOUR, mails: 3 };
/** Mailboxes remembered at once; the one that asked longest ago is forgotten first. */
const REMEMBERED = 50_000;

export class MailboxLimiter {
  /** Of this process alone: what is remembered is of no use to anybody else. */
  readonly #key = randomBytes(32);
  readonly #mails = new Map<string, { at: number; campaignId: string }[]>();

  /** Notes a mail and says whether it may go; one that may not is not counted. */
  try(address: string, campaignId: string, now: Date): boolean {
    const name = createHmac("sha256", this.#key).update(oneMailbox(address)).digest("base64url");
    const instant = now.getTime();
    const recent = (this.#mails.get(name) ?? []).filter(({ at }) => at > instant - IN_ALL.milliseconds);
    const same = recent.filter(
      (mail) => mail.campaignId === campaignId && mail.at > instant - PER_CAMPAIGN.milliseconds,
    );
    const allowed = recent.length < IN_ALL.mails && same.length < PER_CAMPAIGN.mails;
    if (allowed) recent.push({ at: instant, campaignId });
    this.#mails.delete(name);
    this.#mails.set(name, recent);
    if (this.#mails.size > REMEMBERED) this.#mails.delete(this.#mails.keys().next().value!);
    return allowed;
  }
}
