/** Campaigns that letters are written for: the real UA 72/24 (facts and addresses; the words are ours), and Noor's. */
import { join } from "node:path";
import { type Addressee, type PublishedCampaign, UNCHECKED } from "#app/domain/campaign/campaign.ts";
import { composeLetters } from "#app/domain/letter/compose-letters.ts";
import type { Letter } from "#app/domain/letter/letter.ts";
import { loadLetterFrames } from "#app/domain/letter/load-frames.server.ts";
import { startingWords } from "#app/domain/letter/starting-words.ts";
import { ONE_LANGUAGE, type SupporterWords } from "#app/domain/letter/supporter-words.ts";

export const frames = loadLetterFrames(join(import.meta.dirname, "../../templates"));
export const TODAY = new Date("2026-06-15T12:00:00Z");

export const addressee = (given: Partial<Addressee>): Addressee => ({
  id: "minister",
  copy: false,
  kind: "target",
  name: null,
  office: null,
  addressLines: [],
  emails: [],
  fax: [],
  phones: [],
  social: [],
  contactForm: null,
  salutation: null,
  inLanguages: [],
  section: null,
  ...given,
});

export const campaign = (given: Partial<PublishedCampaign>): PublishedCampaign => ({
  id: "campaign",
  uaNumber: "72/24",
  ordinal: 7,
  ordinalText: "Seventh",
  indexNumber: null,
  country: null,
  countryCode: null,
  documentLanguage: "en",
  issuedOn: "2026-05-27",
  deadlineOn: "2026-08-30",
  preferredLanguages: ["es"],
  ownLanguageAllowed: true,
  namesAndPronouns: [],
  previousLinks: [],
  demonstration: false,
  publishedAt: "2026-05-28T09:00:00.000Z",
  opensAt: null,
  closedAt: null,
  withdrawnAt: null,
  outcome: null,
  outcomeOn: null,
  texts: [],
  addressees: [],
  modelLetters: [],
  figures: [],
  people: [],
  ...given,
});

/** Words of our own in Spanish, about the people of UA 72/24. */
const SPANISH_BODY = `Me dirijo a usted para pedirle que ponga fin a la detención arbitraria de cientos de personas en Venezuela. Samantha Hernández, de dieciséis años, salió de prisión en mayo con restricciones; su hermana Aranza sigue entre rejas sin que nadie haya explicado por qué.

Emirlendris Benítez y Juan Carlos Marrufo necesitan atención médica con urgencia y no la reciben. De Jorgen Guanares no se sabe nada desde agosto de 2024: ni dónde está, ni quién lo custodia, ni si está con vida. ¿Cuánto tiempo más tendrá que esperar su familia una respuesta?

Usted tiene la autoridad para cambiarlo. Le pido que ordene la libertad inmediata de todas las personas detenidas por motivos políticos y que, mientras permanezcan bajo custodia del Estado, informe a sus familias de su paradero, les permita visitarlas y garantice que cuenten con un abogado de su elección y con los cuidados que necesitan.

Seguiré con atención lo que ocurra con cada una de ellas.`;

export const VENEZUELA = campaign({
  country: "Venezuela",
  countryCode: "VE",
  addressees: [
    addressee({
      id: "attorney-general",
      name: "Larry Devoe",
      office: "Attorney General",
      addressLines: [
        "Edificio Ministerio Público, PB, Av. Urdaneta, esquinas de Ánimas a Platanal",
        "Caracas, Venezuela",
      ],
      salutation: "Mr. Attorney General,",
    }),
    addressee({
      id: "mission",
      copy: true,
      kind: "mission",
      name: "His Excellency Mr. Samuel R. Moncada Acosta",
      office: "Permanent Mission of Bolivarian Republic of Venezuela to the United Nations",
      addressLines: ["335 East 46th Street", "New York, NY 10017"],
    }),
  ],
  modelLetters: [
    {
      lang: "es",
      salutation: "Señor Fiscal General:",
      body: SPANISH_BODY,
      closing: "Atentamente,",
      ...UNCHECKED,
    },
  ],
});

/** Noor is invented, and so is her country. */
export const NOOR = campaign({
  uaNumber: "3/26",
  ordinal: 1,
  country: "Meridia",
  preferredLanguages: ["fr"],
  addressees: [
    addressee({
      name: "The Minister",
      office: "Ministry of Justice",
      addressLines: ["1 Harbour Road", "Port Meridia"],
      emails: ["minister@justice.example"],
      salutation: "Dear Minister,",
    }),
    addressee({
      id: "embassy",
      copy: true,
      kind: "embassy",
      office: "Embassy of Meridia",
      addressLines: ["2 Park Lane", "London"],
      emails: ["embassy@meridia.example"],
    }),
  ],
});

export const AMINAS_WORDS: SupporterWords = {
  letter: "es",
  salutation: "Señor Fiscal General:",
  body: SPANISH_BODY,
  closing: "Atentamente,",
  name: "Amina Benali",
  town: "Lyon",
  section: "fr",
  key: "AAAAAAAAAAAAAAAAAAAAAA",
  ...ONE_LANGUAGE,
};

/** The letters of a campaign and a supporter, or an error that names what is wrong. */
export function lettersFor(
  words: Partial<SupporterWords> = {},
  to: PublishedCampaign = VENEZUELA,
  today: Date = TODAY,
): Letter[] {
  const composed = composeLetters(frames, to, { ...AMINAS_WORDS, ...words }, today);
  if (!composed.ok) throw new Error(JSON.stringify(composed.problems));
  return composed.letters;
}

/** The first of them. */
export const letterFor = (...args: Parameters<typeof lettersFor>): Letter => lettersFor(...args)[0]!;

/** What stands on the sheet before anybody has told us an office or a gender. */
export const startsOf = (lang: string) =>
  startingWords(frames, campaign({ addressees: [addressee({ name: "Ivo Lume" })] }), lang);
