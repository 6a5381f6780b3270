/** How many replies of officials were reported, and of what kind, as everybody may see it. */
import type { Database } from "#db/schema.ts";
import type { OfficialRepliesTable } from "#db/tables/official-replies.ts";
import { mergeSmallCounts } from "./merge-small-counts.ts";

export interface PublicReplies {
  replies: number;
  /** Most first; null is the rest, merged from kinds of which there are very few. */
  byKind: { kind: OfficialRepliesTable["kind"] | null; replies: number }[];
}

export async function publicReplies(db: Database, campaignId: string): Promise<PublicReplies> {
  const rows = await db
    .selectFrom("official_replies")
    .select(({ fn }) => ["kind", fn.countAll().as("replies")])
    .where("campaign_id", "=", campaignId)
    .groupBy("kind")
    .execute();
  const counts = rows
    .map(({ kind, replies }) => ({ key: kind, actions: Number(replies), letters: Number(replies) }))
    .sort((a, b) => b.letters - a.letters || (a.key < b.key ? -1 : 1));
  return {
    replies: counts.reduce((sum, { letters }) => sum + letters, 0),
    byKind: mergeSmallCounts(counts).map(({ key, letters }) => ({
      kind: key as OfficialRepliesTable["kind"] | null,
      replies: letters,
    })),
  };
}
