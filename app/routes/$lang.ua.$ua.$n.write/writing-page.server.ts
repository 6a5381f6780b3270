/** What the writing page shows before anything is written: the languages, the sheet, and words to begin with. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { newLetterKey } from "#app/domain/action-log/letter-key.ts";
import { type PublishedCampaign, paragraphsOf, textFor } from "#app/domain/campaign/campaign.ts";
import { listSections } from "#app/domain/campaign/sections.server.ts";
import { isSuspended } from "#app/domain/delivery/post-office.server.ts";
import { addresseeInWords } from "#app/domain/letter/address-lines.ts";
import { blankSheet } from "#app/domain/letter/blank-sheet.ts";
import type { LetterFrames } from "#app/domain/letter/frames.ts";
import { type LetterLanguage, letterLanguages } from "#app/domain/letter/letter-languages.ts";
import { modelLetterIn, startingWords } from "#app/domain/letter/starting-words.ts";
import { languageTag } from "#app/i18n/languages.ts";
import { callOf } from "#app/ui/call-head.tsx";
import { pageLanguage } from "#app/ui/page-title.ts";
import { coachPage, namesFor } from "./coach-page.server.ts";
import { glossPage, readAlong } from "./gloss-page.server.ts";
import { stepOf } from "./step-shown.server.ts";

export async function writingPage(
  { request, params, context }: LoaderFunctionArgs,
  campaign: PublishedCampaign,
) {
  const { db, frames } = context;
  const now = context.now();
  const lang = pageLanguage(params.lang);
  const asked = new URL(request.url).searchParams;
  const languages = letterLanguages(frames, campaign);
  const first = firstLanguage(languages, lang);
  const letter = languageTag(asked.get("letter") ?? "") ?? first;
  const sections = await listSections(db);
  const text = textFor(campaign, lang);
  const about = campaign.people.find(({ id }) => id === asked.get("about"))?.id ?? "";
  const words = startingWords(frames, campaign, letter, about);
  const gloss = glossPage(frames, campaign, { letter, about, page: lang, asked: asked.get("gloss") });
  const section = sections.find(({ code }) => code === asked.get("section"))?.code ?? "int";
  const country = campaign.countryCode;
  return {
    campaign: {
      ...callOf(campaign, lang),
      risk: text.riskNotice ? { lang: text.lang, text: text.riskNotice } : null,
      names: namesFor(campaign, about),
      people: campaign.people.map(({ id, name, status }) => ({ id, name, status })),
      preferredLanguages: campaign.preferredLanguages,
      ownLanguageAllowed: campaign.ownLanguageAllowed,
      alsoTo: campaign.addressees.filter((a) => a !== firstTarget(campaign)).map(addresseeInWords),
    },
    // The page's own language too; every other is in the list that one opens.
    languages: languages.filter(
      (one) => one.model || one.preferred || (campaign.ownLanguageAllowed && one.lang === lang),
    ),
    letter,
    about,
    words,
    coach: coachPage(campaign, letter, words.body, about),
    gloss,
    readAlong: readAlong(gloss, lang),
    sheet: blankSheet(frames, campaign, letter, now),
    readingAid: modelLetterIn(campaign, letter) ? null : readingAid(frames, campaign, first),
    sections: sections.map(({ code, name, paper, countries }) => ({
      code,
      name,
      paper,
      country: countries[0] ?? null,
    })),
    kinds: Object.fromEntries(campaign.addressees.map(({ id, kind }) => [id, kind])),
    section,
    /** The country that no mail goes to at present, where it is the case's. */
    suspended: country && (await isSuspended(db, section, country)) ? country : null,
    key: newLetterKey(),
    /** Which step the page shows, for its title in the browser's tab. */
    step: stepOf(context),
    now,
    cspNonce: context.cspNonce,
  };
}
export type WritingPage = Awaited<ReturnType<typeof writingPage>>;

/** The page's language where it has a model letter, else what the office prefers, else any that has one. */
function firstLanguage(languages: LetterLanguage[], pageLang: string): string {
  const models = languages.filter(({ model }) => model);
  return (
    (models.find(({ lang }) => lang === pageLang) ?? models.find(({ preferred }) => preferred) ?? models[0])
      ?.lang ?? pageLang
  );
}

/** The model letter to read beside a sheet that begins empty. */
function readingAid(frames: LetterFrames, campaign: PublishedCampaign, lang: string) {
  if (!modelLetterIn(campaign, lang)) return null;
  const { salutation, body, closing } = startingWords(frames, campaign, lang);
  return { lang, salutation, paragraphs: paragraphsOf(body), closing };
}

const firstTarget = (campaign: PublishedCampaign) => campaign.addressees.find(({ copy }) => !copy);
