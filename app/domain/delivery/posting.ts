/** How each letter of a set is best sent: by post while it arrives in time, else by e-mail where there is an address. */
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import type { Letter } from "#app/domain/letter/letter.ts";
import { DEFAULT_TRANSIT_DAYS, DEFAULTS_CHECKED_ON, transitZone } from "./default-transit-times.ts";
import { destination } from "./destination.ts";
import type { MailSuspension, PostOffice } from "./post-office.ts";
import { type PostPlan, postPlan } from "./post-plan.ts";
import { letterGrams, type PostageRate, postageFor, type Reach } from "./postage.ts";

export interface Posting {
  addresseeId: string;
  /** By post although it will be late, where there is no other way. */
  way: "post" | "email";
  /** The country it goes to, ISO 3166-1 alpha-2; null where it is not known. */
  country: string | null;
  /** Null where it cannot be posted at all: there is no address. */
  plan: PostPlan | null;
  workingDays: number;
  /** Who says so, and when; null for the program's own cautious estimate. */
  source: { text: string | null; checkedOn: string };
  suspension: MailSuspension | null;
  sheets: number;
  grams: number;
  reach: Reach;
  rate: PostageRate | null;
}

interface Circumstances {
  campaign: PublishedCampaign;
  /** The countries of the supporter's section. */
  countries: readonly string[];
  office: PostOffice;
  /** YYYY-MM-DD */
  today: string;
  /** How many sheets each letter takes, by addressee. */
  sheets: Readonly<Record<string, number>>;
}

/** One for each letter, in their order. */
export const postings = (letters: readonly Letter[], circumstances: Circumstances): Posting[] =>
  letters.map((letter) => posting(letter, circumstances));

function posting(letter: Letter, { campaign, countries, office, today, sheets }: Circumstances): Posting {
  const addressee = campaign.addressees.find(({ id }) => id === letter.addresseeId)!;
  const country = destination(addressee, campaign, countries);
  const zone = transitZone(countries, country);
  const known = office.transitTimes.find((time) => time.country === country);
  const workingDays = known?.workingDays ?? DEFAULT_TRANSIT_DAYS[zone];
  const suspension = office.suspensions.find((one) => one.country === country) ?? null;
  const plan = letter.postable ? postPlan({ today, deadlineOn: campaign.deadlineOn, workingDays }) : null;
  const arrives = plan?.kind === "in-time" && !suspension;
  const count = sheets[letter.addresseeId] ?? 1;
  const grams = letterGrams(count);
  const reach = zone === "home" ? "home" : "abroad";
  return {
    addresseeId: letter.addresseeId,
    way: letter.postable && (arrives || letter.emails.length === 0) ? "post" : "email",
    country,
    plan,
    workingDays,
    source: { text: known?.source ?? null, checkedOn: known?.checkedOn ?? DEFAULTS_CHECKED_ON },
    suspension,
    sheets: count,
    grams,
    reach,
    rate: postageFor(office.rates, reach, grams) ?? null,
  };
}
