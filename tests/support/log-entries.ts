/** What Amina's page sends to the log, unless a test says otherwise. */
import { actionHash, newLetterKey } from "#app/domain/action-log/letter-key.ts";
import type { LogEntry } from "#app/domain/action-log/log-rungs.server.ts";
import { DEADLINE } from "./campaigns.ts";

/** A letter of its own, to the Minister, in Spanish, by post, from the United States: prepared. */
export const aminasLetter = (details: Partial<LogEntry> = {}): LogEntry => ({
  actionHash: actionHash(newLetterKey(), "the Minister"),
  uaNumber: "72/24",
  ordinal: 7,
  addressee: "target",
  section: "us",
  letterLanguage: "es",
  letters: 1,
  origin: "page",
  rung: "prepared",
  channel: "post",
  deadlineOn: DEADLINE,
  ...details,
});
