/** What a person must settle before the document can become a campaign. */
import type { Contradictions, Reading } from "./contradictions.ts";
import type { UaDocument } from "./document.ts";
import type { ReadAddress } from "./fields/address-block.ts";
import type { CallDetails } from "./fields/call-details.ts";
import type { FoundDate } from "./fields/dates.ts";
import type { Found } from "./fields/found.ts";
import type { ReadLetter } from "./fields/letters.ts";
import { fold } from "./fold.ts";
import { locate } from "./locate.ts";
import type { SourceLine } from "./source-line.ts";
import type { ProblemCode, UaProblem } from "./ua-reading.ts";

export interface Findable {
  /** The text as it was given. */
  source: string;
  document: UaDocument;
  details: CallDetails;
  issued: Found<FoundDate> | null;
  targets: readonly ReadAddress[];
  copies: readonly ReadAddress[];
  letters: readonly ReadLetter[];
  contradictions: Contradictions;
  tooLong: boolean;
  lines: readonly SourceLine[];
}

export function findProblems(found: Findable): UaProblem[] {
  const { document, details, issued } = found;
  return [
    ...when(
      found.tooLong,
      "text",
      "text-too-long",
      "The text is longer than 200,000 characters; the rest was not read.",
    ),
    ...when(
      asksForNothing(found.lines),
      "is_urgent_action",
      "no-action-asked",
      "The text asks for no further action: close the earlier campaign instead of opening a new one.",
    ),
    ...when(
      !document.ua?.number,
      "ua.number",
      "ua-number-missing",
      "The text has no UA number: take it from the publishing office.",
    ),
    ...when(
      Boolean(document.ua) && !document.ua?.ordinal,
      "ua.ordinal",
      "ordinal-missing",
      "The text does not say which call on this number it is (first, second …).",
    ),
    ...several(found.source, "ua.number", "ua-number-several", found.contradictions.numbers),
    ...several(found.source, "index", "index-several", found.contradictions.indexes),
    ...dateProblems(found.source, "issue_date", issued),
    ...dateProblems(found.source, "deadline", details.deadline),
    ...when(
      details.openEnded,
      "deadline",
      "deadline-open",
      "The text says that there is no end date: choose the day until which letters are wanted.",
    ),
    ...when(
      !details.deadline && !details.openEnded,
      "deadline",
      "deadline-missing",
      "The text has no deadline.",
    ),
    ...several(
      found.source,
      "deadline",
      "deadline-several",
      details.deadlines.map(({ date, span }) => ({ value: date.iso ?? date.text, span, text: date.text })),
    ),
    ...when(
      Boolean(details.deadline?.value.relative),
      "deadline",
      "deadline-relative",
      `The text counts its deadline in days or weeks ("${details.deadline?.value.text}"): choose the day.`,
    ),
    ...when(!document.targets.length, "targets", "target-missing", "No address of an official was found."),
    ...addressProblems("targets", found.targets),
    ...addressProblems("copies_to", found.copies),
    ...when(!document.letters.length, "letters", "letter-missing", "The text has no model letter."),
    ...found.letters.flatMap(({ unfinished }, i) =>
      when(
        unfinished,
        `letters.${i}`,
        "letter-unfinished",
        "The letter has no closing line: the text may have been cut short.",
      ),
    ),
  ];
}

const NO_ACTION =
  /\b(?:no further action is (?:requested|required|needed)|many thanks to all who sent appeals|no se requiere ninguna accion mas|aucune action complementaire n'est requise)/u;

const asksForNothing = (lines: readonly SourceLine[]): boolean =>
  lines.some(({ text }) => NO_ACTION.test(fold(text)));

const when = (holds: boolean, field: string, code: ProblemCode, message: string): UaProblem[] =>
  holds ? [{ field, code, message }] : [];

const SEVERAL: Partial<Record<ProblemCode, string>> = {
  "ua-number-several": "UA numbers",
  "index-several": "index numbers",
  "deadline-several": "deadlines",
};

/** Two different readings or more are put to a person, each with its place. */
function several(
  source: string,
  field: string,
  code: ProblemCode,
  readings: readonly Reading[],
): UaProblem[] {
  if (readings.length < 2) return [];
  const words = readings.map(({ text, value }) => text ?? value).join("; ");
  return [
    {
      field,
      code,
      message: `The text has several ${SEVERAL[code]}: ${words}.`,
      readings: readings.map(({ value, text, span }) => ({
        value,
        span: locate(source, span, text ?? value),
      })),
    },
  ];
}

function dateProblems(source: string, field: string, found: Found<FoundDate> | null): UaProblem[] {
  if (!found) return [];
  const { value: date, span } = found;
  if (date.yearless) {
    return [{ field, code: "year-missing", message: `"${date.text}" has no year.` }];
  }
  if (!date.ambiguous || !span) return [];
  const message = `"${date.text}" can be ${date.ambiguous[0]} or ${date.ambiguous[1]}.`;
  const place = locate(source, span, date.text);
  const readings = date.ambiguous.map((value) => ({ value, span: place }));
  return [{ field, code: "date-ambiguous", message, readings }];
}

function addressProblems(list: "targets" | "copies_to", addresses: readonly ReadAddress[]): UaProblem[] {
  return addresses.flatMap(({ addressee, hiddenEmails }, i) => [
    ...when(
      !addressee.name && list === "targets",
      `${list}.${i}.name`,
      "name-missing",
      "The address names an office but nobody in it.",
    ),
    ...when(
      hiddenEmails > 0,
      `${list}.${i}.email`,
      "email-hidden",
      "The web page hid the e-mail address; look it up at its source.",
    ),
  ]);
}
