/** Sends requests at a steady rate, whatever becomes of the answers, and times each from the moment it was due. */
import http from "node:http";

export interface Asked {
  url: string;
  headers?: Record<string, string>;
  /** A form to be posted; without it the request is a GET. */
  form?: Record<string, string>;
}

export interface Answers {
  sent: number;
  /** How many came with each status; "error" for a connection that broke. */
  statuses: Record<string, number>;
  /** Milliseconds from the moment the request was due to the last byte of its answer, ascending. */
  times: number[];
  /** Seconds from the first request to the last answer. */
  took: number;
}

interface Load {
  /** A second. */
  rate: number;
  seconds: number;
  /** The nth request, from 0. */
  ask: (n: number) => Asked;
  onAnswer?: (n: number, status: number) => void;
}

/** Longest pause between two looks at the clock, in milliseconds. */
const TICK = 3;
const CONNECTIONS = 64;

export async function steadily({ rate, seconds, ask, onAnswer }: Load): Promise<Answers> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const total = Math.round(rate * seconds);
  const begun = performance.now();
  const answers: Answers = { sent: 0, statuses: {}, times: [], took: 0 };
  const underWay: Promise<void>[] = [];
  const sendDue = () => {
    const due = Math.min(total, Math.floor(((performance.now() - begun) / 1000) * rate) + 1);
    while (answers.sent < due) {
      const n = answers.sent++;
      underWay.push(
        statusOf(agent, ask(n)).then((status) => {
          answers.statuses[status] = (answers.statuses[status] ?? 0) + 1;
          answers.times.push(performance.now() - begun - (n / rate) * 1000);
          if (status !== "error") onAnswer?.(n, status);
        }),
      );
    }
  };
  while (answers.sent < total) {
    sendDue();
    await new Promise((resolve) => setTimeout(resolve, TICK));
  }
  await Promise.all(underWay);
  agent.destroy();
  answers.times.sort((a, b) => a - b);
  answers.took = (performance.now() - begun) / 1000;
  return answers;
}

/** As many as go through so many connections, each asking again when it is answered. @returns answers a second. */
export async function atFullSpeed(seconds: number, connections: number, ask: () => Asked): Promise<number> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const begun = performance.now();
  let answered = 0;
  const client = async () => {
    while (performance.now() - begun < seconds * 1000) if ((await statusOf(agent, ask())) === 200) answered++;
  };
  await Promise.all(Array.from({ length: connections }, client));
  agent.destroy();
  return answered / ((performance.now() - begun) / 1000);
}

function statusOf(agent: http.Agent, { url, headers = {}, form }: Asked): Promise<number | "error"> {
  const body = form && new URLSearchParams(form).toString();
  const ofForm = body !== undefined && {
    "Content-Type": "application/x-www-form-urlencoded",
    "Content-Length": String(Buffer.byteLength(body)),
  };
  const method = body === undefined ? "GET" : "POST";
  return new Promise((resolve) => {
    const request = http.request(url, { method, agent, headers: { ...headers, ...ofForm } }, (answer) => {
      answer.resume();
      answer.once("end", () => resolve(answer.statusCode!));
      answer.once("error", () => resolve("error"));
    });
    request.once("error", () => resolve("error"));
    request.end(body);
  });
}

/** The time within which a share of the answers came, in milliseconds. */
export const within = ({ times }: Answers, share: number): number =>
  Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
