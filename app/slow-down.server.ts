/** Asks a network that acts very often for a minute or some work, before its next act. */
import type { AppLoadContext } from "@remix-run/node";
import { newWorkTicket, ticketHolds, UsedTickets, WORK_BITS } from "./work-ticket.server.ts";

const used = new UsedTickets();

export interface SlowDown {
  ticket: string;
  bits: number;
}

/** A ticket to be waited or worked for, or null when the act may go ahead. */
export function slowDown(
  { tooFast, secretKey, now }: AppLoadContext,
  act: "report" | "ask",
  fields: { ticket?: string | undefined; work?: string | undefined },
): SlowDown | null {
  const { ticket = "", work = "" } = fields;
  if (ticket && ticketHolds(secretKey, used, now(), { ticket, work })) return null;
  if (!tooFast(act)) return null;
  return { ticket: newWorkTicket(secretKey, now()), bits: WORK_BITS };
}
