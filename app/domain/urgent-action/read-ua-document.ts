/**
 * Reads an Urgent Action from plain text: normalize → find labels → segment → one reader per field. Pure.
 * What the text does not say stays null or empty, and what a person must settle is a problem.
 */
import { findContradictions } from "./contradictions.ts";
import type { UaDocument } from "./document.ts";
import { detectLanguage } from "./document-language.ts";
import { readCopies, readTargets } from "./fields/addressees.ts";
import { readBackground } from "./fields/background.ts";
import { readCallDetails } from "./fields/call-details.ts";
import { readCountry } from "./fields/country.ts";
import { readHeader } from "./fields/header.ts";
import { readHeadline } from "./fields/headline.ts";
import { addressed } from "./fields/letter-recipients.ts";
import { readLetter } from "./fields/letters.ts";
import { withSalutations } from "./fields/salutations.ts";
import { Findings } from "./findings.ts";
import { MAX_CHARACTERS, normalize } from "./normalize.ts";
import { findProblems } from "./problems.ts";
import { recognise } from "./recognise.ts";
import { partial, refusal } from "./refusal.ts";
import { segment } from "./segment.ts";
import { emptyDocument, type UaReading } from "./ua-reading.ts";

/** Never throws, whatever the text. Text beyond 200,000 characters is not read, and a problem says so. */
export function readUaDocument(text: string): UaReading {
  const lines = normalize(text);
  const segments = segment(lines);
  const documentLanguage = detectLanguage(lines);
  const header = readHeader(segments);
  const headline = readHeadline(segments, header);
  const read = segments.letters.map((letter) => readLetter(letter, segments.wrapping));
  const targets = withSalutations(readTargets(segments), segments.letters);
  const copies = readCopies(segments);
  const details = readCallDetails(segments, header);

  const recognition = recognise({
    segments,
    text,
    lines,
    reference: header.reference?.value ?? null,
    targets,
    talkingPoints: details.talkingPoints?.value.length ?? 0,
  });
  const tooLong = text.length > MAX_CHARACTERS;
  if (recognition.is === "refused") {
    const problems = [refusal(recognition.kind)];
    return { document: emptyDocument(), documentLanguage, confidence: {}, spans: {}, problems };
  }

  const kind = recognition.is === "partial" ? recognition.kind : null;
  const findings = new Findings(text);
  const { reference } = details;
  const { issued } = header;
  const document: UaDocument = {
    is_urgent_action: recognition.is === "urgent-action",
    title: findings.take("title", kind === "letter" ? null : headline.title),
    ua: findings.take("ua", reference, reference?.value.raw),
    index: findings.take("index", header.index),
    country: findings.take("country", readCountry(lines, header, headline, targets)),
    issue_date: findings.take("issue_date", issued, issued?.value.text)?.iso ?? null,
    issue_date_text: issued?.value.text ?? null,
    // A sheet tells of several cases.
    summary: findings.take("summary", kind === "appeals-sheet" ? null : headline.summary),
    targets: targets.map((target, i) => findings.takeAddress(`targets.${i}`, target)),
    copies_to: copies.copies.map((copy, i) => findings.takeAddress(`copies_to.${i}`, copy)),
    copies_instruction: findings.take("copies_instruction", copies.instruction),
    letters: addressed(read, segments.letters, targets).map((letter, i) =>
      findings.takeLetter(`letters.${i}`, letter),
    ),
    talking_points: findings.take("talking_points", details.talkingPoints) ?? [],
    additional_information: findings.take("additional_information", readBackground(segments)),
    preferred_languages: findings.take("preferred_languages", details.languages) ?? [],
    own_language_allowed: findings.take("own_language_allowed", details.ownLanguage),
    deadline: findings.take("deadline", details.deadline, details.deadline?.value.text)?.iso ?? null,
    deadline_text: details.deadline?.value.text ?? null,
    all_deadlines: details.deadlines.map(({ date }) => ({ date: date.iso, text: date.text })),
    after_deadline_note: findings.take("after_deadline_note", details.afterDeadlineNote),
    names_and_pronouns: findings.take("names_and_pronouns", details.names ?? headline.names) ?? [],
    previous_ua_links: findings.take("previous_ua_links", details.previousLinks) ?? [],
    related_ua: details.related,
  };
  const problems = findProblems({
    source: text,
    document,
    details,
    issued,
    targets,
    copies: copies.copies,
    letters: read,
    contradictions: findContradictions(segments),
    tooLong,
    lines,
  });
  if (recognition.is === "partial") problems.unshift(partial(recognition.kind));
  return { document, documentLanguage, ...findings.record(), problems };
}
