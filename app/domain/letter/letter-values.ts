/** What fills a letter's variables: the case's figures and names, and what a supporter has said. */
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { figureValues } from "#app/domain/campaign/figure-values.ts";
import type { LetterValues } from "#app/domain/campaign/letter-variables.ts";
import { cleanLine } from "./clean-text.ts";

type Case = Pick<PublishedCampaign, "uaNumber" | "figures" | "people" | "namesAndPronouns">;

/** What is the same in every letter of a case in one language; `about` is the id of the person it is about, or "". */
export const caseValues = (campaign: Case, lang: string, about = ""): LetterValues => ({
  ua_number: campaign.uaNumber,
  person: personIn(campaign, lang, about),
  ...figureValues(campaign, lang),
});

/** The chosen person's name; where nobody is chosen, the names that the case is known by, as one enumeration. */
function personIn({ people, namesAndPronouns }: Case, lang: string, about: string): string {
  const chosen = people.find(({ id }) => id === about);
  if (chosen) return cleanLine(chosen.name);
  const known = namesAndPronouns.map(({ names }) => names);
  return enumerated((known.length > 0 ? known : people.map(({ name }) => name)).map(cleanLine), lang);
}

/** "Noor, Sami y Lea" */
function enumerated(names: string[], lang: string): string {
  if (names.length < 2) return names.join("");
  if (Intl.ListFormat.supportedLocalesOf(lang).length === 0) return names.join(", ");
  return new Intl.ListFormat(lang, { type: "conjunction" }).format(names);
}
