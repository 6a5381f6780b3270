/** A thousand made-up supporters go through every form; afterwards nothing of them is anywhere on the machine's disk. */
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { type RunningSite, startSite } from "../../scripts/running-site.ts";
import { startMailServer } from "../support/mail-server.ts";
import { figure, size } from "../support/prove-size.ts";
import { CALL, LETTER_PATHS, letterForm, post } from "./supporter-forms.ts";

const SUPPORTERS = size(4, 1_000);

it("plants identifiers in every form and finds none of them again", async () => {
  const mails = await startMailServer();
  const before = new Set(fs.readdirSync(os.tmpdir()));
  const site = await startSite({
    AMPARO_CLOCK: "2026-06-15T12:00:00Z",
    LOG_LEVEL: "debug",
    SMTP_URL: mails.url,
    MAIL_FROM: "letters@amparo.example",
    TRUSTED_PROXIES: "127.0.0.1,::1",
  });
  const planted: string[] = [];
  try {
    for (let i = 0; i < SUPPORTERS; i++) planted.push(...(await oneSupporter(site, i)));
    await settled(site);
    const backup = path.join(site.dataDir, "backup.db");
    execFileSync(process.execPath, ["--import", "tsx", "scripts/amparo.ts", "backup", backup], {
      env: { ...process.env, DATA_DIR: site.dataDir },
    });
    const places = [
      ...filesUnder(site.dataDir).filter((file) => !file.includes("/keys/")),
      ...fs
        .readdirSync(os.tmpdir())
        .filter((name) => !before.has(name) && !/postgres|playwright|vitest|chromium/i.test(name))
        .flatMap((name) => filesUnder(path.join(os.tmpdir(), name))),
    ];
    const haystack = Buffer.concat([
      ...places.map((file) => fs.readFileSync(file)),
      Buffer.from(site.output()),
    ]);
    expect(places.some((file) => file.endsWith("amparo.db-wal"))).toBe(true);
    expect(places.some((file) => file.endsWith("backup.db"))).toBe(true);
    expect(haystack.includes("900/26"), "the search finds what is there").toBe(true);
    const found = planted.filter((word) => haystack.includes(word));
    expect(found).toEqual([]);
    expect(mails.taken.length, "mail did go out").toBeGreaterThan(0);
    figure(
      `${planted.length} identifiers of ${SUPPORTERS} supporters planted in every form: 0 found in ${places.length} files and the log (${(haystack.length / 1e6).toFixed(1)} MB)`,
    );
  } finally {
    await site.stop();
  }
}, 3_600_000);

/** @returns what must not be found again. */
async function oneSupporter(site: RunningSite, i: number): Promise<string[]> {
  const mark = () => `kanarie${randomBytes(6).toString("hex")}`;
  const [name, town, sentence, mailbox, browser] = [mark(), mark(), mark(), mark(), mark()] as const;
  const address = `10.${(i >> 8) & 255}.${i & 255}.77`;
  const form = letterForm({ name, town, body: `Le pido su libertad. ${sentence}` });
  const headers = {
    "User-Agent": browser,
    "X-Forwarded-For": address,
    Referer: `https://${mailbox}.example/`,
  };
  for (const letterPath of LETTER_PATHS) await post(site, letterPath, form, headers);
  const asked = {
    ...form,
    intent: "ask",
    address: `${mailbox}@mailbox.example`,
    consent: "yes",
    answers: "me",
  };
  await post(site, `${CALL}/email`, asked, headers);
  await post(site, `${CALL}/email`, { ...asked, purpose: "to-oneself", address: `x ${mailbox}` }, headers);
  await post(site, `${CALL}/report`, { key: form.key!, section: "int", letter: "es", posted: name }, headers);
  await post(site, "/en/receipt", { receipt: form.key! }, headers);
  await post(site, "/en/confirm", { code: name }, headers);
  await post(site, "/desk/log-in", { email: `${mailbox}@mailbox.example`, password: sentence }, headers);
  await fetch(`${site.url}${CALL}?name=${name}`, { headers });
  return [name, town, sentence, mailbox, browser, address, form.key!];
}

/** Until the outbox has nothing left to send, and the round after it has cut the log. */
async function settled(site: RunningSite): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 8_000));
  expect(site.log().filter(({ level }) => Number(level) >= 50)).toEqual([]);
}

/** Plain files: sockets of other programs cannot be read, and what others delete meanwhile is none of ours. */
const filesUnder = (place: string): string[] => {
  const what = fs.lstatSync(place, { throwIfNoEntry: false });
  if (what?.isDirectory()) return fs.readdirSync(place).flatMap((name) => filesUnder(path.join(place, name)));
  return what?.isFile() ? [place] : [];
};
