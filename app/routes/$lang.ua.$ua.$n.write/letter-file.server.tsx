/** A file made of frozen letters: read the words, make the letters again, make the file, log it, hand it over. */
import type { ActionFunctionArgs } from "@remix-run/node";
import type { Channel } from "#app/domain/action-log/ladder.ts";
import { letterEntries } from "#app/domain/action-log/letter-entries.ts";
import { logRungs } from "#app/domain/action-log/log-rungs.server.ts";
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { contentTag } from "#app/domain/delivery/content-tag.server.ts";
import { contentDisposition, type FileName } from "#app/domain/delivery/file-name.ts";
import type { Letter } from "#app/domain/letter/letter.ts";
import { compareWithModel } from "#app/domain/letter/own-words.ts";
import { startingWords } from "#app/domain/letter/starting-words.ts";
import type { SupporterWords } from "#app/domain/letter/supporter-words.ts";
import type { GivenBack } from "#app/ui/text-given-back.tsx";
import { givenBackPage } from "./given-back-page.server.tsx";
import type { LetterFields } from "./letter-fields.ts";
import { ownWords } from "./letter-fields.ts";
import { receiveLetter } from "./receive-letter.server.ts";

/** A file, or why there is none: what the supporter can do about it is on the page that says so. */
export type LetterFile =
  | {
      ok: true;
      bytes: string | Uint8Array;
      type: string;
      name: FileName;
      /** Those that left the site with it, which is logged: none with envelopes alone. */
      letters: Letter[];
    }
  | RefusedFile;
export interface RefusedFile {
  ok: false;
  status: 422 | 503;
  reason: GivenBack["reason"];
  problems: GivenBack["problems"];
}

/** No letter of the call has a postal address. */
export const NOTHING_TO_POST: RefusedFile = {
  ok: false,
  status: 422,
  reason: "invalid",
  problems: [{ field: "envelope", key: "paper:errors.nothingToPost" }],
};

export type MakeFile = (letters: Letter[], fields: LetterFields) => LetterFile | Promise<LetterFile>;

export async function answerWithLetterFile(
  args: ActionFunctionArgs,
  channel: Channel,
  make: MakeFile,
): Promise<Response> {
  const received = await receiveLetter(args);
  if (!received.ok) return givenBackPage(args, received.status, received.givenBack);
  const { campaign, fields, freezing } = received;
  const giveBack = (status: number, reason: GivenBack["reason"], problems: GivenBack["problems"]) =>
    givenBackPage(args, status, { reason, problems, words: ownWords(fields), fields });
  if (!freezing.ok) return giveBack(422, "invalid", freezing.problems);
  try {
    const file = await make(freezing.letters, fields);
    if (!file.ok) return giveBack(file.status, file.reason, file.problems);
    await logPrepared(args.context, campaign, freezing.words, file.letters, channel);
    return new Response(file.bytes as BodyInit, {
      headers: {
        "Content-Type": file.type,
        "Content-Disposition": contentDisposition(file.name),
        "Cache-Control": "no-store",
        ETag: contentTag(file.bytes),
      },
    });
  } catch (error) {
    args.context.logError(error);
    return giveBack(500, "failed", []);
  }
}

/**
 * The letter matters more than its count: where the log cannot be written the letter is handed over all the
 * same. The number is then too low, never too high, and a later "I posted it" logs the missing rung as well.
 */
export async function logPrepared(
  context: ActionFunctionArgs["context"],
  campaign: PublishedCampaign,
  words: SupporterWords,
  letters: Letter[],
  channel: Channel,
): Promise<void> {
  const addressees = letters.map(({ addresseeId, copy }) => ({ id: addresseeId, copy }));
  const { key, section, letter: language } = words;
  const model = startingWords(context.frames, campaign, language, words.about).body;
  const ownWords = compareWithModel(words.body, model, language).step;
  const done = { key, section, language, channel, addressees, ownWords };
  const entries = letterEntries(campaign, done, "prepared");
  await logRungs(context.db, context.now(), entries).catch(context.logError);
}
