/** A real SMTP server on this machine that takes mail, or fails in one of the ways that mail servers fail. */
import net from "node:net";
import { afterAll } from "vitest";

/** Where and how it fails; "none" takes everything. */
export const FAILURES = [
  "none",
  "refuses connections",
  "hangs before the greeting",
  "421 as greeting",
  "450 at RCPT",
  "550 at RCPT",
  "drops at DATA",
  "drops within the message",
  "drops after the final dot",
  "hangs after the final dot",
  "451 after the final dot",
  "554 after the final dot",
] as const;
export type Failure = (typeof FAILURES)[number];

export interface TakenMail {
  from: string;
  to: string[];
  /** As it was sent, dots unstuffed. */
  message: string;
}

export interface TestMailServer {
  url: string;
  /** What the server has answered 250 to, or has taken in whole and then said nothing: the official has these. */
  taken: TakenMail[];
  failWith(failure: Failure): void;
  /** How often somebody has connected. */
  connections: number;
  close(): Promise<void>;
}

export async function startMailServer(): Promise<TestMailServer> {
  let failure: Failure = "none";
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => undefined);
    running.connections++;
    converse(socket, failure, running.taken);
  });
  const port = await listening(server, 0);
  const running: TestMailServer = {
    url: `smtp://127.0.0.1:${port}`,
    taken: [],
    connections: 0,
    failWith(next) {
      const wasDown = failure === "refuses connections";
      failure = next;
      if (next === "refuses connections") server.close();
      else if (wasDown) server.listen(port, "127.0.0.1");
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => (server.listening ? server.close(resolve) : resolve(undefined)));
    },
  };
  afterAll(() => running.close());
  return running;
}

const listening = (server: net.Server, port: number): Promise<number> =>
  new Promise((resolve) =>
    server.listen(port, "127.0.0.1", () => resolve((server.address() as net.AddressInfo).port)),
  );

function converse(socket: net.Socket, failure: Failure, taken: TakenMail[]): void {
  const say = (line: string) => socket.write(`${line}\r\n`);
  if (failure === "refuses connections") return void socket.destroy();
  if (failure === "hangs before the greeting") return;
  if (failure === "421 as greeting") {
    say("421 4.3.2 closing");
    return void socket.end();
  }
  say("220 mail.example ESMTP");
  let mail: TakenMail = { from: "", to: [], message: "" };
  let inData = false;
  let buffer = "";
  socket.on("data", (chunk) => {
    buffer += chunk.toString("latin1");
    if (inData && failure === "drops within the message" && buffer.length > 0) return void socket.destroy();
    for (;;) {
      const end = inData ? buffer.indexOf("\r\n.\r\n") : buffer.indexOf("\r\n");
      if (end === -1) return;
      const line = buffer.slice(0, end);
      buffer = buffer.slice(end + (inData ? 5 : 2));
      if (inData) {
        inData = false;
        finish(line);
      } else answer(line);
    }
  });

  function answer(line: string): void {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === "EHLO" || verb === "HELO") return void say("250 mail.example");
    if (verb === "MAIL") {
      mail = { from: addressIn(line), to: [], message: "" };
      return void say("250 2.1.0 ok");
    }
    if (verb === "RCPT") {
      if (failure === "450 at RCPT") return void say("450 4.2.1 mailbox busy");
      if (failure === "550 at RCPT") return void say("550 5.1.1 no such mailbox");
      mail.to.push(addressIn(line));
      return void say("250 2.1.5 ok");
    }
    if (verb === "DATA") {
      if (failure === "drops at DATA") return void socket.destroy();
      inData = true;
      return void say("354 go on");
    }
    if (verb === "QUIT") {
      say("221 bye");
      return void socket.end();
    }
    say("250 ok");
  }

  function finish(message: string): void {
    mail.message = message.replace(/\r\n\.\./g, "\r\n.");
    if (failure === "451 after the final dot") return void say("451 4.3.0 try later");
    if (failure === "554 after the final dot") return void say("554 5.7.1 not here");
    taken.push(mail);
    if (failure === "drops after the final dot") return void socket.destroy();
    if (failure !== "hangs after the final dot") say("250 2.0.0 taken");
  }
}

const addressIn = (line: string): string => /<([^>]*)>/.exec(line)?.[1] ?? "";
