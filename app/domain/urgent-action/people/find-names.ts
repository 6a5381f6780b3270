/** Personal names in a sentence: two to five words in capitals, and not an office, a body, a place or a month. */
import { fold } from "../fold.ts";
import { wordsOf } from "../vocabulary/vocabularies.ts";

export interface FoundName {
  name: string;
  /** Places in the sentence; the end is behind an age in brackets. */
  start: number;
  end: number;
}

/** Names joined by commas and "and": what is said of one is said of all. */
export interface NameGroup {
  names: FoundName[];
  start: number;
  end: number;
}

const NAME =
  /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}\.)?(?:(?: (?:de la|de las|de los|del|de|da|dos|do|van der|van|von|bin|bint|ibn|al|el|ben|abu|ould))?[ ]\p{Lu}[\p{L}\p{M}'’-]+|[ ](?:al|el)-\p{Lu}[\p{L}\p{M}'’-]+){1,4}/gu;
const AGE = /^ ?\((?:\p{L}{0,6} ?\d{1,2}|\p{L}{2,4}[,/] ?\p{L}{2,4}(?:[,/] ?\p{L}{2,6})?)\)/u;

export function findNames(text: string, notNames: ReadonlySet<string>): FoundName[] {
  const found: FoundName[] = [];
  for (const match of text.matchAll(NAME)) {
    const words = match[0].split(" ");
    // "Similarly, …" has a comma; "Her sister" and "Since Javier Tarazona" begin with a word of the sentence.
    let dropped = 0;
    const dated = AFTER_A_DAY.test(text.slice(Math.max(0, match.index - 8), match.index));
    if (dated && MONTHS.has(fold(words[0] as string))) dropped += (words.shift() as string).length + 1;
    while (words.length > 1 && isNoName(words[0] as string)) dropped += (words.shift() as string).length + 1;
    while (words.length > 1 && isNoName(words.at(-1) as string)) words.pop();
    const name = words.join(" ");
    const start = match.index + dropped;
    const capitalized = words.filter((word) => /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(word));
    if (capitalized.length < 2 || words.some(isNoName) || notNames.has(fold(name))) continue;
    if (capitalized.every((word) => word === word.toUpperCase())) continue;
    if (OF_A_PLACE.test(text.slice(Math.max(0, start - 12), start))) continue;
    const end = start + name.length;
    found.push({ name, start, end: end + (AGE.exec(text.slice(end, end + 24))?.[0].length ?? 0) });
  }
  return found;
}

/** "27 May", "in January": the month is no first name, as it is in "Julio Borges". */
const AFTER_A_DAY = /(?:\d|\b(?:in|since|by|until|of|de|en|desde)) $/u;
const OF_A_PLACE = /\b(?:from|in|at|near|outside|toward|towards|en|desde|à) (?:the )?$/u;

/** ", ", " and ", " y la activista ": at most four small words of a role, and no verb among them. */
const JOINT = /^(?:,? (?:and|y|e|et|as well as) |, )(?:\p{Ll}[\p{L}-]* ){0,4}$/u;
const NO_JOINT =
  /\b(?:who|whom|whose|which|that|was|were|is|are|has|have|had|be|been|remains?|still|said|by|with|from|to|for|in|on|at|quien|quienes|que|fue|fueron|es|son|ha|han|por|con|para|en|qui|dont|est|sont|ont|par|avec|her|his|their|su|sus|son|sa)\b/u;

export function groupNames(text: string, names: readonly FoundName[]): NameGroup[] {
  const groups: NameGroup[] = [];
  for (const name of names) {
    const open = groups.at(-1);
    const between = open ? text.slice(open.end, name.start) : "";
    if (open && JOINT.test(between) && !NO_JOINT.test(fold(between))) {
      open.names.push(name);
      open.end = name.end;
    } else groups.push({ names: [name], start: name.start, end: name.end });
  }
  return groups;
}

/** Somebody with an office is not who the campaign is for. */
export function isOfficial(folded: string, { start, end }: NameGroup): boolean {
  const before = folded.slice(Math.max(0, start - 48), start);
  const after = folded.slice(end, end + 48);
  return OFFICE_BEFORE.test(before) || OFFICE_AFTER.test(after);
}

const OFFICES =
  "president|presidenta|presidente|vice-?president|minister|ministra|ministro|ministre|secretary|attorney general|fiscal general|prosecutor|fiscal|procureur|" +
  "procureure|judge|juez|jueza|juge|governor|gobernador|gouverneur|ambassador|embajador|king|queen|prince|emir|sultan|general|colonel|coronel|commander|" +
  "comandante|excellency|chairman|mayor|alcalde|pope|leader led by|spokesperson|portavoz";
const OFFICE_BEFORE = new RegExp(`\\b(?:${OFFICES})(?: of [\\p{L} ]{2,30}| del? [\\p{L} ]{2,30})?,? $`, "u");
const OFFICE_AFTER = new RegExp(`^,? (?:the |el |la |le )?(?:\\p{L}+ )?(?:${OFFICES})\\b`, "u");

const MONTHS: ReadonlySet<string> = new Set(wordsOf((v) => v.months.flat()));
const WORDS =
  "the a an in on at as of by for from with since after before during while although despite following according along between throughout many most some " +
  "his her their its this these those it he she they we you i and but or if when where who whose what there here both all each no not only also similarly " +
  "however moreover please dear mr mrs ms miss dr sir madam sister brother mother father like such including yours sincerely " +
  "amnesty international human rights right watch united nations national assembly state states supreme court law office committee council commission " +
  "organization organisation association federation union party movement university institute ministry minister president attorney general prosecutor " +
  "prison jail detention centre center police army military security forces government republic bolivarian kingdom islamic people peoples democratic " +
  "international urgent action actions background information additional letter model index monday tuesday wednesday thursday friday saturday sunday " +
  "north south east west new city street avenue road square palace building floor embassy mission permanent high special public independent fact-finding " +
  "criminal anti-ngo foro penal justicia encuentro perdon gazette zone bank group network journal times news radio television twitter facebook instagram " +
  "truth social day year january english spanish french arabic persian portuguese latin american european african asian arab world war report article " +
  "el la los las un una en al del por para con sin segun desde durante tras entre estas estos esta este su sus y ademas tambien senor senora estado " +
  "amnistia internacional derechos humanos asamblea nacional fiscalia ministerio publico tribunal suprema corte ley comision comite organizacion " +
  "partido universidad prision carcel policia gobierno republica avenida calle palacio edificio oficina embajada accion urgente informacion adicional " +
  "le les une des dans depuis selon pendant entre amnistie droits humains assemblee nationale ministere prison gouvernement republique avenue rue palais " +
  "action urgente madame monsieur cooperative chair writers pen centre club residents members journalist journalists activist activists lawyer teacher " +
  "defender defenders student doctor professor researcher blogger poet writer singer captain sergeant lieutenant opposition leader indigenous periodista " +
  "abogado abogada activista defensor defensora estudiante profesor profesora maestro maestra journaliste militant militante avocat avocate";
const NO_NAMES: ReadonlySet<string> = new Set(WORDS.split(" "));

const isNoName = (word: string): boolean => NO_NAMES.has(fold(word).replace(/['’]s$/u, ""));
