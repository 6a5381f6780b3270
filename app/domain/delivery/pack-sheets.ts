/** What the sheets of an event pack say, in words ready to print: the cover, the hand-out and the tally sheet. */

/** A text and the language it is in (BCP 47): a case may have no translation into the page's language. */
export interface Phrase {
  text: string;
  language: string;
}

/** A QR code beside the address that it holds. */
export interface Code {
  /** With its scheme: what a telephone reads. */
  url: string;
  /** What the code is, for those who do not see it. */
  alt: string;
  /** What one finds there. */
  heading: string;
  text: string;
}

export interface PackSheets {
  /** Of the sheets' own words. */
  language: string;
  /** "Urgent Action 72/24 – Venezuela" */
  call: string;
  title: Phrase;
  /** "Write until 30 August 2026." */
  deadline: string;
  cover: CoverSheet;
  handOut: HandOut;
  tally: TallySheet;
}

export interface CoverSheet {
  heading: string;
  contentsHeading: string;
  contents: { label: string; count: number }[];
  /** The last line of the contents; the pages are counted when they are laid out. */
  pages: string;
  stepsHeading: string;
  steps: string[];
}

export interface HandOut {
  /** Paragraphs. */
  summary: Phrase[];
  /** Stands where a summary is too long for one page. */
  more: string;
  sections: { heading: string; paragraphs: Phrase[] }[];
  code: Code;
}

export interface TallySheet {
  heading: string;
  lead: string;
  /** The ways that letters go. */
  channels: string[];
  /** For each addressee a row for each language, and one to spare. */
  groups: { heading: string; rows: string[] }[];
  spare: string;
  total: string;
  code: Code;
}

/** Every text that the sheets print. */
export const printedOnSheets = ({ call, title, deadline, cover, handOut, tally }: PackSheets): string[] => [
  call,
  title.text,
  deadline,
  ...[cover.heading, cover.contentsHeading, cover.pages, cover.stepsHeading, ...cover.steps],
  ...cover.contents.map(({ label }) => label),
  ...handOut.summary.map(({ text }) => text),
  handOut.more,
  ...handOut.sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(({ text }) => text)]),
  ...[tally.heading, tally.lead, tally.spare, tally.total, ...tally.channels],
  ...tally.groups.flatMap(({ heading, rows }) => [heading, ...rows]),
  ...[handOut.code, tally.code].flatMap(({ url, heading, text }) => [url, heading, text]),
];
