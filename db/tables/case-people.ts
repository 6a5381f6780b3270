/** The people a case is about, as calls and reports name them in public. They are no supporters. */
export interface CasePeopleTable {
  id: string;
  ua_number: string;
  name: string;
  /** JSON array: other spellings, so that a merged person is not found anew. */
  other_names: string;
  pronouns: string | null;
  note: string | null;
  position: number;
  /** Public from here on. */
  confirmed_at: string | null;
}

/** What befell a person, each time with where it is written. */
export interface CasePersonStatusesTable {
  id: string;
  person_id: string;
  status:
    | "detained"
    | "house-arrest"
    | "released"
    | "released-with-conditions"
    | "amnesty-granted"
    | "amnesty-refused"
    | "whereabouts-unknown"
    | "died-in-custody";
  /** The day it began, where one is known. */
  since: string | null;
  /** The day for which the source says so. */
  as_of: string | null;
  /** Exactly one of the three says where it is written. */
  source_campaign: string | null;
  source_evidence: string | null;
  source_text: string | null;
  /** The sentence, for whoever reviews it. */
  quote: string | null;
  confirmed_at: string | null;
}
