/** Is this text an Urgent Action? It must call to act, and it must not say that it is something else. */

import type { ReadAddress } from "./fields/address-block.ts";
import type { FoundReference } from "./fields/ua-number-line.ts";
import { fold } from "./fold.ts";
import { MAX_CHARACTERS } from "./normalize.ts";
import type { Segments } from "./section.ts";
import type { SourceLine } from "./source-line.ts";
import type { RefusedKind } from "./ua-reading.ts";

export type Recognition =
  | { is: "urgent-action" }
  /** Not a UA, yet it holds a letter or an addressee worth keeping. */
  | { is: "partial"; kind: RefusedKind }
  | { is: "refused"; kind: RefusedKind };

export interface Evidence {
  segments: Segments;
  /** The text as it was given: page headers say what a text is, and the lines no longer hold them. */
  text: string;
  lines: readonly SourceLine[];
  reference: FoundReference | null;
  targets: readonly ReadAddress[];
  talkingPoints: number;
}

/** Points of evidence at which a text counts as an Urgent Action. */
const ENOUGH = 3;

export function recognise(evidence: Evidence): Recognition {
  const kind = kindOf(evidence.text);
  const letters = evidence.segments.letters.filter(({ body }) => body.some((line) => line.text)).length;
  const calls = callsToAct(evidence);
  if (kind && calls < 6) {
    return kind === "appeals-sheet" && evidence.targets.length
      ? { is: "partial", kind }
      : { is: "refused", kind };
  }
  const asks = (letters || evidence.segments.letters.length ? 2 : 0) + (evidence.targets.length ? 1 : 0);
  if (calls > 0 && calls + asks >= ENOUGH) return { is: "urgent-action" };
  if (letters && evidence.targets.length) return { is: "partial", kind: "letter" };
  return { is: "refused", kind: kind ?? "other" };
}

const OBSERVATORY = /requests your urgent intervention in the following situation|urgent appeals programme/u;
const IN_PASSING = /take part in this urgent action|this urgent action expires|this is urgent action \d/u;

function callsToAct({ segments, lines, reference, talkingPoints }: Evidence): number {
  const kinds = new Set(segments.sections.map(({ kind }) => kind));
  const text = fold(lines.map((line) => line.text).join(" "));
  const marked =
    kinds.has("marker") && segments.sections.some((s) => s.kind === "marker" && s.heading.length >= 6);
  let points = 0;
  if (marked) points += 3;
  if (reference) points += 3;
  if (OBSERVATORY.test(text)) points += 3;
  if (kinds.has("takeAction")) points += 2;
  if (kinds.has("demands") && talkingPoints > 0) points += 1;
  if (kinds.has("letter")) points += 1;
  if (kinds.has("languages") || kinds.has("deadline")) points += 1;
  if (kinds.has("targets")) points += 1;
  if (kinds.has("names") || kinds.has("previous") || kinds.has("background")) points += 1;
  if (IN_PASSING.test(text)) points += 1;
  return points;
}

/** Lines, near the top or the end, by which a text says what it is. */
const KINDS: readonly (readonly [RefusedKind, RegExp])[] = [
  [
    "press-release",
    /^(?:press release|media release|news release|news flash|comunicado de prensa|communique de presse|pressemitteilung|comunicato stampa|nota de imprensa)\b/u,
  ],
  ["newsletter", /\b(?:newsletter|boletin|rundbrief|bulletin d'information)\b/u],
  [
    "annual-report",
    /^(?:amnesty international report (?:19|20)\d\d|annual report|informe anual|rapport annuel|jahresbericht)/u,
  ],
  ["appeals-sheet", /^(?:document - )?worldwide appeals/u],
  [
    "situation-report",
    /^(?:this report (?:was|summari[sz]es|presents|documents)|el presente informe|este informe|ce rapport|dieser bericht|situation of|executive summary)/u,
  ],
];

/** Lines from either end in which a text's kind is looked for. */
const EDGE = 60;

function kindOf(text: string): RefusedKind | null {
  const lines = text.slice(0, MAX_CHARACTERS).split("\n");
  const filled = lines
    .map((line) =>
      fold(line.slice(0, 120))
        .replace(/^[>\s]+/u, "")
        .trim(),
    )
    .filter(Boolean);
  const edges = filled.slice(0, EDGE);
  for (const [kind, pattern] of KINDS) if (edges.some((line) => pattern.test(line))) return kind;
  return filled.includes("ends") ? "press-release" : null;
}
