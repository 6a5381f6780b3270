/** The real case UA 72/24, sixth call: facts and address are the document's, the words are ours, the counts invented. */
import type { Demonstration } from "../demonstration.ts";
import { believableActions } from "./believable-actions.ts";
import * as ar from "./ua-72-24-sixth/ar.ts";
import * as en from "./ua-72-24-sixth/en.ts";
import * as es from "./ua-72-24-sixth/es.ts";
import * as fr from "./ua-72-24-sixth/fr.ts";

/** The document names no day of issue; its latest fact is of 13 April, and the letters begin a few days later. */
const launchedOn = "2026-04-17";
const deadlineOn = "2026-07-31";

export const ua7224Sixth: Demonstration = {
  campaign: () => ({
    uaNumber: "72/24",
    ordinal: 6,
    ordinalText: "Sixth",
    indexNumber: null,
    country: "Venezuela",
    countryCode: "VE",
    documentLanguage: "en",
    issuedOn: null,
    publishedAt: `${launchedOn}T09:00:00.000Z`,
    deadlineOn,
    preferredLanguages: ["es"],
    ownLanguageAllowed: true,
    namesAndPronouns: [{ names: "Persons detained for political reasons", pronouns: "they, them, their" }],
    previousLinks: ["https://www.amnesty.org/en/documents/AMR53/0635/2026/en/"],
    outcome: null,
    outcomeOn: null,
    texts: [en.text, es.text, fr.text, ar.text],
    addressees: [
      {
        copy: false,
        kind: "target",
        name: "Delcy Rodríguez",
        office: "Acting President of the Republic",
        addressLines: ["Palacio de Miraflores", "Av. Nte. 10, Caracas 1012", "Caracas, Venezuela"],
        salutation: "Ms Delcy Rodríguez,",
        inLanguages: [{ lang: "es", office: "Presidenta encargada de la República", salutation: null }],
      },
    ],
    modelLetters: [es.modelLetter, en.modelLetter],
  }),
  actions: (now) =>
    believableActions({ seed: 72_24_6, launchedOn, deadlineOn, letters: 1_900, copies: 0 }, now),
};
