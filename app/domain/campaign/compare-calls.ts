/** What a call says differently from the previous one on its UA number, field by field. Pure. */
import { fold } from "../urgent-action/fold.ts";
import { type CampaignFields, paragraphsOf } from "./campaign.ts";
import { type AddresseeDifference, compareAddressees } from "./compare-addressees.ts";
import { formatNames } from "./names-and-pronouns.ts";

export const COMPARED_FIELDS = [
  "deadlineOn",
  "country",
  "preferredLanguages",
  "namesAndPronouns",
  "title",
  "riskNotice",
  "afterDeadlineNote",
] as const;
export type ComparedField = (typeof COMPARED_FIELDS)[number];

export interface CallDifference {
  /** Those that differ; days as YYYY-MM-DD, languages as codes. */
  fields: { field: ComparedField; before: string[]; now: string[] }[];
  /** Everybody of both calls. */
  addressees: AddresseeDifference[];
  letters: LetterDifference[];
}

export interface LetterDifference {
  lang: string;
  /** Places in the two calls' lists, from 0; null where there is no letter in this language. */
  before: number | null;
  now: number | null;
  /** Of the newer letter's paragraphs, how many the older one has word for word. */
  keptParagraphs: number;
  paragraphs: number;
}

/** `lang` says in which language the calls' pages are compared, as far as both have it. */
export function compareCalls(before: CampaignFields, now: CampaignFields, lang: string): CallDifference {
  const fields = COMPARED_FIELDS.map((field) => ({
    field,
    before: valuesOf(before, field, lang),
    now: valuesOf(now, field, lang),
  })).filter((each) => alike(each.before) !== alike(each.now));
  return {
    fields,
    addressees: compareAddressees(before.addressees, now.addressees),
    letters: compareLetters(before, now),
  };
}

function valuesOf(call: CampaignFields, field: ComparedField, lang: string): string[] {
  if (field === "preferredLanguages") return call.preferredLanguages;
  if (field === "namesAndPronouns") return call.namesAndPronouns.map(formatNames);
  if (field === "deadlineOn" || field === "country") return [call[field] ?? []].flat();
  const text = call.texts.find((text) => text.lang === lang);
  return text?.[field] ? [text[field]] : [];
}

function compareLetters(before: CampaignFields, now: CampaignFields): LetterDifference[] {
  const languages = [...new Set([...now.modelLetters, ...before.modelLetters].map(({ lang }) => lang))];
  return languages.map((lang) => {
    const [older, newer] = [before, now].map(({ modelLetters }) =>
      modelLetters.findIndex((letter) => letter.lang === lang),
    ) as [number, number];
    const known = new Set(paragraphsOf(before.modelLetters[older]?.body ?? "").map(plain));
    const paragraphs = paragraphsOf(now.modelLetters[newer]?.body ?? "");
    return {
      lang,
      before: older < 0 ? null : older,
      now: newer < 0 ? null : newer,
      keptParagraphs: paragraphs.filter((paragraph) => known.has(plain(paragraph))).length,
      paragraphs: paragraphs.length,
    };
  });
}

const alike = (values: string[]): string => values.map(plain).sort().join("\n");
const plain = (text: string): string => fold(text).replace(/\s+/gu, " ").trim();
