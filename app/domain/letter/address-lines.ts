/** The lines of an address as they stand in the envelope's window. */
import type { Addressee, PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { officeOnEnvelope } from "./addressee-in-language.ts";
import { cleanLine } from "./clean-text.ts";

/**
 * Name, office, address lines as the document gives them, without commas at line ends; the office in a language
 * that the addressee reads (officeOnEnvelope). The country of the case follows in capitals (UPU S42: last line,
 * capitals), but only for a target whose address names no country: where a mission or an embassy stands is not
 * ours to guess. Only the sender's post reads that line, so it is in the language of the section's country, or in
 * English, neither of which need be the letter's.
 */
export function envelopeAddress(
  addressee: Addressee,
  campaign: PublishedCampaign,
  { letter, section }: EnvelopeWords = {},
): string[] {
  const [name = "", office = "", ...lines] = [
    addressee.name ?? "",
    officeOnEnvelope(addressee, campaign, letter ?? campaign.documentLanguage) ?? "",
    ...addressee.addressLines,
  ].map((line) => cleanLine(line).replace(/[\s,;،]+$/u, ""));
  // Documents repeat the name or the office on top of the address; "Djibouti, Djibouti" is a city and its country.
  const written = [
    name,
    office === name ? "" : office,
    ...lines.filter((line) => ![name, office, cleanLine(addressee.office ?? "")].includes(line)),
  ].filter(Boolean);
  const country = campaign.country?.trim();
  const last = written.at(-1) ?? "";
  const addCountry =
    addressee.kind === "target" && campaign.countryCode && country && addressee.addressLines.length > 0;
  if (!addCountry || endsWithCountry(last) || endsWith(last, country)) return written;
  return [...written, countryForSender(campaign, section)];
}

export interface EnvelopeWords {
  /** The letter's language; the document's where it is left out. */
  letter?: string;
  /** The code of the supporter's section, which is where the letter is posted. */
  section?: string;
}

/** "VEREINIGTES KÖNIGREICH" of GB for the German section; in English where the section's language is not in Latin letters. */
function countryForSender(campaign: PublishedCampaign, section = "int"): string {
  const { language, script } = new Intl.Locale(
    /^[a-z]{2}$/u.test(section) ? `und-${section}` : "en",
  ).maximize();
  const lang = script === "Latn" ? language : "en";
  const inDocument = campaign.documentLanguage.split("-")[0] === lang;
  const names = new Intl.DisplayNames(lang, { type: "region", fallback: "none" });
  const name = (!inDocument && names.of(campaign.countryCode!)) || campaign.country!.trim();
  return name.toLocaleUpperCase(lang);
}

/** "Larry Devoe, Attorney General": an addressee in a line of text. */
export const addresseeInWords = (addressee: Pick<Addressee, "name" | "office">): string =>
  [addressee.name, addressee.office]
    .map((part) => cleanLine(part ?? ""))
    .filter(Boolean)
    .join(", ");

/** States of the USA that end like a country: such a line names one only where it is that name alone. */
const STATE =
  /(^|[\s,–-])(georgia|new jersey|new mexico|nueva jersey|nuevo mexico|nova jersey|novo mexico)$/u;

function endsWithCountry(line: string): boolean {
  const names = countryNames();
  const whole = folded(line);
  return names.has(whole) || (!STATE.test(whole) && tailsOf(whole).some((tail) => names.has(tail)));
}

/** The line is that name, or ends in it: "Caracas, Venezuela". */
const endsWith = (line: string, name: string): boolean =>
  [folded(line), ...tailsOf(folded(line))].includes(folded(name));

/** What follows each comma, space or hyphen of a line. */
const tailsOf = (line: string): string[] =>
  [...line.matchAll(/[\s,،–-]/gu)].map(({ index }) => line.slice(index + 1));

const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[.\s]+$/u, "");

/** Every country's name, folded, in the languages that documents are written in, and the short forms people use. */
let names: Set<string> | null = null;
function countryNames(): Set<string> {
  if (names) return names;
  names = new Set(["USA", "U.S.A.", "UK", "U.K.", "UAE", "DRC", "EE. UU.", "EEUU"].map(folded));
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  for (const lang of ["en", "es", "fr", "de", "pt", "ar"]) {
    const displayed = new Intl.DisplayNames(lang, { type: "region", fallback: "none" });
    for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
      const name = displayed.of(code);
      if (name) names.add(folded(name));
    }
  }
  return names;
}
