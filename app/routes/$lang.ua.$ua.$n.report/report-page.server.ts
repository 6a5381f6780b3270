/** What the report form asks, and what it knows already. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { readEventCode } from "#app/domain/action-log/events/event-code.ts";
import { findEvent } from "#app/domain/action-log/events/event-store.server.ts";
import { newLetterKey } from "#app/domain/action-log/letter-key.ts";
import { MOST_LETTERS, reportingEndsAt } from "#app/domain/action-log/letter-report.ts";
import { reportable } from "#app/domain/action-log/reportable.ts";
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { listSections } from "#app/domain/campaign/sections.server.ts";
import { addresseeInWords } from "#app/domain/letter/address-lines.ts";
import { callOf } from "#app/ui/call-head.tsx";
import { pageLanguage } from "#app/ui/page-title.ts";
import type { Database } from "#db/schema.ts";

export async function reportPage(
  { request, params, context }: LoaderFunctionArgs,
  campaign: PublishedCampaign,
) {
  const lang = pageLanguage(params.lang);
  const sections = await listSections(context.db);
  const asked = new URL(request.url).searchParams;
  const event = await eventFor(context.db, campaign, asked.get("event"));
  return {
    campaign: {
      ...callOf(campaign, lang),
      addressees: campaign.addressees.map(({ id, copy, name, office }) => ({
        id,
        copy,
        name: addresseeInWords({ name, office }),
      })),
    },
    reportable: reportable(campaign, context.now()),
    /** The last day on which letters can be reported, YYYY-MM-DD. */
    lastDay: new Date(reportingEndsAt(campaign.deadlineOn).getTime() - 1).toISOString().slice(0, 10),
    most: MOST_LETTERS,
    /** How most letters go: by post, unless no target has a postal address. */
    channel: campaign.addressees.some(({ copy, addressLines }) => !copy && addressLines.length > 0)
      ? ("post" as const)
      : ("email" as const),
    language: campaign.preferredLanguages[0] ?? lang,
    sections: sections.map(({ code, name }) => ({ code, name })),
    section: sections.find(({ code }) => code === asked.get("section"))?.code ?? "int",
    /** The letter-writing event whose code came with the address: its section counts the letters. */
    event: event && { code: event.code, section: event.section },
    key: newLetterKey(),
    cspNonce: context.cspNonce,
  };
}

/** The event of a code, if it is this campaign's and its code is still taken. */
export async function eventFor(db: Database, campaign: PublishedCampaign, typed: string | null) {
  const code = readEventCode(typed ?? "");
  const event = code ? await findEvent(db, code) : undefined;
  return event && event.campaignId === campaign.id && event.closedOn === null ? event : undefined;
}

export type ReportPage = Awaited<ReturnType<typeof reportPage>>;
