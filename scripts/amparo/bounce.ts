/** amparo bounce: a returned mail takes its letter off the number. A mail server's alias pipes such mail here. */
import { letterBounced } from "#app/domain/action-log/sending/letter-sent.server.ts";
import { bouncedMail } from "#app/domain/delivery/outbox/mail-identity.ts";
import { keepSecretKey } from "#app/secret-key.server.ts";
import { readTableText } from "./input-file.ts";
import type { CommandLine, ExitCode, Verb } from "./verb.ts";

export const verb: Verb = {
  summary: "takes a returned letter off the number",
  usage: `amparo bounce FILE

Reads a mail that came back to the address of MAIL_BOUNCES, from a file or (with -) from standard input, finds out to
which letter it belongs, and logs that letter as bounced. Only the address it came back to is read, which names a
letter and nobody; the mail itself is not kept. With Postfix, for example, in /etc/aliases:

  bounces: "|npm --prefix /srv/amparo run --silent amparo -- bounce -"

Exit 0 also for a mail that is no letter's, so that a mail server does not return it once more.`,
  run,
};

/** Headers that name the address a mail was delivered to. */
const DELIVERED = /^(?:Delivered-To|X-Original-To|To|Envelope-To):(.*(?:\r?\n[ \t].*)*)/gim;

async function run(args: string[], io: CommandLine): Promise<ExitCode> {
  const [file] = args;
  if (file === undefined || args.length > 1) {
    io.err(`amparo bounce: give one file\n\n${verb.usage}`);
    return 2;
  }
  const input = await readTableText(file);
  if (!input.ok) {
    io.err(`amparo bounce: ${input.problem}`);
    return 2;
  }
  const secret = io.env.SECRET_KEY || keepSecretKey(io.dataDir);
  const head = input.text.slice(0, 64_000);
  for (const [, value = ""] of head.matchAll(DELIVERED)) {
    const mailId = bouncedMail({ secret }, value);
    if (!mailId) continue;
    const done = await letterBounced(await io.openDatabase(), io.now(), mailId);
    io.out(
      done ? "one letter was taken off the number" : "this letter had been taken off before, or is forgotten",
    );
    return 0;
  }
  io.out("this mail is no letter's");
  return 0;
}
