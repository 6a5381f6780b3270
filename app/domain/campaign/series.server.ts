/** How a campaign stands in its series: the calls before it, the number it would take, the calls its links point to. */
import type { Database } from "#db/schema.ts";
import type { Campaign, CampaignFields, PublishedCampaign } from "./campaign.ts";
import { listPublishedCampaigns, listSeries } from "./campaign-store.server.ts";
import { type CallDifference, compareCalls } from "./compare-calls.ts";
import { matchPreviousLink } from "./match-previous-link.ts";
import { numberTakenBy } from "./readiness.ts";

export interface SeriesPlace {
  /** The call published under the same number and ordinal; a demonstration gives way and takes nothing. */
  takenBy: CallInSeries | null;
  /** For a draft whose number is known and whose ordinal is missing or taken. */
  nextOrdinal: number | null;
  previous: { call: CallInSeries; fields: CampaignFields; difference: CallDifference } | null;
  links: { link: string; call: CallInSeries }[];
  /** The number of the calls that the links point to, where the campaign has none. */
  numberOfLinks: string | null;
}

export interface CallInSeries {
  id: string;
  uaNumber: string;
  ordinal: number;
  title: string;
  lang: string;
  demonstration: boolean;
}

/** The campaign may be a draft or published; itself it is never its own previous call. */
export async function placeInSeries(db: Database, campaign: Campaign): Promise<SeriesPlace> {
  const { uaNumber, ordinal, documentLanguage, previousLinks } = campaign;
  const all = uaNumber ? await listSeries(db, uaNumber) : [];
  const others = all.filter(({ id }) => id !== campaign.id);
  const taken = numberTakenBy(campaign, others);
  const earlier = others.filter((call) => ordinal === null || call.ordinal < ordinal || call === taken);
  const previous = earlier.at(-1);
  const newest = others.at(-1);
  const linkable = previousLinks.length > 0 ? await listPublishedCampaigns(db) : [];
  const links = previousLinks.flatMap((link) => {
    const call = matchPreviousLink(
      link,
      linkable.filter(({ id }) => id !== campaign.id),
    );
    return call ? [{ link, call: inSeries(call) }] : [];
  });
  const numbers = new Set(links.map(({ call }) => call.uaNumber));
  return {
    takenBy: taken ? inSeries(taken) : null,
    nextOrdinal: newest && !campaign.publishedAt && (!ordinal || taken) ? newest.ordinal + 1 : null,
    previous: previous
      ? {
          call: inSeries(previous),
          fields: previous,
          difference: compareCalls(previous, campaign, documentLanguage),
        }
      : null,
    links,
    numberOfLinks: !uaNumber && numbers.size === 1 ? [...numbers][0]! : null,
  };
}

function inSeries(call: PublishedCampaign): CallInSeries {
  const text = call.texts.find(({ lang }) => lang === call.documentLanguage) ?? call.texts[0];
  const { id, uaNumber, ordinal, demonstration, documentLanguage } = call;
  return {
    id,
    uaNumber,
    ordinal,
    title: text?.title ?? "",
    lang: text?.lang ?? documentLanguage,
    demonstration,
  };
}
