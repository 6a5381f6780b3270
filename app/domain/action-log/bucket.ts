/** A bucket: all letters in the log that are alike in what is known of them, which a section may set aside together. */
import { z } from "zod";
import { CHANNELS } from "./ladder.ts";
import { ORIGINS } from "./origin.ts";

const bucketSchema = z.object({
  uaNumber: z.string().regex(/^\d{1,4}\/\d{2}$/),
  ordinal: z.coerce.number().int().min(1).max(9_999),
  section: z.string().regex(/^[a-z-]{2,8}$/),
  channel: z.enum(CHANNELS),
  letterLanguage: z.string().min(2).max(35),
  /** YYYY-MM-DD, UTC, on which its letters reached the rung they stand on. */
  day: z.iso.date(),
  origin: z.enum(ORIGINS),
});
export type Bucket = z.infer<typeof bucketSchema>;

const FIELDS = ["uaNumber", "ordinal", "section", "channel", "letterLanguage", "day", "origin"] as const;

/** In a form or an address: "72/24~7~us~post~es~2026-06-15~page". */
export const bucketKey = (bucket: Bucket): string => FIELDS.map((field) => bucket[field]).join("~");

export function readBucketKey(key: string): Bucket | undefined {
  const values = key.split("~");
  if (values.length !== FIELDS.length) return undefined;
  return bucketSchema.safeParse(Object.fromEntries(FIELDS.map((field, i) => [field, values[i]]))).data;
}

/** What a bucket's letters do by the last word on it: they count, they wait, or they are out. */
export type BucketStanding = "counted" | "held" | "void";

export const BUCKET_DECISIONS = ["hold", "release", "void"] as const;
export type BucketDecision = (typeof BUCKET_DECISIONS)[number];

export const STANDING_AFTER: Record<BucketDecision, BucketStanding> = {
  hold: "held",
  release: "counted",
  void: "void",
};
