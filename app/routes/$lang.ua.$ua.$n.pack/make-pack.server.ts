/** From the form to the PDF: read it, compose each letter once, say what the sheets say, have it drawn. */
import type { ActionFunctionArgs } from "@remix-run/node";
import { eventAddress } from "#app/domain/action-log/events/event-code.ts";
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { listSections } from "#app/domain/campaign/sections.server.ts";
import { LetterPdfError } from "#app/domain/delivery/letter-pdf-error.ts";
import { printedOnSheets } from "#app/domain/delivery/pack-sheets.ts";
import { printChoice } from "#app/domain/delivery/print-choice.ts";
import type { PackOrder } from "#app/domain/delivery/print-order.ts";
import { undrawableCharacters } from "#app/domain/delivery/undrawable-characters.server.ts";
import type { Letter } from "#app/domain/letter/letter.ts";
import { lettersToFillIn } from "#app/domain/letter/letters-to-fill-in.ts";
import { pageLanguage } from "#app/ui/page-title.ts";
import type { Problem } from "#app/ui/problem.ts";
import { eventFor } from "../$lang.ua.$ua.$n.report/report-page.server.ts";
import { characterList } from "../$lang.ua.$ua.$n.write/character-list.ts";
import { type PackChoice, type PackFields, peopleField, readPackFields } from "./pack-fields.ts";
import { packWords } from "./pack-words.server.ts";

export type Pack = { ok: true; bytes: Uint8Array } | RefusedPack;
export interface RefusedPack {
  ok: false;
  status: 422 | 503;
  problems: Problem[];
}

export async function makePack(
  { context, params }: ActionFunctionArgs,
  campaign: PublishedCampaign,
  fields: PackFields,
): Promise<Pack> {
  const sections = (await listSections(context.db)).map(({ code }) => code);
  const today = context.now().toISOString().slice(0, 10);
  const reading = readPackFields(campaign, sections, fields, today);
  if (!reading.ok) return refused(422, ...reading.problems);
  const composed = composeAll(context, campaign, reading.choice);
  if (!composed.ok) return refused(422, ...composed.problems);
  const { letters } = composed;
  const { window, envelope } = fields;
  const choice = printChoice({ ...(window ? { window } : {}), ...(envelope ? { envelope } : {}) });
  const contents = { kind: "pack" as const, letters, ...choice, sender: [], people: reading.choice.people };
  const event = await eventFor(context.db, campaign, fields.event ?? null);
  if (fields.event?.trim() && !event) return refused(422, { field: "event", key: "report:errors.event" });
  const address = event && eventAddress(context.publicUrl, event.code);
  const sheets = packWords(context, campaign, pageLanguage(params.lang), contents, address);
  const undrawable = undrawableCharacters(letters, printedOnSheets(sheets));
  if (undrawable.length > 0) {
    const characters = characterList(undrawable);
    return refused(422, { field: "", key: "pack:errors.undrawable", vars: { characters } });
  }
  return drawn(context, { ...contents, sheets });
}

type Context = ActionFunctionArgs["context"];
type Composed = { ok: true; letters: Letter[] } | { ok: false; problems: Problem[] };

/** A model letter with a hole in it is the organizers' to mend: its language is named. */
function composeAll({ frames }: Context, campaign: PublishedCampaign, choice: PackChoice): Composed {
  const day = new Date(`${choice.day}T12:00:00Z`);
  const letters: Letter[] = [];
  for (const lang of Object.keys(choice.people)) {
    const composed = lettersToFillIn(frames, campaign, { lang, section: choice.section }, day);
    if (!composed.ok) {
      const [{ key, vars } = { key: "" }] = composed.problems;
      return { ok: false, problems: [{ field: peopleField(lang), key, ...(vars ? { vars } : {}) }] };
    }
    letters.push(...composed.letters.filter(({ copy }) => choice.copies || !copy));
  }
  return { ok: true, letters };
}

/** One at a time: while a pack of some hundred pages is drawn, the other thread has single letters to draw. */
let drawing = false;

async function drawn({ letterPdf }: Context, order: PackOrder): Promise<Pack> {
  if (drawing) return refused(503, BUSY);
  drawing = true;
  try {
    return { ok: true, bytes: await letterPdf.render(order) };
  } catch (error) {
    if (error instanceof LetterPdfError) return refused(503, BUSY);
    throw error;
  } finally {
    drawing = false;
  }
}

const BUSY: Problem = { field: "", key: "pack:errors.busy" };
const refused = (status: RefusedPack["status"], ...problems: Problem[]): RefusedPack => ({
  ok: false,
  status,
  problems,
});
