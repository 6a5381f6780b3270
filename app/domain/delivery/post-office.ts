/** What a section knows of its post office: how long letters take, what they cost, where none go at present. */
import type { PostageRate } from "./postage.ts";

export interface TransitTime {
  /** ISO 3166-1 alpha-2, of the country that the letter goes to. */
  country: string;
  workingDays: number;
  source: string;
  /** YYYY-MM-DD */
  checkedOn: string;
}

export interface MailSuspension {
  country: string;
  source: string;
  /** YYYY-MM-DD */
  sinceOn: string;
  /** Set by the international section, for all. */
  everywhere: boolean;
}

export interface PostOffice {
  transitTimes: TransitTime[];
  rates: PostageRate[];
  suspensions: MailSuspension[];
}

/** What is to be kept or dropped; `country`, or `reach` and `upToGrams`, say which. */
export type PostChange =
  | { what: "transit-time"; set: TransitTime }
  | { what: "transit-time"; drop: Pick<TransitTime, "country"> }
  | { what: "rate"; set: PostageRate }
  | { what: "rate"; drop: Pick<PostageRate, "reach" | "upToGrams"> }
  | { what: "suspension"; set: Omit<MailSuspension, "everywhere"> }
  | { what: "suspension"; drop: Pick<MailSuspension, "country"> };
