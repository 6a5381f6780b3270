/** Every label of every language, in one index. */
import { indexPhrases, type Phrase } from "./phrases.ts";
import { VOCABULARIES } from "./vocabulary/vocabularies.ts";
import { LABEL_NAMES, type LabelName } from "./vocabulary/vocabulary.ts";

export type LabelPhrase = Phrase<{ name: LabelName; language: string }>;

export const LABELS = indexPhrases(
  VOCABULARIES.flatMap((v) =>
    LABEL_NAMES.flatMap((name) =>
      (v.labels[name] ?? []).map((text) => [text, { name, language: v.code }] as const),
    ),
  ),
);
