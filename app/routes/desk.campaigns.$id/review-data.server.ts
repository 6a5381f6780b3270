/** What the review page shows of a campaign and of the form as it stands, saved or not. */
import type { Campaign } from "#app/domain/campaign/campaign.ts";
import { type CampaignForm, campaignToForm, readCampaignForm } from "#app/domain/campaign/campaign-form.ts";
import { listSections } from "#app/domain/campaign/sections.server.ts";
import { placeInSeries } from "#app/domain/campaign/series.server.ts";
import { findSourceDocument } from "#app/domain/campaign/source-document.server.ts";
import { doubtsIn } from "#app/domain/campaign/source-doubts.ts";
import { placesIn } from "#app/domain/campaign/source-places.ts";
import type { LetterFrames } from "#app/domain/letter/frames.ts";
import type { PageLanguage } from "#app/i18n/languages.ts";
import type { Database } from "#db/schema.ts";
import { addressWindows } from "./address-windows.server.ts";
import { campaignFacts } from "./campaign-facts.ts";
import { translationData } from "./translation-data.server.ts";

export type ReviewData = Awaited<ReturnType<typeof reviewData>>;

export interface ReviewTools {
  db: Database;
  frames: LetterFrames;
}

export async function reviewData(
  { db, frames }: ReviewTools,
  now: Date,
  campaign: Campaign,
  form: CampaignForm,
  lang: PageLanguage,
) {
  const shown = asItStands(campaign, form, lang);
  const sections = await listSections(db);
  const series = await placeInSeries(db, shown);
  const { previous } = series;
  const source = await findSourceDocument(db, campaign.id);
  return {
    form,
    facts: campaignFacts(shown, now, series.takenBy !== null),
    sections: sections.map(({ code, name, paper }) => ({ code, name, paper })),
    windows: addressWindows(shown, form, sections),
    series: {
      ...series,
      previous: previous && { ...previous, fields: null, form: campaignToForm(previous.fields, lang) },
    },
    translations: translationData(frames, shown, form),
    source: source && { ...source, places: placesIn(source, form) },
    doubts: source ? doubtsIn(source, form) : [],
  };
}

/** The campaign with what the form says, as far as that can be read; what is wrong is said beside the fields. */
function asItStands(campaign: Campaign, form: CampaignForm, lang: PageLanguage): Campaign {
  const reading = readCampaignForm(form, lang);
  if (!reading.ok) return campaign;
  return { ...campaign, ...(reading.fields as Partial<Campaign>) };
}
