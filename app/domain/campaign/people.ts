/** The people a case is about, and what is known to have befallen each, with where it is written. */
import type { PersonStatus } from "../urgent-action/people/person-found.ts";

/** What every page and letter of a campaign knows of a person. */
export interface CampaignPerson {
  id: string;
  name: string;
  /** The newest confirmed one. */
  status: PersonStatus | null;
  /** The day it began, YYYY-MM-DD, where one is known. */
  since: string | null;
}

/** A person with all that a page must say beside the name. */
export interface CasePerson extends CampaignPerson {
  otherNames: string[];
  pronouns: string | null;
  note: string | null;
  /** On the public roster. */
  confirmed: boolean;
  /** Newest first. */
  statuses: StatusEntry[];
}

export interface StatusEntry {
  id: string;
  status: PersonStatus;
  since: string | null;
  /** The day for which the source says so. */
  asOf: string | null;
  /** The day of the source. */
  sourceOn: string | null;
  source: StatusSource;
  quote: string | null;
  confirmed: boolean;
}

/** Where it is written. */
export type StatusSource =
  | { kind: "campaign"; id: string; uaNumber: string | null; ordinal: number | null; issuedOn: string | null }
  | {
      kind: "evidence";
      id: string;
      publisher: string | null;
      title: string;
      issuedOn: string | null;
      url: string | null;
    }
  | { kind: "text"; text: string };

/** The days that tell how new a statement is: when it began, the day it is said for, the day of its source. */
export interface Told {
  since: string | null;
  asOf: string | null;
  sourceOn: string | null;
}

/** Newest first; a statement without any day comes last. */
export const newestFirst = (a: Told, b: Told): number => latestDay(b).localeCompare(latestDay(a));

const latestDay = ({ since, asOf, sourceOn }: Told): string =>
  [since, asOf, sourceOn]
    .map((day) => day ?? "")
    .sort()
    .at(-1) as string;
