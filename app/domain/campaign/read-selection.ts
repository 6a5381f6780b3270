/** What somebody marked in the source, as the control wants it: a day as YYYY-MM-DD, a number as 72/24. Pure. */
import { findDates } from "../urgent-action/fields/dates.ts";
import { readLanguages } from "../urgent-action/fields/preferred-languages.ts";
import { findReference } from "../urgent-action/fields/ua-number-line.ts";
import { parseUaNumber } from "../urgent-action/ua-number.ts";

/** With the lengths of RFC 5321, 4.5.3.1: without them a text that is one long word takes seconds. */
const EMAIL = /[^\s@,;:<>"'()[\]]{1,64}@[^\s@,;:<>"'()[\]]{1,250}\.[^\s@,;:<>"'()[\].]{2,63}/gu;
const LINK = /https?:\/\/[^\s<>"')\]]+/giu;

/** `field` is a control of the form. Null where the words do not hold what the control takes. */
export function readSelection(field: string, selected: string): string | null {
  const text = selected.replace(/\r\n?/gu, "\n").trim();
  if (!text) return null;
  const control = field.split(".").at(-1)!;
  return Object.hasOwn(READERS, control) ? READERS[control]!(text) : null;
}

type Reader = (text: string) => string | null;

const line: Reader = (text) => text.replace(/\s+/gu, " ");
const lines: Reader = (text) =>
  text
    .split("\n")
    .map((each) => each.replace(/[ \t\u00a0]+/gu, " ").trim())
    .filter(Boolean)
    .join("\n");
/** An empty line parts paragraphs; a line end alone is only where the document's column was full. */
const paragraphs: Reader = (text) =>
  text
    .split(/\n[ \t]*\n/u)
    .map((each) => each.replace(/\s+/gu, " ").trim())
    .filter(Boolean)
    .join("\n\n");
const day: Reader = (text) => findDates(line(text)!).find(({ iso }) => iso)?.iso ?? null;
const every =
  (pattern: RegExp): Reader =>
  (text) =>
    text.match(pattern)?.join("\n") ?? null;

const READERS: Record<string, Reader> = {
  uaNumber: (text) =>
    parseUaNumber(text) ?? parseUaNumber(findReference(line(text)!)?.reference.number ?? ""),
  ordinal: (text) =>
    /^[1-9]\d{0,2}$/u.exec(text)?.[0] ?? findReference(line(text)!)?.reference.ordinal?.toString() ?? null,
  ordinalText: line,
  indexNumber: line,
  country: line,
  deadlineOn: day,
  issuedOn: day,
  preferredLanguages: (text) => readLanguages(line(text)!, true).preferred.join(", ") || line(text),
  namesAndPronouns: lines,
  previousLinks: every(LINK),
  name: line,
  office: line,
  addressLines: lines,
  emails: every(EMAIL),
  phones: lines,
  fax: lines,
  social: lines,
  contactForm: (text) => text.match(LINK)?.[0] ?? null,
  salutation: line,
  closing: line,
  title: line,
  summary: paragraphs,
  background: paragraphs,
  body: paragraphs,
  riskNotice: paragraphs,
  afterDeadlineNote: paragraphs,
};
