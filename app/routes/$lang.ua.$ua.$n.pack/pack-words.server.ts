/** The words of a pack's own sheets, in the page's language: what the case is, what is in the pack, what to count. */
import { reportingEndsAt } from "#app/domain/action-log/letter-report.ts";
import { type PublishedCampaign, paragraphsOf, textFor } from "#app/domain/campaign/campaign.ts";
import { labelsOnSheet } from "#app/domain/delivery/label-sheet.ts";
import type { HandOut, PackSheets, Phrase } from "#app/domain/delivery/pack-sheets.ts";
import type { PackOrder } from "#app/domain/delivery/print-order.ts";
import { addresseeInWords } from "#app/domain/letter/address-lines.ts";
import { askingSentences } from "#app/domain/letter/asking-sentences.ts";
import { coachWords } from "#app/domain/letter/coach-words.server.ts";
import type { LetterFrames } from "#app/domain/letter/frames.ts";
import type { Letter } from "#app/domain/letter/letter.ts";
import { modelLetterIn, startingWords } from "#app/domain/letter/starting-words.ts";
import { capitalized } from "#app/i18n/capitalized.ts";
import { countryName } from "#app/i18n/country-name.ts";
import { longDay } from "#app/i18n/dates.ts";
import { textIn } from "#app/i18n/i18n.ts";
import { languageName, type PageLanguage } from "#app/i18n/languages.ts";
import { campaignPath } from "#app/ui/campaign-path.ts";

export type PackContents = Omit<PackOrder, "sheets">;

/** Asking sentences at most: it is a hand-out, not the letter. */
const ASKS = 4;

export function packWords(
  { frames, publicUrl }: { frames: LetterFrames; publicUrl: string },
  campaign: PublishedCampaign,
  lang: PageLanguage,
  order: PackContents,
  /** Where the letters of its event are reported, if it has one. */
  eventAddress?: string,
): PackSheets {
  const t = textIn(lang);
  const text = textFor(campaign, lang);
  const deadline = longDay(campaign.deadlineOn, lang);
  const country = countryName(campaign, lang);
  const code = (below: "report" | undefined, kind: "campaign" | "report", words: string) => {
    const url = (kind === "report" && eventAddress) || publicUrl + campaignPath(lang, campaign, below);
    const heading = t(`pack:code.${kind}.title`);
    return { url, alt: t(`pack:code.${kind}.alt`, { address: url }), heading, text: words };
  };
  const lastDay = new Date(reportingEndsAt(campaign.deadlineOn).getTime() - 1).toISOString().slice(0, 10);
  return {
    language: lang,
    call: [
      t("campaign:ua", { number: campaign.uaNumber }),
      country,
      campaign.demonstration && t("campaign:demonstration.title"),
    ]
      .filter(Boolean)
      .join(" – "),
    title: { text: text.title, language: text.lang },
    deadline: t("pack:deadline", { day: deadline }),
    cover: {
      heading: t("pack:cover.title"),
      contentsHeading: t("pack:cover.contents"),
      contents: contentsOf(order, lang),
      pages: t("pack:cover.pages"),
      stepsHeading: t("pack:cover.steps"),
      steps: (["print", "read", "sign", "post", "report"] as const).map((step) =>
        t(`pack:step.${step}`, { day: deadline }),
      ),
    },
    handOut: {
      summary: paragraphsOf(text.summary).map((paragraph) => ({ text: paragraph, language: text.lang })),
      more: t("pack:handOut.more"),
      sections: sectionsOf(frames, campaign, lang, order.letters),
      code: code(undefined, "campaign", t("pack:code.campaign.text")),
    },
    tally: {
      heading: t("pack:tally.title"),
      lead: t("pack:tally.lead"),
      channels: (["post", "email", "fax", "handed-over", "other"] as const).map((way) =>
        t(`report:channels.${way}`),
      ),
      groups: tallyGroups(campaign, order, lang),
      spare: t("pack:tally.spare"),
      total: t("pack:tally.total"),
      code: code("report", "report", t("pack:code.report.text", { day: longDay(lastDay, lang) })),
    },
  };
}

/** Who the letter is for, what it asks, whom it goes to; what is not known is left out. */
function sectionsOf(
  frames: LetterFrames,
  campaign: PublishedCampaign,
  lang: PageLanguage,
  letters: Letter[],
): HandOut["sections"] {
  const t = textIn(lang);
  const people = campaign.namesAndPronouns.map(({ names, pronouns }) =>
    pronouns ? `${names} (${pronouns})` : names,
  );
  const targets = campaign.addressees.filter(({ id }) =>
    letters.some((letter) => !letter.copy && letter.addresseeId === id),
  );
  const inDocument = (text: string): Phrase => ({ text, language: campaign.documentLanguage });
  return [
    {
      heading: t("pack:handOut.who"),
      paragraphs: people.length > 0 ? [inDocument(people.join("; "))] : [],
    },
    { heading: t("pack:handOut.asks"), paragraphs: asksOf(frames, campaign, lang) },
    { heading: t("pack:handOut.to"), paragraphs: targets.map(addresseeInWords).map(inDocument) },
  ].filter(({ paragraphs }) => paragraphs.length > 0);
}

/** From the model letter in the page's language, else from the first there is. */
function asksOf(frames: LetterFrames, campaign: PublishedCampaign, lang: PageLanguage): Phrase[] {
  const language = (modelLetterIn(campaign, lang) ?? campaign.modelLetters[0])?.lang;
  if (!language) return [];
  const { body } = startingWords(frames, campaign, language);
  return askingSentences(body, coachWords(language)?.asks ?? [], language)
    .slice(0, ASKS)
    .map((text) => ({ text, language }));
}

function contentsOf({ letters, people, envelopes, labels }: PackContents, lang: PageLanguage) {
  const t = textIn(lang);
  const signed = (letter: Letter) => people[letter.language] ?? 0;
  const posted = letters.filter(({ postable }) => postable).reduce((sum, one) => sum + signed(one), 0);
  return [
    { label: t("pack:cover.cover"), count: 1 },
    { label: t("pack:cover.handOut"), count: 1 },
    { label: t("pack:cover.tally"), count: 1 },
    ...letters.map((letter) => ({
      label: t(letter.copy ? "pack:cover.copies" : "pack:cover.letters", {
        language: languageName(letter.language, lang),
        name: letter.addressLines[0] ?? "",
      }),
      count: signed(letter),
    })),
    ...(envelopes ? [{ label: t("pack:cover.envelopes"), count: posted }] : []),
    ...(labels ? [{ label: t("pack:cover.labels"), count: Math.ceil(posted / labelsOnSheet(labels)) }] : []),
  ];
}

/** As the report asks for them: by addressee, language and way. */
function tallyGroups(campaign: PublishedCampaign, { letters }: PackContents, lang: PageLanguage) {
  const t = textIn(lang);
  const rows = [...new Set(letters.map(({ language }) => language))].map((language) =>
    capitalized(languageName(language, lang), lang),
  );
  const addressees = campaign.addressees.filter(({ id }) =>
    letters.some(({ addresseeId }) => addresseeId === id),
  );
  return addressees.map(({ copy, ...addressee }) => ({
    heading: t(copy ? "report:form.copyFor" : "report:form.to", {
      name: addressee.name ?? addressee.office ?? "",
    }),
    rows,
  }));
}
