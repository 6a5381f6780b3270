/** For the letters step: how each letter is best sent, by what its section says of the post and by its own pages. */
import type { ActionFunctionArgs } from "@remix-run/node";
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { findSection } from "#app/domain/campaign/sections.server.ts";
import { layOutOrder } from "#app/domain/delivery/lay-out-order.ts";
import { letterFaces } from "#app/domain/delivery/letter-faces.server.ts";
import { findPostOffice } from "#app/domain/delivery/post-office.server.ts";
import { type Posting, postings } from "#app/domain/delivery/posting.ts";
import { plainOrder } from "#app/domain/delivery/print-order.ts";
import type { Letter } from "#app/domain/letter/letter.ts";

export async function letterPostings(
  { db, now }: ActionFunctionArgs["context"],
  campaign: PublishedCampaign,
  sectionCode: string,
  letters: Letter[],
): Promise<Posting[]> {
  const [section, office] = await Promise.all([
    findSection(db, sectionCode),
    findPostOffice(db, sectionCode),
  ]);
  const paper = section?.paper ?? "A4";
  // One after the other: the pages of a letter are laid out in a few milliseconds.
  const sheets = Object.fromEntries(
    letters.map((letter) => [
      letter.addresseeId,
      layOutOrder(plainOrder([letter], paper), letterFaces()).pages.length,
    ]),
  );
  const today = now().toISOString().slice(0, 10);
  return postings(letters, { campaign, countries: section?.countries ?? [], office, today, sheets });
}
