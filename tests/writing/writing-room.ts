/** A place to write in: Noor's campaign in a real database, and Amina at the pages' loaders and actions. */
import type { AppLoadContext } from "@remix-run/node";
import { afterAll } from "vitest";
import { newLetterKey } from "#app/domain/action-log/letter-key.ts";
import type { CampaignFields } from "#app/domain/campaign/campaign.ts";
import { type CampaignHistory, insertCampaign } from "#app/domain/campaign/write-campaign.server.ts";
import { createLetterPdfRenderer, type LetterPdfRenderer } from "#app/domain/delivery/letter-pdf.server.ts";
import { readTally } from "#app/domain/tally/read-tally.server.ts";
import type { Database } from "#db/schema.ts";
import { frames } from "#tests/letter/campaigns.ts";

export const OPEN_DAY = new Date("2026-06-15T12:00:00Z");
const DEADLINE = "2026-08-30";

/** Everything that would tell who Amina is, or what she wrote: none of it may be found anywhere afterwards. */
export const AMINA = { name: "Amina Zubeldia-Quispe", town: "Villefranche-sur-Saone" };
export const BODY = `Me dirijo a usted porque Noor Adelmar lleva un mes en prisión por haber firmado una petición.

Soy maestra como ella, y cada mañana pienso en sus alumnos. Le pido que ordene su libertad inmediata.`;

export const NOORS_CAMPAIGN: CampaignFields = {
  uaNumber: "901/26",
  ordinal: 2,
  ordinalText: "Second",
  indexNumber: null,
  country: "Ilvadra",
  countryCode: null,
  documentLanguage: "en",
  issuedOn: "2026-06-01",
  deadlineOn: DEADLINE,
  preferredLanguages: ["es"],
  ownLanguageAllowed: true,
  namesAndPronouns: [{ names: "Noor Adelmar", pronouns: "she/her" }],
  previousLinks: [],
  texts: [
    {
      lang: "en",
      title: "Free the teacher Noor Adelmar",
      summary: "Noor is held for signing a petition.",
      background: "She teaches in Ostrame.",
      afterDeadlineNote: null,
      riskNotice: null,
    },
  ],
  addressees: [
    {
      id: "minister",
      copy: false,
      kind: "target",
      name: "Bertrand Ossovel",
      office: "Minister of Justice",
      addressLines: ["14 Lantern Quay", "20450 Ostrame", "Ilvadra"],
      emails: ["minister@justice.example"],
      fax: [],
      phones: [],
      social: [],
      contactForm: null,
      salutation: "Dear Minister,",
      section: null,
    },
    {
      id: "mission",
      copy: true,
      kind: "mission",
      name: null,
      office: "Permanent Mission of Ilvadra",
      addressLines: ["220 Assembly Street", "Port Meridian"],
      emails: [],
      fax: [],
      phones: [],
      social: [],
      contactForm: null,
      salutation: null,
      section: null,
    },
  ],
  modelLetters: [
    {
      lang: "en",
      salutation: "Dear Minister,",
      body: "Please free Noor Adelmar.",
      closing: "Yours sincerely,",
    },
    { lang: "es", salutation: "Señor Ministro:", body: BODY, closing: "Atentamente," },
  ],
};

export async function publishNoor(
  db: Database,
  fields: Partial<CampaignFields> = {},
  history: CampaignHistory = {},
): Promise<void> {
  const published_at = "2026-06-01T00:00:00.000Z";
  await insertCampaign(db, OPEN_DAY, { ...NOORS_CAMPAIGN, ...fields }, { published_at, ...history });
}

let renderer: LetterPdfRenderer | undefined;
/** One renderer a file of tests; closed at its end. */
function letterPdf(): LetterPdfRenderer {
  renderer ??= createLetterPdfRenderer({ threads: 1 });
  return renderer;
}
afterAll(() => renderer?.close());

export interface Room {
  context: AppLoadContext;
  /** What the pages logged as a surprise. */
  surprises: unknown[];
  at(now: Date): Room;
}

export function writingRoom(db: Database, now = OPEN_DAY, given: Partial<AppLoadContext> = {}): Room {
  const surprises: unknown[] = [];
  const context = {
    db,
    frames,
    now: () => now,
    get letterPdf() {
      return given.letterPdf ?? letterPdf();
    },
    publicUrl: "https://letters.example",
    clockIsSet: false,
    secretKey: "",
    development: false,
    cspNonce: "nonce",
    formSent: false,
    tooFast: () => false,
    logError: (error: unknown) => surprises.push(error),
  } as unknown as AppLoadContext;
  return { context, surprises, at: (then) => writingRoom(db, then, given) };
}

type Place = { lang?: string; ua?: string; n?: string };

/** A GET of one of the campaign's pages, as its loader gets it. */
export function visit({ context }: Room, page: string, { lang = "en", ua = "901-26", n = "2" }: Place = {}) {
  const request = new Request(`https://letters.example/${lang}/ua/${ua}/${n}/${page}`);
  return { request, params: { lang, ua, n }, context };
}

/** A form sent to one of them, as its action gets it; a browser sends line ends as CR LF. */
export function send(room: Room, page: string, fields: Record<string, string>, place: Place = {}) {
  const { request, context, ...args } = visit(room, page, place);
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) body.append(name, value.replaceAll("\n", "\r\n"));
  const sent = new Request(request.url, { method: "POST", body });
  return { ...args, context: Object.assign(Object.create(context), { formSent: true }), request: sent };
}

/** Amina's form, with a key of its own. */
export const aminasForm = (change: Record<string, string> = {}): Record<string, string> => ({
  letter: "es",
  salutation: "Señor Ministro:",
  body: BODY,
  closing: "Atentamente,",
  section: "fr",
  key: newLetterKey(),
  ...AMINA,
  ...change,
});

/** "post prepared copy": 1, and so on: what the tally of Noor's campaign says. */
export async function tally(db: Database): Promise<Record<string, number>> {
  const cells = await readTally(db, { uaNumber: "901/26" });
  const counts: Record<string, number> = {};
  for (const { channel, rung, addressee, letters } of cells) {
    const name = `${rung} ${channel} ${addressee}`;
    counts[name] = (counts[name] ?? 0) + letters;
  }
  return counts;
}
