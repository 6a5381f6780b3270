/** Keeps "checked" true: it holds for the very words that somebody read, and nobody else's. */
import { recordAudit } from "#app/domain/staff/audit.server.ts";
import type { Database } from "#db/schema.ts";
import { type Campaign, type CampaignFields, type Check, UNCHECKED, type Unchecked } from "./campaign.ts";
import { listSections } from "./sections.server.ts";

type Checked = Check & { lang: string };
type Words = Unchecked<Checked>;

/**
 * The texts and model letters of a form with their checks: named anew, a section checked them today; left as it was,
 * a check keeps its day as long as the words are the same, and is gone when they changed. A section that does not
 * exist has checked nothing.
 */
export async function withChecks<Fields extends CampaignFields>(
  tx: Database,
  now: Date,
  before: Pick<Campaign, "texts" | "modelLetters">,
  fields: Fields,
): Promise<Fields> {
  const sections = new Set((await listSections(tx)).map(({ code }) => code));
  const today = now.toISOString().slice(0, 10);
  const checked = <W extends Words>(words: W[], were: Checked[]): W[] =>
    words.map((text) => {
      const was = were.find(({ lang }) => lang === text.lang);
      return { ...text, ...checkOf(text, was, sections, today) };
    });
  return {
    ...fields,
    texts: checked(fields.texts, before.texts),
    modelLetters: checked(fields.modelLetters, before.modelLetters),
  };
}

function checkOf(text: Words, was: Checked | undefined, sections: Set<string>, today: string): Check {
  const { checkedBy } = text;
  if (!checkedBy || !sections.has(checkedBy)) return UNCHECKED;
  if (was?.checkedBy !== checkedBy) return { status: "checked", checkedBy, checkedOn: today };
  return wordsOf(was) === wordsOf(text)
    ? { status: "checked", checkedBy, checkedOn: was.checkedOn }
    : UNCHECKED;
}

/** Writes into the audit trail which texts were checked, and which are drafts again. Call it in the change's transaction. */
export async function recordChecks(
  tx: Database,
  now: Date,
  actor: string,
  before: Campaign,
  after: Campaign,
): Promise<void> {
  for (const [kind, texts, were] of [
    ["page", after.texts, before.texts],
    ["letter", after.modelLetters, before.modelLetters],
  ] as const) {
    for (const { lang, checkedBy } of texts as Checked[]) {
      const was = (were as Checked[]).find((text) => text.lang === lang)?.checkedBy ?? null;
      if (was === checkedBy) continue;
      const verb = checkedBy ? "translation.checked" : "translation.unchecked";
      await recordAudit(tx, now, {
        actor,
        verb,
        object: after.id,
        details: { kind, lang, section: checkedBy ?? was },
      });
    }
  }
}

/** Everything but the check, whatever order the fields come in. */
function wordsOf({ status, checkedBy, checkedOn, ...words }: Words): string {
  return JSON.stringify(Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1)));
}
