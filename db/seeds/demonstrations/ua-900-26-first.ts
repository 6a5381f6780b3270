/** An open campaign to walk the whole path with. Country, people, offices, addresses and counts are invented. */
import type { Demonstration } from "../demonstration.ts";
import { believableActions } from "./believable-actions.ts";
import * as ar from "./ua-900-26-first/ar.ts";
import * as de from "./ua-900-26-first/de.ts";
import * as en from "./ua-900-26-first/en.ts";
import * as es from "./ua-900-26-first/es.ts";
import * as fr from "./ua-900-26-first/fr.ts";
import * as pt from "./ua-900-26-first/pt.ts";

const daysFrom = (now: Date, days: number): string =>
  new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
const launchedOn = (now: Date): string => daysFrom(now, -7);
const deadlineOn = (now: Date): string => daysFrom(now, 35);

export const ua90026First: Demonstration = {
  rolling: true,
  campaign: (now) => ({
    uaNumber: "900/26",
    ordinal: 1,
    ordinalText: "First",
    indexNumber: "ILV 90/0001/2026",
    country: "Ilvadra",
    countryCode: null,
    documentLanguage: "en",
    issuedOn: launchedOn(now),
    deadlineOn: deadlineOn(now),
    preferredLanguages: ["es"],
    ownLanguageAllowed: true,
    namesAndPronouns: [{ names: "Noor Adelmar", pronouns: "she, her" }],
    previousLinks: [],
    outcome: null,
    outcomeOn: null,
    texts: [en.text, es.text, fr.text, ar.text],
    addressees: [
      {
        copy: false,
        kind: "target",
        name: "Bertrand Ossovel",
        office: "Minister of Justice",
        addressLines: [
          "Ministry of Justice",
          "Third Courtyard",
          "14 Lantern Quay",
          "20450 Ostrame",
          "Ilvadra",
        ],
        emails: ["minister.of.justice@example.org"],
        salutation: "Dear Minister,",
      },
      {
        copy: true,
        kind: "mission",
        name: "Her Excellency Ms. Salis Verrane",
        office: "Permanent Mission of Ilvadra to the Assembly of Harbours",
        addressLines: [
          "9th floor",
          "220 Assembly Street",
          "Port Meridian, PM 10077",
          "Free City of Port Meridian",
        ],
        emails: ["mission.of.ilvadra@example.org"],
        salutation: "Your Excellency,",
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
  actions: (now) =>
    believableActions(
      {
        seed: 900_26_1,
        launchedOn: launchedOn(now),
        deadlineOn: deadlineOn(now),
        letters: 240,
        copies: 0.5,
      },
      now,
    ),
};
