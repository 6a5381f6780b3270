/** What a model letter asks for: the sentences in it that ask, in their order. */
import { paragraphsOf } from "#app/domain/campaign/campaign.ts";
import { hasAsk } from "./letter-hints.ts";

/** `asks` are beginnings of words that ask (templates/coach/<lang>.json). Sentences with a place to fill in are left out. */
export const askingSentences = (body: string, asks: string[], lang: string): string[] =>
  paragraphsOf(body)
    .flatMap((paragraph) => sentencesOf(paragraph, lang))
    .filter((sentence) => hasAsk(sentence, asks) && !sentence.includes("{{"));

function sentencesOf(paragraph: string, lang: string): string[] {
  const sentences: string[] = [];
  let begun = "";
  for (const { segment } of new Intl.Segmenter(lang, { granularity: "sentence" }).segment(paragraph)) {
    begun += segment;
    if (ABBREVIATED.test(begun)) continue;
    sentences.push(begun.trim());
    begun = "";
  }
  return begun.trim() ? [...sentences, begun.trim()] : sentences;
}

/** "… of Mr." goes on. */
const ABBREVIATED = /(?:^|\s)\p{Lu}\p{L}{0,2}\.\s*$/u;
