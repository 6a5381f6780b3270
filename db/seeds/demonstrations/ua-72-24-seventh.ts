/** The real case UA 72/24, seventh call: facts and addresses are the document's, the words are ours, the counts invented. */
import type { Demonstration } from "../demonstration.ts";
import { believableActions } from "./believable-actions.ts";
import { people } from "./ua-72-24-facts/people.ts";
import { reports } from "./ua-72-24-facts/reports.ts";
import * as ar from "./ua-72-24-seventh/ar.ts";
import * as de from "./ua-72-24-seventh/de.ts";
import * as en from "./ua-72-24-seventh/en.ts";
import * as es from "./ua-72-24-seventh/es.ts";
import * as fr from "./ua-72-24-seventh/fr.ts";
import * as pt from "./ua-72-24-seventh/pt.ts";

const issuedOn = "2026-05-27";
const deadlineOn = "2026-08-30";

export const ua7224Seventh: Demonstration = {
  campaign: () => ({
    uaNumber: "72/24",
    ordinal: 7,
    ordinalText: "Seventh",
    indexNumber: "AMR 53/1059/2026",
    country: "Venezuela",
    countryCode: "VE",
    documentLanguage: "en",
    issuedOn,
    deadlineOn,
    preferredLanguages: ["es"],
    ownLanguageAllowed: true,
    namesAndPronouns: [{ names: "Persons detained for political reasons", pronouns: "they, them, their" }],
    previousLinks: [
      "https://www.amnestyusa.org/urgent-actions/venezuela-hundreds-still-arbitrarily-detained/",
    ],
    outcome: null,
    outcomeOn: null,
    texts: [en.text, es.text, fr.text, ar.text],
    addressees: [
      {
        copy: false,
        kind: "target",
        name: "Larry Devoe",
        office: "Attorney General",
        addressLines: [
          "Edificio Ministerio Público, PB",
          "Av. Urdaneta, esquinas de Ánimas a Platanal",
          "Caracas, Venezuela",
        ],
        salutation: "Mr. Attorney General,",
        inLanguages: [{ lang: "es", office: "Fiscal General de la República", salutation: null }],
      },
      {
        copy: true,
        kind: "mission",
        name: "His Excellency Mr. Samuel R. Moncada Acosta",
        office: "Permanent Mission of Bolivarian Republic of Venezuela to the United Nations",
        addressLines: ["335 East 46th Street", "New York, NY 10017", "USA"],
        salutation: null,
      },
    ],
    modelLetters: [
      es.modelLetter,
      en.modelLetter,
      fr.modelLetter,
      ar.modelLetter,
      pt.modelLetter,
      de.modelLetter,
    ],
  }),
  facts: { reports, people },
  actions: (now) =>
    believableActions({ seed: 72_24_7, launchedOn: issuedOn, deadlineOn, letters: 3_800, copies: 0.42 }, now),
};
