/**
 * What a demonstration is: a campaign written by us, and the letters it pretends to have brought about.
 * db/seeds/demonstrations/ holds them, index.ts lists them as `DEMONSTRATIONS: Demonstration[]`, and
 * app/demonstrations.server.ts loads them. Days are YYYY-MM-DD; paragraphs are separated by a blank line.
 */
import type { CasePersonStatusesTable } from "../tables/case-people.ts";
import type { FiguresTable } from "../tables/evidence.ts";
import type { LoggedActionsTable } from "../tables/logged-actions.ts";
import type { LoggedRungsTable } from "../tables/logged-rungs.ts";

export interface Demonstration {
  /** The campaign as it stands at `now`. Its UA number and ordinal say whether it has been loaded before. */
  campaign: (now: Date) => DemonstrationCampaign;
  /** An open campaign for visitors: on each start its deadline is moved to lie three to six weeks ahead. */
  rolling?: boolean;
  /** The letters it pretends to have brought about; must give the same ones whenever it is asked. */
  actions?: (now: Date) => Iterable<DemonstrationAction>;
  /** Figures and people of its UA number; they are put in with the campaign, which may be a source of theirs. */
  facts?: DemonstrationFacts;
}

export interface DemonstrationCampaign {
  uaNumber: string;
  ordinal: number;
  ordinalText: string | null;
  indexNumber: string | null;
  country: string;
  countryCode: string | null;
  documentLanguage: string;
  /** Null where the document does not say; then `publishedAt` is needed. */
  issuedOn: string | null;
  deadlineOn: string;
  preferredLanguages: string[];
  ownLanguageAllowed: boolean;
  namesAndPronouns: { names: string; pronouns: string | null }[];
  previousLinks: string[];
  /** ISO instants; where it is left out, a campaign is published at noon of its day of issue. */
  publishedAt?: string;
  closedAt?: string | null;
  outcome?: string | null;
  outcomeOn?: string | null;
  texts: DemonstrationText[];
  /** Targets first, then copies, in the order in which they are shown. */
  addressees: DemonstrationAddressee[];
  modelLetters: DemonstrationLetter[];
}

export interface DemonstrationText {
  lang: string;
  title: string;
  summary: string;
  background: string;
  afterDeadlineNote?: string | null;
  riskNotice?: string | null;
}

export interface DemonstrationAddressee {
  copy: boolean;
  kind: "target" | "mission" | "embassy";
  name: string | null;
  office: string | null;
  addressLines: string[];
  emails?: string[];
  fax?: string[];
  phones?: string[];
  social?: string[];
  contactForm?: string | null;
  salutation: string | null;
  /** Office and salutation in letter languages other than the document's. */
  inLanguages?: { lang: string; office: string | null; salutation: string | null }[];
}

export interface DemonstrationLetter {
  lang: string;
  salutation: string | null;
  body: string;
  closing: string | null;
}

export interface DemonstrationFacts {
  reports: DemonstrationReport[];
  /** In the order in which they are shown. */
  people: DemonstrationPerson[];
}

/** A report told in our words; each figure is followed by the words of the text that say it. */
export interface DemonstrationReport {
  /** Unique among the reports of all demonstrations. */
  key: string;
  publisher: string;
  title: string;
  issuedOn: string | null;
  url: string | null;
  text: string;
  figures: DemonstrationFigure[];
}

export interface DemonstrationFigure {
  name: string;
  value: number;
  qualifier: FiguresTable["qualifier"];
  unit: FiguresTable["unit"];
  asOf: string;
  from: string | null;
  /** A piece of the report's text. */
  said: string;
}

export interface DemonstrationPerson {
  name: string;
  otherNames?: string[];
  status: CasePersonStatusesTable["status"];
  since?: string;
  asOf?: string;
  /** The ordinal of the call that says so. */
  call: number;
}

/** One logged action: so many letters that reached this rung on this day. */
export interface DemonstrationAction {
  section: string;
  channel: LoggedRungsTable["channel"];
  letterLanguage: string;
  rung: LoggedRungsTable["rung"];
  day: string;
  letters: number;
  addressee: LoggedActionsTable["addressee"];
}
