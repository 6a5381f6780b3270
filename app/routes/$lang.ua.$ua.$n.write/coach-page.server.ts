/** What the coach beside the sheet goes by: the model's words, who must be named, what a letter asks with. */
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { coachWords } from "#app/domain/letter/coach-words.server.ts";
import type { LetterFacts } from "#app/domain/letter/letter-hints.ts";
import { type Opening, openingsFor } from "#app/domain/letter/openings.ts";

export interface CoachPage {
  facts: LetterFacts;
  openings: Partial<Record<Opening, string>>;
}

/** `model` is the body that the sheet began with; `about` the person the letter is about, "" for all of them. */
export function coachPage(
  campaign: PublishedCampaign,
  lang: string,
  model: string,
  about: string,
): CoachPage {
  const words = coachWords(lang);
  const names = namesFor(campaign, about);
  return {
    facts: { lang, model, names, asks: words?.asks ?? [], insults: words?.insults ?? [] },
    openings: openingsFor(words, names, lang),
  };
}

export function namesFor(campaign: PublishedCampaign, about: string): string[] {
  const person = campaign.people.find(({ id }) => id === about);
  return person ? [person.name] : campaign.namesAndPronouns.map(({ names }) => names);
}
