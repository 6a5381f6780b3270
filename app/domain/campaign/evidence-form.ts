/** The review of a report as a form posts it: flat names and strings, both ways. */
import {
  FIGURE_UNITS,
  type FigureUnit,
  QUALIFIERS,
  type Qualifier,
} from "../urgent-action/evidence/evidence-reading.ts";
import { FIGURE_GROUPS, FIGURE_STATES, partsOfName } from "../urgent-action/evidence/figure-names.ts";
import { parseUaNumber } from "../urgent-action/ua-number.ts";
import { isDay } from "./day.ts";
import {
  type EvidenceDocument,
  FIGURE_DECISIONS,
  type FigureDecision,
  type ReviewedFigure,
} from "./figures.ts";

export type EvidenceForm = Record<string, string>;

/** Languages in which a figure with a name of its own is said. */
export const LABEL_LANGUAGES = ["en", "es", "fr", "ar"] as const;

export type EvidenceProblemCode =
  | "title-missing"
  | "ua-number-missing"
  | "ua-number-wrong"
  | "not-a-day"
  | "not-an-address"
  | "value-wrong"
  | "as-of-missing"
  | "name-wrong"
  | "label-missing";

export interface EvidenceProblem {
  field: string;
  code: EvidenceProblemCode;
}

/** What an organizer says of a report and its figures; a figure without an id was entered by hand. */
export interface EvidenceReview {
  publisher: string | null;
  title: string;
  issuedOn: string | null;
  url: string | null;
  uaNumber: string | null;
  figures: (Omit<ReviewedFigure, "id" | "span"> & { id: string | null })[];
}

export type EvidenceFormReading =
  | { ok: true; review: EvidenceReview }
  | { ok: false; problems: EvidenceProblem[] };

export function evidenceToForm(evidence: EvidenceDocument): EvidenceForm {
  const form: EvidenceForm = {
    publisher: evidence.publisher ?? "",
    title: evidence.title,
    issuedOn: evidence.issuedOn ?? "",
    url: evidence.url ?? "",
    uaNumber: evidence.uaNumber ?? "",
  };
  for (const [i, figure] of evidence.figures.entries()) Object.assign(form, figureToForm(figure, i));
  return form;
}

export function figureToForm(figure: ReviewedFigure, i: number): EvidenceForm {
  const parts = partsOfName(figure.name);
  const labels = LABEL_LANGUAGES.map((lang) => [`figures.${i}.label.${lang}`, figure.labels[lang] ?? ""]);
  return {
    [`figures.${i}.id`]: figure.id,
    [`figures.${i}.decision`]: figure.decision,
    [`figures.${i}.state`]: parts?.state ?? "",
    [`figures.${i}.group`]: parts?.group ?? "",
    [`figures.${i}.ownName`]: parts ? "" : figure.name,
    [`figures.${i}.value`]: String(figure.value),
    [`figures.${i}.qualifier`]: figure.qualifier,
    [`figures.${i}.unit`]: figure.unit,
    [`figures.${i}.asOf`]: figure.asOf ?? "",
    [`figures.${i}.from`]: figure.from ?? "",
    ...Object.fromEntries(labels),
  };
}

/** How many figures the form holds. */
export const figureCount = (form: EvidenceForm): number =>
  Object.keys(form).filter((name) => /^figures\.\d{1,4}\.value$/u.test(name)).length;

/** One more, to be entered by hand. */
export function withNewFigure(form: EvidenceForm): EvidenceForm {
  const i = figureCount(form);
  const blank: ReviewedFigure = {
    id: "",
    name: FIGURE_STATES[0],
    labels: {},
    value: 0,
    qualifier: "exactly",
    unit: "people",
    asOf: null,
    from: null,
    span: null,
    decision: "confirmed",
  };
  return { ...form, ...figureToForm(blank, i), [`figures.${i}.value`]: "" };
}

export function readEvidenceForm(form: EvidenceForm): EvidenceFormReading {
  const problems: EvidenceProblem[] = [];
  const wrong = (field: string, code: EvidenceProblemCode) => problems.push({ field, code });
  const words = (field: string) => (form[field] ?? "").trim();
  const day = (field: string) => {
    const text = words(field);
    if (text && !isDay(text)) wrong(field, "not-a-day");
    return text || null;
  };
  const figures = Array.from({ length: figureCount(form) }, (_, i) => {
    const at = (part: string) => `figures.${i}.${part}`;
    const decision = oneOf(FIGURE_DECISIONS, words(at("decision")), "open");
    const value = Number(words(at("value")).replace(/[\s.,']/gu, "") || Number.NaN);
    if (!Number.isInteger(value) || value < 0 || value > 2_000_000_000) wrong(at("value"), "value-wrong");
    const asOf = day(at("asOf"));
    if (decision === "confirmed" && !asOf) wrong(at("asOf"), "as-of-missing");
    const name = nameIn(words(at("ownName")), words(at("state")), words(at("group")));
    if (!name) wrong(at("ownName"), "name-wrong");
    const labels = Object.fromEntries(
      LABEL_LANGUAGES.flatMap((lang) => {
        const label = words(at(`label.${lang}`)).slice(0, 200);
        return label ? [[lang, label]] : [];
      }),
    );
    const nameless = name !== null && !partsOfName(name) && Object.keys(labels).length === 0;
    if (decision === "confirmed" && nameless) wrong(at("label.en"), "label-missing");
    return {
      id: words(at("id")) || null,
      decision: decision as FigureDecision,
      name: name ?? "",
      labels,
      value,
      qualifier: oneOf(QUALIFIERS, words(at("qualifier")), "exactly") as Qualifier,
      unit: oneOf(FIGURE_UNITS, words(at("unit")), "people") as FigureUnit,
      asOf,
      from: day(at("from")),
    };
  });
  const title = words("title").slice(0, 300);
  if (!title) wrong("title", "title-missing");
  const uaNumber = parseUaNumber(words("uaNumber"));
  if (words("uaNumber") && !uaNumber) wrong("uaNumber", "ua-number-wrong");
  if (!words("uaNumber") && figures.some(({ decision }) => decision === "confirmed"))
    wrong("uaNumber", "ua-number-missing");
  const url = words("url");
  if (url && !isWebAddress(url)) wrong("url", "not-an-address");
  const issuedOn = day("issuedOn");
  if (problems.length > 0) return { ok: false, problems };
  const publisher = words("publisher").slice(0, 200) || null;
  return {
    ok: true,
    review: { publisher, title, issuedOn, url: url || null, uaNumber: uaNumber || null, figures },
  };
}

/** "in-detention" and "women" → "in-detention-women", unless it has a name of its own. */
function nameIn(own: string, state: string, group: string): string | null {
  if (own) return /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(own) && own.length <= 60 ? own : null;
  if (!(FIGURE_STATES as readonly string[]).includes(state)) return null;
  return (FIGURE_GROUPS as readonly string[]).includes(group) ? `${state}-${group}` : state;
}

const oneOf = <T extends string>(values: readonly T[], text: string, otherwise: T): T =>
  values.find((value) => value === text) ?? otherwise;

function isWebAddress(text: string): boolean {
  try {
    return ["https:", "http:"].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}
