/** How the supporters of each section are imagined to write. All figures are weights, compared within one list. */
import type { DemonstrationAction } from "../demonstration.ts";

export interface SectionHabit {
  section: string;
  weight: number;
  languages: Record<string, number>;
  channels: Partial<Record<DemonstrationAction["channel"], number>>;
}

const onPaper = { post: 78, email: 13, "handed-over": 5, other: 4 };
const byEmail = { post: 38, email: 54, "handed-over": 3, other: 5 };

export const SECTION_HABITS: readonly SectionHabit[] = [
  { section: "us", weight: 31, languages: { en: 58, es: 41, pt: 1 }, channels: onPaper },
  { section: "es", weight: 15, languages: { es: 99, en: 1 }, channels: byEmail },
  { section: "fr", weight: 12, languages: { fr: 55, es: 43, ar: 2 }, channels: onPaper },
  { section: "de", weight: 11, languages: { es: 52, de: 34, en: 14 }, channels: onPaper },
  { section: "gb", weight: 9, languages: { en: 69, es: 31 }, channels: onPaper },
  { section: "mx", weight: 6, languages: { es: 100 }, channels: byEmail },
  { section: "ca", weight: 5, languages: { en: 47, fr: 27, es: 26 }, channels: onPaper },
  { section: "int", weight: 4, languages: { es: 46, en: 28, ar: 16, pt: 10 }, channels: byEmail },
  { section: "ch", weight: 3, languages: { de: 37, fr: 31, es: 32 }, channels: onPaper },
  { section: "ar", weight: 2, languages: { es: 100 }, channels: byEmail },
  { section: "br", weight: 1, languages: { pt: 63, es: 37 }, channels: byEmail },
  { section: "pt", weight: 1, languages: { pt: 58, es: 42 }, channels: onPaper },
];
