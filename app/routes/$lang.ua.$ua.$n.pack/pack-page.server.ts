/** What the pack's form asks, and what it knows already. */
import type { AppLoadContext } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { listSections } from "#app/domain/campaign/sections.server.ts";
import { usualWindow } from "#app/domain/delivery/window-format.ts";
import { addresseeInWords } from "#app/domain/letter/address-lines.ts";
import { lettersToFillIn } from "#app/domain/letter/letters-to-fill-in.ts";
import { callOf } from "#app/ui/call-head.tsx";
import { pageLanguage } from "#app/ui/page-title.ts";
import { beyondWindows } from "../$lang.ua.$ua.$n.write/print-options.server.ts";

/** `asked` is the section's code that the address names, or null. */
export async function packPage(
  context: AppLoadContext,
  params: Params,
  campaign: PublishedCampaign,
  asked: string | null,
) {
  const lang = pageLanguage(params.lang);
  const now = context.now();
  const sections = await listSections(context.db);
  const section = sections.find(({ code }) => code === asked);
  const code = section?.code ?? "int";
  const models = campaign.modelLetters.map((model) => model.lang);
  const preferred = campaign.preferredLanguages.find((one) => models.includes(one));
  const first = preferred ?? models.find((one) => one === lang) ?? models[0] ?? null;
  const composed = first
    ? lettersToFillIn(context.frames, campaign, { lang: first, section: code }, now)
    : null;
  const letters = composed?.ok ? composed.letters : [];
  const copies = campaign.addressees.filter(({ copy }) => copy);
  return {
    call: callOf(campaign, lang),
    deadlineOn: campaign.deadlineOn,
    /** Of the model letters, the one to begin with first. */
    languages: models.sort((a, b) => Number(b === first) - Number(a === first)),
    copies: copies.map(addresseeInWords),
    window: usualWindow(section?.countries[0] ?? null, section?.paper ?? "A4"),
    beyondWindow: beyondWindows(letters),
    anyByPost: letters.some(({ postable }) => postable),
    sections: sections.filter((one) => one.code !== "int").map(({ code, name }) => ({ code, name })),
    section: code,
    today: now.toISOString().slice(0, 10),
    now,
  };
}
export type PackPage = Awaited<ReturnType<typeof packPage>>;
