/** The addressees of a form are put in order: up, down, out, two of one, one of two, copy to target and back. */
import { readAddressBlock } from "../urgent-action/fields/address-block.ts";
import type { CampaignForm } from "./campaign-form.ts";
import { type FormRow, putRows, takeRows } from "./form-rows.ts";

export const ADDRESSEE_MOVES = ["up", "down", "split", "merge", "turn", "remove"] as const;
export type AddresseeMove = (typeof ADDRESSEE_MOVES)[number];

/**
 * The form after the move of the addressee in this place (from 0), targets before copies. What cannot be done
 * (the first one up, the last one merged with the next) leaves the form as it is.
 */
export function moveAddressee(form: CampaignForm, move: AddresseeMove, place: number): CampaignForm {
  const rows = takeRows(form, "addressees");
  const row = rows[place];
  if (!row) return form;
  return putRows(form, "addressees", targetsFirst(MOVES[move](rows, place, row)));
}

type Move = (rows: FormRow[], place: number, row: FormRow) => FormRow[];

const MOVES: Record<AddresseeMove, Move> = {
  up: (rows, place) => swapped(rows, place - 1, place),
  down: (rows, place) => swapped(rows, place, place + 1),
  split: (rows, place, row) => rows.toSpliced(place, 1, ...splitAddressee(row)),
  merge(rows, place, row) {
    const next = rows[place + 1];
    return next ? rows.toSpliced(place, 2, mergeAddressees(row, next)) : rows;
  },
  turn: (rows, place, row) => rows.with(place, { ...row, copy: row.copy ? "" : "on" }),
  remove: (rows, place) => rows.toSpliced(place, 1),
};

function swapped(rows: FormRow[], first: number, second: number): FormRow[] {
  const [a, b] = [rows[first], rows[second]];
  if (!a || !b || Boolean(a.copy) !== Boolean(b.copy)) return rows;
  return rows.with(first, b).with(second, a);
}

const targetsFirst = (rows: FormRow[]): FormRow[] =>
  rows.toSorted((a, b) => Number(Boolean(a.copy)) - Number(Boolean(b.copy)));

const LISTS = ["addressLines", "emails", "fax", "phones", "social"] as const;

/**
 * What stands below an empty line of the address goes to the second addressee, whose name and office are read
 * from it as from a document. Without an empty line, both are at the same address, as a minister and a deputy are.
 */
function splitAddressee(row: FormRow): [FormRow, FormRow] {
  const [ofFirst, ofSecond] = [{ ...row }, { kind: row.kind ?? "target", copy: row.copy ?? "" } as FormRow];
  for (const list of LISTS) {
    const [above = "", ...below] = (row[list] ?? "").replace(/\r\n?/gu, "\n").split(/\n[ \t]*\n/u);
    ofFirst[list] = above;
    ofSecond[list] = below.join("\n");
  }
  const lines = linesOf(ofSecond.addressLines);
  if (lines.length === 0) {
    const shared = { office: row.office ?? "", addressLines: row.addressLines ?? "" };
    return [ofFirst, { ...ofSecond, name: "", salutation: "", ...shared }];
  }
  const sourceLines = lines.map((text) => ({ text, start: 0, end: 0 }));
  const read = readAddressBlock(sourceLines, Boolean(row.copy))?.addressee;
  if (!read) return [ofFirst, ofSecond];
  const block = {
    kind: read.kind,
    name: read.name ?? "",
    office: read.role ?? "",
    addressLines: read.address_lines.join("\n"),
    emails: joined(ofSecond.emails, read.email.join("\n")),
    fax: joined(ofSecond.fax, read.fax.join("\n")),
    phones: joined(ofSecond.phones, read.phone.join("\n")),
    salutation: "",
  };
  return [ofFirst, { ...ofSecond, ...block }];
}

/** The first one keeps its id, name and office; what it has already goes on top of its address. */
function mergeAddressees(first: FormRow, second: FormRow): FormRow {
  const merged: FormRow = { ...first };
  const more: string[] = [];
  for (const part of ["name", "office"] as const) {
    if (!first[part]) merged[part] = second[part] ?? "";
    else if (second[part] && second[part] !== first[part]) more.push(second[part]);
  }
  for (const list of LISTS) merged[list] = joined(first[list], second[list]);
  merged.addressLines = joined(first.addressLines, [...more, second.addressLines].join("\n"));
  merged.salutation = first.salutation || second.salutation || "";
  merged.contactForm = first.contactForm || second.contactForm || "";
  merged.section = first.section || second.section || "";
  return merged;
}

const linesOf = (text = ""): string[] =>
  text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter(Boolean);

/** Lines of both, each once. */
const joined = (first = "", second = ""): string =>
  [...new Set([...linesOf(first), ...linesOf(second)])].join("\n");
