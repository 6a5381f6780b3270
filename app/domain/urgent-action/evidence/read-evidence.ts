/** Reads a report about a case: its publisher, its title, and its dated figures, each with its place in the text. Pure. */
import { detectLanguage } from "../document-language.ts";
import { MAX_CHARACTERS, normalize } from "../normalize.ts";
import type { EvidenceReading } from "./evidence-reading.ts";
import { readFigures } from "./read-figures.ts";
import { opensAsReport, readReportFacts, reportEnd } from "./report-facts.ts";
import { splitSentences } from "./sentences.ts";
import { evidenceVocabulary } from "./vocabulary/evidence-vocabularies.ts";

/** What somebody can compare one by one, in one form; the largest report known has some forty. */
const MOST_FIGURES = 120;

/** Never throws, whatever the text. English, Spanish and French are read; another language brings no figure. */
export function readEvidence(text: string): EvidenceReading {
  const read = text.slice(0, MAX_CHARACTERS);
  const language = detectLanguage(normalize(read));
  const vocabulary = evidenceVocabulary(language);
  const facts = readReportFacts(read);
  if (!vocabulary) return { ...facts, isReport: false, figures: [], language };
  const sentences = splitSentences(read);
  const found = readFigures(sentences, vocabulary, reportEnd(sentences, facts.issuedOn, vocabulary));
  const figures = found.slice(0, MOST_FIGURES);
  const isReport = figures.length > 0 && opensAsReport(sentences, vocabulary);
  return { ...facts, isReport, figures, language };
}
