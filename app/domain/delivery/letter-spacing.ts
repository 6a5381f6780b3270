/** The space before each part of a letter, in times its type size: the same in one column, in two and in a .docx. */
export const BEFORE = {
  reference: 1.6,
  copyHeading: 0.3,
  salutation: 1.4,
  /** The first paragraph, and those after it. */
  first: 0.9,
  paragraph: 0.65,
  closing: 0.9,
  /** Room for a hand: about 17 mm. */
  signature: 3.2,
  /** "Copy to: …", its first line and those after it. */
  notation: 1.8,
  furtherNotation: 0.2,
  /** Of a translation: its heading beside a letter, and what follows a heading on a page of its own. */
  glossHeading: 1.2,
  afterHeading: 1.2,
} as const;

/** The size of what is set small, in points. */
export const SMALL = 9;
