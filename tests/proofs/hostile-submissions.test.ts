/** Ten thousand hostile forms: no mail to a stranger, no header of theirs, no fault of the server, and nobody waits. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { type RunningSite, startSite } from "../../scripts/running-site.ts";
import { startMailServer } from "../support/mail-server.ts";
import { figure, size } from "../support/prove-size.ts";
import { CALL, LETTER_PATHS, letterForm, post } from "./supporter-forms.ts";

const SUBMISSIONS = size(100, 10_000);

/** Text that means something to a mail program, a template, a database or a browser. */
const NASTY = [
  "a@x.example, b@y.example",
  "g: a@x.example, b@y.example;",
  '"a\\"@x.example',
  "amina@mailbox.example\r\nBcc: victim@elsewhere.example",
  "amina@mailbox.example%0ABcc:victim@elsewhere.example",
  "<victim@elsewhere.example>",
  "=?utf-8?q?Bcc=3A_victim=40elsewhere.example?=",
  "Subject: x\r\n\r\nbody",
  "\r\n.\r\nMAIL FROM:<x@y.example>\r\n",
  "{{constructor}}{{#each this}}{{/each}}",
  "<script>alert(1)</script>",
  "'; drop table campaigns; --",
  '=HYPERLINK("http://elsewhere.example")',
  "\u202Etxt.exe\u2028\u0000\uFEFF",
  "\u{1F469}\u200D\u{1F4BB}".repeat(200),
  "x".repeat(20_000),
  "../../../../etc/passwd",
];
const nasty = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 300 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 300 }) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...NASTY), fc.string()).map(([a, b]) => `${b}${a}${b}`),
  },
);
const FIELDS = ["name", "town", "salutation", "body", "closing", "letter", "section", "key", "day", "paper"];
const submission = fc.record({
  path: fc.constantFrom(...LETTER_PATHS, `${CALL}/report`, "/en/confirm", "/en/receipt"),
  fields: fc.dictionary(fc.constantFrom(...FIELDS), nasty, { maxKeys: 3 }),
  address: fc.oneof(nasty, fc.constant("amina@mailbox.example")),
});

it("leave no trace in anybody's mailbox", async () => {
  const mails = await startMailServer();
  const site = await startSite({
    AMPARO_CLOCK: "2026-06-15T12:00:00Z",
    SMTP_URL: mails.url,
    MAIL_FROM: "letters@amparo.example",
    TRUSTED_PROXIES: "127.0.0.1,::1",
  });
  let slowest = 0;
  try {
    const cases = fc.sample(submission, { numRuns: SUBMISSIONS, seed: 20260615 });
    for (const [i, one] of cases.entries()) slowest = Math.max(slowest, await send(site, one, i));
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    for (const { to, from, message } of mails.taken) {
      // The one mailbox that was entered as a plain address; officials of a demonstration get none.
      expect(to).toEqual(["amina@mailbox.example"]);
      expect(from).toBe("letters@amparo.example");
      const head = message.split("\r\n\r\n")[0]!;
      expect(head.match(/^(To|From|Subject|Date|Message-ID):/gim)).toHaveLength(5);
      expect(head).not.toMatch(/^(Bcc|Cc):/im);
      expect(head).not.toContain("elsewhere");
    }
    expect(mails.taken.length).toBeGreaterThan(0);
    expect(site.log().filter(({ status, level }) => Number(status) >= 500 || Number(level) >= 50)).toEqual(
      [],
    );
    figure(
      `${SUBMISSIONS} hostile submissions: ${mails.taken.length} mails, all to the one confirmed address, 0 foreign recipients, 0 injected headers, 0 faults; slowest ${Math.round(slowest)} ms`,
    );
  } finally {
    await site.stop();
  }
}, 3_600_000);

/** @returns how long it took, in milliseconds. */
async function send(
  site: RunningSite,
  { path, fields, address }: { path: string; fields: Record<string, string>; address: string },
  i: number,
): Promise<number> {
  const form: Record<string, string> = { ...letterForm(fields), intent: "ask", consent: "yes", address };
  const begun = performance.now();
  // Each from a network of its own, or the limits would stop them before anything is read.
  const network = { "X-Forwarded-For": `10.${(i >> 16) & 255}.${(i >> 8) & 255}.${i & 255}` };
  const answer = await post(site, path, { ...form, code: address, receipt: address }, network);
  await answer.arrayBuffer();
  expect(answer.status, JSON.stringify({ path, fields, address })).toBeLessThan(500);
  return performance.now() - begun;
}
