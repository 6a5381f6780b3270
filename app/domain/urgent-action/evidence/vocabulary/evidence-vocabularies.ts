/** Every language in which reports are read; another one is read with the words of all. */
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import type { EvidenceVocabulary } from "./evidence-vocabulary.ts";
import { french } from "./fr.ts";

export const EVIDENCE_VOCABULARIES: readonly EvidenceVocabulary[] = [english, spanish, french];

/** Undefined for a language whose reports are not read. */
export const evidenceVocabulary = (language: string): EvidenceVocabulary | undefined =>
  EVIDENCE_VOCABULARIES.find(({ code }) => code === language.split("-")[0]);
