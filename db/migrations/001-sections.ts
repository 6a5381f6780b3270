/** The sections that every installation starts with; an administrator may change them at the desk. */

export interface FirstSection {
  code: string;
  /** As the country calls itself, in its own languages. */
  name: string;
  countries: string[];
  /** US Letter where CLDR's territory data (supplemental/measurementData, paperSize) says so. */
  paper: "A4" | "LETTER";
  /** IANA name, of the largest city where a country has several zones. */
  timeZone: string;
}

const section = (
  code: string,
  name: string,
  timeZone: string,
  paper: FirstSection["paper"] = "A4",
  countries: string[] = [code.toUpperCase()],
): FirstSection => ({ code, name, countries, paper, timeZone });

export const firstSections: readonly FirstSection[] = [
  section("int", "International", "Etc/UTC", "A4", []),
  section("us", "United States", "America/New_York", "LETTER", ["US", "PR"]),
  section("gb", "United Kingdom", "Europe/London"),
  section("ie", "Éire / Ireland", "Europe/Dublin"),
  section("ca", "Canada", "America/Toronto", "LETTER"),
  section("au", "Australia", "Australia/Sydney"),
  section("nz", "Aotearoa / New Zealand", "Pacific/Auckland"),
  section("es", "España", "Europe/Madrid"),
  section("mx", "México", "America/Mexico_City", "LETTER"),
  section("ar", "Argentina", "America/Argentina/Buenos_Aires"),
  section("cl", "Chile", "America/Santiago", "LETTER"),
  section("co", "Colombia", "America/Bogota", "LETTER"),
  section("pe", "Perú", "America/Lima"),
  section("fr", "France", "Europe/Paris"),
  section("be", "België / Belgique / Belgien", "Europe/Brussels"),
  section("ch", "Schweiz / Suisse / Svizzera / Svizra", "Europe/Zurich"),
  section("de", "Deutschland", "Europe/Berlin"),
  section("at", "Österreich", "Europe/Vienna"),
  section("pt", "Portugal", "Europe/Lisbon"),
  section("br", "Brasil", "America/Sao_Paulo"),
  section("nl", "Nederland", "Europe/Amsterdam"),
  section("it", "Italia", "Europe/Rome"),
  section("se", "Sverige", "Europe/Stockholm"),
  section("no", "Norge / Noreg", "Europe/Oslo"),
];
