/** What the review page says of a campaign's languages: their states, what fills a letter, how offices are addressed. */
import type { Addressee, Campaign } from "#app/domain/campaign/campaign.ts";
import { type CampaignForm, rowsOf } from "#app/domain/campaign/campaign-form.ts";
import type { FillableCase } from "#app/domain/campaign/check-model-letter.ts";
import { rowAt } from "#app/domain/campaign/form-rows.ts";
import {
  type TranslationState,
  translationStates,
  uncheckedLetters,
} from "#app/domain/campaign/translations.ts";
import { officeOf, salutationFor } from "#app/domain/letter/addressee-in-language.ts";
import { frameFor, type LetterFrames } from "#app/domain/letter/frames.ts";
import { officeNameIn } from "#app/domain/letter/recognise-office.ts";

export interface TranslationData {
  states: TranslationState[];
  /** Preferred languages whose letter is a draft translation; none once the campaign is published. */
  unchecked: string[];
  known: FillableCase;
  /** By the addressee's row in the form, then by letter language. */
  addressees: Record<number, Record<string, AddressedAs>>;
}

/** What a language calls and how it greets an addressee, where nobody has entered anything; "" where it is not known. */
export interface AddressedAs {
  office: string;
  salutation: string;
}

export function translationData(
  frames: LetterFrames,
  campaign: Campaign,
  form: CampaignForm,
): TranslationData {
  const states = translationStates(campaign);
  const languages = states.filter(({ original, letter, preferred }) => !original && (letter || preferred));
  const { figures, people, namesAndPronouns } = campaign;
  const rows = rowsOf(form, "addressees").map((row) => {
    const addressee = addresseeOf(rowAt(form, `addressees.${row}`));
    const ways = languages.map(({ lang }) => [lang, addressedAs(frames, campaign, addressee, lang)]);
    return [row, Object.fromEntries(ways)];
  });
  return {
    states,
    unchecked: campaign.publishedAt ? [] : uncheckedLetters(campaign),
    known: { figures: figures.map(({ name }) => ({ name })), people, namesAndPronouns },
    addressees: Object.fromEntries(rows),
  };
}

function addressedAs(
  frames: LetterFrames,
  campaign: Campaign,
  addressee: Addressee,
  lang: string,
): AddressedAs {
  const office = officeOf(frames, campaign, addressee, lang);
  return {
    office: (office && officeNameIn(frameFor(frames, lang).offices, office)) ?? "",
    salutation: salutationFor(frames, campaign, addressee, lang),
  };
}

const addresseeOf = ({ name, office, salutation }: Record<string, string>) =>
  ({
    name: name || null,
    office: office || null,
    salutation: salutation || null,
    inLanguages: [],
  }) as Partial<Addressee> as Addressee;
