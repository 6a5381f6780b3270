/** What a campaign still needs before it may be published, and what an organizer should know all the same. */
import { parseUaNumber } from "../urgent-action/ua-number.ts";
import { type AddresseeFields, type Campaign, type CampaignFields, deadlineHasPassed } from "./campaign.ts";
import { checkModelLetter, type FillableCase, type LetterHole, letterHoles } from "./check-model-letter.ts";
import { uncheckedLetters } from "./translations.ts";

export type ReadinessCode =
  | "ua-number-missing"
  | "ua-number-taken"
  | "ua-number-fixed"
  | "ordinal-missing"
  | "title-missing"
  | "summary-missing"
  | "deadline-missing"
  | "target-missing"
  | "target-unnamed"
  | "target-unreachable"
  | "copy-unreachable"
  | "model-letter-missing"
  | "model-letter-empty"
  | "letter-hole";

export interface ReadinessProblem {
  code: ReadinessCode;
  /** A field of the campaign's form: "uaNumber", "texts.0.title", "addressees.1.addressLines". */
  field: string;
  /** English, for the command line; pages say it in desk:problem.<code>. */
  message: string;
  /** Of "letter-hole" only. */
  hole?: LetterHole;
}

const MESSAGES: Record<Exclude<ReadinessCode, "letter-hole">, string> = {
  "ua-number-missing": "The campaign has no UA number.",
  "ua-number-taken": "This UA number and ordinal have already been published.",
  "ua-number-fixed": "The UA number and ordinal of a published campaign cannot change.",
  "ordinal-missing": "The campaign has no ordinal: which call on this UA number is it?",
  "title-missing": "The campaign has no title.",
  "summary-missing": "The campaign has no summary.",
  "deadline-missing": "The campaign has no deadline.",
  "target-missing": "The campaign has no target to write to.",
  "target-unnamed": "A target has neither a name nor an office.",
  "target-unreachable": "A target has neither an address nor an e-mail address.",
  "copy-unreachable": "A copy has neither an address nor an e-mail address.",
  "model-letter-missing": "The campaign has no model letter.",
  "model-letter-empty": "A model letter has no text.",
};

export const readinessProblem = (code: keyof typeof MESSAGES, field: string): ReadinessProblem => ({
  code,
  field,
  message: MESSAGES[code],
});

/** The published call that has a draft's number and ordinal. Demonstrations give way, and take none. */
export function numberTakenBy<C extends Campaign>(draft: Campaign, others: readonly C[]): C | undefined {
  if (draft.publishedAt || !draft.uaNumber || !draft.ordinal) return undefined;
  return others.find(
    ({ publishedAt, withdrawnAt, demonstration, uaNumber, ordinal }) =>
      publishedAt &&
      !withdrawnAt &&
      !demonstration &&
      uaNumber === draft.uaNumber &&
      ordinal === draft.ordinal,
  );
}

/** An empty list means ready. Whether the number is taken only the other campaigns tell: numberTakenBy(). */
export function readinessProblems(fields: CampaignFields & Partial<FillableCase>): ReadinessProblem[] {
  const found: [boolean, keyof typeof MESSAGES, string][] = [
    [!parseUaNumber(fields.uaNumber ?? ""), "ua-number-missing", "uaNumber"],
    [!fields.ordinal, "ordinal-missing", "ordinal"],
    [!fields.deadlineOn, "deadline-missing", "deadlineOn"],
    [fields.texts.length === 0, "title-missing", "texts.0.title"],
    ...fields.texts.flatMap((text, i): typeof found => [
      [!text.title, "title-missing", `texts.${i}.title`],
      [!text.summary, "summary-missing", `texts.${i}.summary`],
    ]),
    // One that only a section's supporters write to leaves all others without a letter.
    [!fields.addressees.some((to) => !to.copy && to.section === null), "target-missing", "addressees.0.name"],
    ...fields.addressees.flatMap((addressee, i): typeof found => [
      [!addressee.name && !addressee.office, "target-unnamed", `addressees.${i}.name`],
      [
        !isReachable(addressee),
        addressee.copy ? "copy-unreachable" : "target-unreachable",
        `addressees.${i}.addressLines`,
      ],
    ]),
    [fields.modelLetters.length === 0, "model-letter-missing", "modelLetters.0.body"],
    ...fields.modelLetters.flatMap((letter, i): typeof found => [
      [!letter.body, "model-letter-empty", `modelLetters.${i}.body`],
    ]),
  ];
  const missing = found.filter(([missing]) => missing);
  return [...missing.map(([, code, field]) => readinessProblem(code, field)), ...holesIn(fields)];
}

/** An addressee's salutation is printed as it stands, a model letter's words with their variables filled in. */
function holesIn(fields: CampaignFields & Partial<FillableCase>): ReadinessProblem[] {
  const { addressees, modelLetters } = fields;
  const salutations = addressees.flatMap(({ salutation }, i) =>
    letterHoles(salutation ?? "").map((hole) =>
      holeProblem(`addressees.${i}.salutation`, hole, `the salutation of addressee ${i + 1}`),
    ),
  );
  const letters = modelLetters.flatMap((letter, i) =>
    (["salutation", "body", "closing"] as const).flatMap((part) =>
      checkModelLetter(letter[part] ?? "", fields).map((hole) =>
        holeProblem(`modelLetters.${i}.${part}`, hole, `the ${part} of the model letter in ${letter.lang}`),
      ),
    ),
  );
  return [...salutations, ...letters];
}

const holeProblem = (field: string, hole: LetterHole, place: string): ReadinessProblem => ({
  code: "letter-hole",
  field,
  message: `"${hole.found}" still waits to be filled in: ${place}, line ${hole.line}, column ${hole.column}.`,
  hole,
});

const isReachable = (addressee: AddresseeFields): boolean =>
  addressee.addressLines.length > 0 || addressee.emails.length > 0;

export type ReadinessNotice = "deadline-passed" | "no-preferred-language" | "letter-unchecked";

/** Nothing to keep a campaign from being published, but worth a look before. */
export function readinessNotices(fields: CampaignFields, now: Date): ReadinessNotice[] {
  const notices: ReadinessNotice[] = [];
  if (fields.deadlineOn && deadlineHasPassed(fields.deadlineOn, now)) notices.push("deadline-passed");
  if (fields.preferredLanguages.length === 0) notices.push("no-preferred-language");
  if (uncheckedLetters(fields).length > 0) notices.push("letter-unchecked");
  return notices;
}
