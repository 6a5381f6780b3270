/**
 * What a demonstration is: a campaign written by us, and the letters it pretends to have brought about.
 * db/seeds/demonstrations/ holds them, index.ts lists them as `DEMONSTRATIONS: Demonstration[]`, and
 * app/demonstrations.server.ts loads them. Days are YYYY-MM-DD; paragraphs are separated by a blank line.
 */
import type { LoggedActionsTable } from "../tables/logged-actions.ts";
import type { LoggedRungsTable } from "../tables/logged-rungs.ts";

export interface Demonstration {
  /** The campaign as it stands at `now`. Its UA number and ordinal say whether it has been loaded before. */
  campaign: (now: Date) => DemonstrationCampaign;
  /** An open campaign for visitors: on each start its deadline is moved to lie three to six weeks ahead. */
  rolling?: boolean;
  /** The letters it pretends to have brought about; must give the same ones whenever it is asked. */
  actions?: (now: Date) => Iterable<DemonstrationAction>;
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
}

export interface DemonstrationLetter {
  lang: string;
  salutation: string | null;
  body: string;
  closing: string | null;
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
