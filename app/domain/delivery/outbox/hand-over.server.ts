/** Hands one mail to the mail server, and says what is certain about it afterwards. */
import { Readable } from "node:stream";
import { createTransport } from "nodemailer";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import type { Evidence } from "./mail-states.ts";

/** A composed message and its envelope. Addresses are plain ones: nothing in them can become two. */
export interface ComposedMail {
  from: string;
  to: string[];
  message: Buffer;
}

export interface MailServer {
  /**
   * `beforeData` runs after the server has said 354 and before the first byte of the message leaves: what it
   * writes down is certain to be on the disk if the server has anything. Never throws for what the network does.
   */
  handOver(mail: ComposedMail, beforeData: () => Promise<void>): Promise<Evidence>;
}

const TIMEOUTS = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 };

/** smtp://, smtps:// with user and password as nodemailer reads them. */
export function smtpServer(url: string, timeouts: Partial<typeof TIMEOUTS> = {}): MailServer {
  const options = createTransport(url).transporter as unknown as { options: SmtpOptions };
  return {
    handOver: (mail, beforeData) =>
      converse({ ...options.options, ...TIMEOUTS, ...timeouts, logger: false }, mail, beforeData),
  };
}

type SmtpOptions = ConstructorParameters<typeof SMTPConnection>[0] & {
  auth?: Parameters<SMTPConnection["login"]>[0];
};

function converse(
  options: SmtpOptions,
  { from, to, message }: ComposedMail,
  beforeData: () => Promise<void>,
): Promise<Evidence> {
  return new Promise((resolve, reject) => {
    const connection = new SMTPConnection(options);
    let dataBegan = false;
    let surprise: unknown;
    const lazily = new Readable({
      highWaterMark: 0,
      async read() {
        if (dataBegan) return;
        dataBegan = true;
        try {
          await beforeData();
        } catch (error) {
          surprise = error;
          connection.close(); // not one byte has left
          return;
        }
        this.push(message);
        this.push(null);
      },
    });
    let settled = false;
    const settle = (error: SmtpError | null | undefined): void => {
      if (settled) return;
      settled = true;
      connection.close();
      if (surprise) reject(surprise);
      else resolve(error ? evidenceOf(error, dataBegan) : { kind: "accepted" });
    };
    connection.on("error", settle);
    connection.on("end", () => settle({ name: "end", message: "the connection ended" }));
    connection.connect((error) => {
      if (error) return settle(error);
      const send = () => connection.send({ from, to, size: message.length }, lazily, settle);
      if (!options.auth) return send();
      connection.login(options.auth, (refused) => (refused ? settle(refused) : send()));
    });
  });
}

interface SmtpError {
  name: string;
  message: string;
  responseCode?: number | undefined;
  /** The server's whole last line; it may repeat an address, so only what it means goes further. */
  response?: string | undefined;
  /** What the server was answering: "CONN", "EHLO", "MAIL FROM", "RCPT TO", "DATA" … */
  command?: string | undefined;
}

function evidenceOf(error: SmtpError, dataBegan: boolean): Evidence {
  const { responseCode = 0, response = "", command = "" } = error;
  // What is said at the greeting, at the login or of our sender is ours to mend: the mail waits for that.
  const ofThisMail = dataBegan || /^(RCPT|DATA)/.test(command);
  if (responseCode >= 500 && ofThisMail) {
    return { kind: "refused", code: responseCode, policy: isPolicy(responseCode, response) };
  }
  if (responseCode >= 400) return { kind: "not-now", code: responseCode, ofThisMail };
  return dataBegan ? { kind: "no-answer" } : { kind: "not-now", code: 0 };
}

/** RFC 3463: 5.7.x is "security or policy status"; a bare 554 says no more, and is used for the same. */
const isPolicy = (code: number, response: string): boolean => {
  const [, status] = /^5\d\d[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(response) ?? [];
  return status ? status.startsWith("5.7.") : code === 554;
};
