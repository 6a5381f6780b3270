/** Whom a campaign writes to: its targets, and the copies (CC), each of which gets a letter of its own. */
export interface AddresseesTable {
  id: string;
  campaign_id: string;
  position: number;
  copy: boolean | number;
  kind: "target" | "mission" | "embassy";
  name: string | null;
  /** The role of a target, the office of a copy. */
  office: string | null;
  /** JSON arrays of strings. */
  address_lines: string;
  emails: string;
  fax: string;
  phones: string;
  social: string;
  contact_form: string | null;
  /** What to write at the top of a letter, in the document's language. */
  salutation: string | null;
  /** Only supporters of this section write to them (an embassy in their country); null for everybody. */
  section: string | null;
  /** JSON array of { lang, office, salutation }: the same in other letter languages. */
  in_languages: string;
}
