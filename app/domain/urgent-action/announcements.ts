/** Lines of the writer's own that announce what follows: "Please send your letters to:", "We urge the government to:". */
import { fold } from "./fold.ts";
import { isBullet } from "./paragraphs.ts";
import { VOCABULARIES } from "./vocabulary/vocabularies.ts";
import type { LabelName } from "./vocabulary/vocabulary.ts";

const COPIES = VOCABULARIES.flatMap((v) => v.announcements?.copies ?? []);
const TARGETS = VOCABULARIES.flatMap((v) => v.announcements?.targets ?? []);
const DEMANDS = VOCABULARIES.flatMap((v) => v.announcements?.demands ?? []);

const MAX_ANNOUNCEMENT = 240;

/** The part that a line ending in a colon begins, or null; `next` is the next line that is not blank. */
export function announcedPart(line: string, next: string): LabelName | null {
  if (!line.endsWith(":") || line.length > MAX_ANNOUNCEMENT) return null;
  const text = fold(line);
  const fits = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(text));
  if (fits(COPIES)) return "copies";
  if (fits(TARGETS)) return "targets";
  return isBullet(next) && fits(DEMANDS) ? "demands" : null;
}
