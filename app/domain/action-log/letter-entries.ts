/** The log entries of letters that a supporter took away, or says were sent: one action for each letter. */
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import type { OwnWords } from "#app/domain/letter/own-words.ts";
import type { Channel, Rung } from "./ladder.ts";
import { actionHash } from "./letter-key.ts";
import type { LogEntry } from "./log-rungs.server.ts";
import type { Origin } from "./origin.ts";

export interface LettersDone {
  /** The key that only the supporter's page holds; with the addressee it is the letter's identity in the log. */
  key: string;
  section: string;
  /** The language the letters are written in. */
  language: string;
  channel: Channel;
  /** How much of them is the supporter's own, where that is known. */
  ownWords?: OwnWords;
  /** Which letters, by addressee, and how many alike (1 for a supporter's own). */
  addressees: { id: string; copy: boolean; letters?: number }[];
  /** Code of the letter-writing event they were written at. */
  event?: string;
  /** They wait for their section before they are counted. */
  held?: boolean;
}

/** A rung reached implies those below it, so a report alone logs `prepared` as well. */
export function letterEntries(
  campaign: PublishedCampaign,
  done: LettersDone,
  rung: "prepared" | "reported",
): LogEntry[] {
  const rungs: Rung[] = rung === "reported" ? ["prepared", "reported"] : ["prepared"];
  return done.addressees.flatMap((addressee) =>
    rungs.map((rung) => ({
      actionHash: actionHash(done.key, addressee.id),
      uaNumber: campaign.uaNumber,
      ordinal: campaign.ordinal,
      addressee: addressee.copy ? ("copy" as const) : ("target" as const),
      section: done.section,
      letterLanguage: done.language,
      letters: addressee.letters ?? 1,
      origin: originOf(campaign, done),
      rung,
      channel: done.channel,
      deadlineOn: campaign.deadlineOn,
      ownWords: done.ownWords,
      event: done.event,
      held: done.held,
    })),
  );
}

function originOf(campaign: PublishedCampaign, { event }: LettersDone): Origin {
  if (campaign.demonstration) return "demonstration";
  return event ? "event" : "page";
}
