/** What the domain's owner adds to the DNS so that receivers believe our mail: SPF, DKIM and DMARC, ready to copy. */
import { createPublicKey } from "node:crypto";
import { domainOf, type MailIdentity } from "./mail-identity.ts";

export interface DnsRecord {
  purpose: "spf" | "dkim" | "dmarc";
  /** "_dmarc.example.org"; each is a TXT record. */
  name: string;
  value: string;
}

/**
 * SPF for each domain we send under (RFC 7208), the DKIM key where one is set (RFC 6376, RFC 8463), and DMARC
 * (RFC 7489) that only watches, to begin with. `mailHost` is the mail server of the settings.
 */
export function dnsRecords(identity: MailIdentity, mailHost: string | null): DnsRecord[] {
  const from = domainOf(identity.from);
  const domains = [...new Set([from, domainOf(identity.bounces ?? identity.from)])];
  return [
    ...domains.map(
      (name): DnsRecord => ({ purpose: "spf", name, value: `v=spf1 ${mechanism(mailHost)} ~all` }),
    ),
    ...(identity.dkim ? [dkimRecord(identity.dkim)] : []),
    { purpose: "dmarc", name: `_dmarc.${from}`, value: `v=DMARC1; p=none; rua=mailto:${identity.replyTo}` },
  ];
}

/** A mail server on this machine sends from the domain's own address. */
const mechanism = (mailHost: string | null): string =>
  mailHost === null || /^(localhost|127\.|\[?::1)/.test(mailHost) ? "a mx" : `a:${mailHost}`;

function dkimRecord({ domainName, keySelector, privateKey }: NonNullable<MailIdentity["dkim"]>): DnsRecord {
  const key = createPublicKey(privateKey);
  const der = key.export({ type: "spki", format: "der" });
  const ed25519 = key.asymmetricKeyType === "ed25519";
  // Of an Ed25519 key the record holds the 32 bytes alone (RFC 8463, 3.2), which end its DER form.
  const value = (ed25519 ? der.subarray(-32) : der).toString("base64");
  return {
    purpose: "dkim",
    name: `${keySelector}._domainkey.${domainName}`,
    value: `v=DKIM1; k=${ed25519 ? "ed25519" : "rsa"}; p=${value}`,
  };
}
