/** Without scripts, a press on one of the coach's offers comes back with the sentence on the sheet. */
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import type { LetterFrames } from "#app/domain/letter/frames.ts";
import { letterHints } from "#app/domain/letter/letter-hints.ts";
import { isOpening, withOpening, withParagraph } from "#app/domain/letter/openings.ts";
import { startingWords } from "#app/domain/letter/starting-words.ts";
import { coachPage } from "./coach-page.server.ts";
import type { LetterFields } from "./letter-fields.ts";

/** `add` is one of the openings, or "ask" for an ask that went missing; anything else changes nothing. */
export function withAddition(
  frames: LetterFrames,
  campaign: PublishedCampaign,
  fields: LetterFields,
  add: string | null,
): LetterFields {
  const { letter, body = "", about = "" } = fields;
  if (!add || !letter) return fields;
  const { facts, openings } = coachPage(
    campaign,
    letter,
    startingWords(frames, campaign, letter, about).body,
    about,
  );
  if (isOpening(add)) {
    const opening = openings[add];
    return opening ? { ...fields, body: withOpening(body, opening) } : fields;
  }
  const restore = letterHints({ body }, facts).find(({ code }) => code === add)?.restore;
  return restore ? { ...fields, body: withParagraph(body, restore) } : fields;
}
