/**
 * Counts one-tap reports while a crowd sends them: the server asks this route, and not a browser, and makes the page
 * itself (server/reports-in-a-crowd.ts). 204: nothing was done, the report's own route is to answer.
 */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { createBriefMemory } from "#app/brief-memory.server.ts";
import { campaignAt } from "#app/campaign-of-address.server.ts";
import type { CountedInCrowd } from "#app/counted-in-crowd.ts";
import { readLetterReport } from "#app/domain/action-log/letter-report.ts";
import { reportLetters } from "#app/domain/action-log/report-letters.server.ts";
import { reportable } from "#app/domain/action-log/reportable.ts";
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { listSections } from "#app/domain/campaign/sections.server.ts";
import { isPageLanguage } from "#app/i18n/languages.ts";
import { slowDown } from "#app/slow-down.server.ts";
import { campaignPage } from "./$lang.ua.$ua.$n.write/campaign-address.server.ts";

/** One call, and the sections, for everybody who reports at this moment. */
const campaigns = createBriefMemory<PublishedCampaign | undefined>();
const sectionCodes = createBriefMemory<string[]>();

/** A form with anything more in it is not for here. */
const ONE_TAP = new Set(["posted", "emailed", "letter", "section", "key", "ticket", "work"]);

export const loader = ({ params }: LoaderFunctionArgs) => redirect(campaignPage(params));

export async function action({ request, params, context }: ActionFunctionArgs): Promise<Response> {
  const { db, now } = context;
  const fields = Object.fromEntries(new URLSearchParams(await request.text()));
  const oneTap = fields.posted !== undefined || fields.emailed !== undefined;
  const more = Object.keys(fields).some((name) => !ONE_TAP.has(name));
  if (!context.inCrowd || !isPageLanguage(params.lang) || !oneTap || more) return nothingDone();
  const campaign = await campaigns(`${params.ua}/${params.n}`, () => campaignAt(db, params));
  if (!campaign || !reportable(campaign, now()).ok) return nothingDone();
  const sections = await sectionCodes("", async () => (await listSections(db)).map(({ code }) => code));
  const report = readLetterReport(campaign, sections, fields);
  if (!report.ok || slowDown(context, "report", fields)) return nothingDone();
  const counted = await reportLetters(db, now(), campaign, report.done);
  return Response.json({ ...counted, receipt: report.done.key } satisfies CountedInCrowd);
}

const nothingDone = () => new Response(null, { status: 204 });
