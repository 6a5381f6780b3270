/** One person of the roster as a form posts them: flat names and strings, both ways. */
import { isPersonStatus, type PersonStatus } from "../urgent-action/people/person-found.ts";
import { isDay } from "./day.ts";
import type { CasePerson } from "./people.ts";

export type PersonForm = Record<string, string>;

export type PersonProblemCode = "name-missing" | "not-a-day" | "status-missing" | "source-missing";
export interface PersonProblem {
  field: string;
  code: PersonProblemCode;
}

export interface PersonReview {
  name: string;
  pronouns: string | null;
  note: string | null;
  /** Counts from 1; null leaves the person where they stand. */
  place: number | null;
  confirmed: boolean;
  statuses: StatusReview[];
  /** One that an organizer adds, with where it is written. */
  added: (Pick<StatusReview, "status" | "since" | "asOf"> & { source: string }) | null;
}

export interface StatusReview {
  id: string;
  status: PersonStatus;
  since: string | null;
  asOf: string | null;
  /** "remove" takes it off the roster. */
  decision: "confirmed" | "open" | "remove";
}

export type PersonFormReading = { ok: true; review: PersonReview } | { ok: false; problems: PersonProblem[] };

export function personToForm(person: CasePerson, place: number): PersonForm {
  const form: PersonForm = {
    name: person.name,
    pronouns: person.pronouns ?? "",
    note: person.note ?? "",
    place: String(place),
    confirmed: person.confirmed ? "on" : "",
  };
  person.statuses.forEach(({ id, status, since, asOf, confirmed }, i) => {
    const at = `statuses.${i}`;
    form[`${at}.id`] = id;
    form[`${at}.status`] = status;
    form[`${at}.since`] = since ?? "";
    form[`${at}.asOf`] = asOf ?? "";
    form[`${at}.decision`] = confirmed ? "confirmed" : "open";
  });
  return form;
}

export function readPersonForm(form: PersonForm): PersonFormReading {
  const problems: PersonProblem[] = [];
  const words = (field: string, most = 120) => (form[field] ?? "").trim().slice(0, most);
  const day = (field: string) => {
    const text = words(field);
    if (text && !isDay(text)) problems.push({ field, code: "not-a-day" });
    return text || null;
  };
  const status = (field: string): PersonStatus => {
    const text = words(field);
    if (isPersonStatus(text)) return text;
    problems.push({ field, code: "status-missing" });
    return "detained";
  };
  const name = words("name").replace(/\s+/gu, " ");
  if (!name) problems.push({ field: "name", code: "name-missing" });
  const count = Object.keys(form).filter((key) => /^statuses\.\d{1,3}\.id$/u.test(key)).length;
  const statuses = Array.from({ length: count }, (_, i) => ({
    id: words(`statuses.${i}.id`),
    status: status(`statuses.${i}.status`),
    since: day(`statuses.${i}.since`),
    asOf: day(`statuses.${i}.asOf`),
    decision: decisionIn(words(`statuses.${i}.decision`)),
  }));
  const adds = ["added.status", "added.since", "added.asOf", "added.source"].some((field) => words(field));
  const source = words("added.source", 300);
  if (adds && !source) problems.push({ field: "added.source", code: "source-missing" });
  const added = adds
    ? { status: status("added.status"), since: day("added.since"), asOf: day("added.asOf"), source }
    : null;
  if (problems.length > 0) return { ok: false, problems };
  const place = Number(words("place"));
  return {
    ok: true,
    review: {
      name,
      pronouns: words("pronouns", 60) || null,
      note: words("note", 400) || null,
      place: Number.isInteger(place) && place > 0 ? place : null,
      confirmed: form.confirmed === "on",
      statuses,
      added,
    },
  };
}

const decisionIn = (text: string): StatusReview["decision"] =>
  text === "confirmed" || text === "remove" ? text : "open";
