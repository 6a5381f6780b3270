/**
 * A letter, frozen: every output (PDF, .eml, text, mail program, copy) is made from this and nothing else.
 * It is composed anew from the supporter's own form on each request and never stored.
 */
import type { TextDirection } from "#app/i18n/languages.ts";

export interface Letter {
  /** Which addressee of the campaign this letter goes to. */
  addresseeId: string;
  copy: boolean;
  uaNumber: string;
  ordinal: number;
  /** BCP 47 tag of the language it is written in, and its direction. */
  language: string;
  dir: TextDirection;
  /** The day it was written on, YYYY-MM-DD. */
  writtenOn: string;
  /** "Lyon, le 22 novembre 2026". */
  placeAndDate: string;
  /** Name, office, address lines, country in capitals last: as they stand in the envelope window. */
  addressLines: string[];
  /** False: the address lines are a name and an office alone, and nothing can be posted to them. */
  postable: boolean;
  /** "Asunto: Acción Urgente 72/24 – Venezuela"; always carries the UA number. */
  reference: string;
  /** The reference as the subject of an e-mail, without "Asunto:". */
  subject: string;
  /** On a copy: "Copy of a letter to Larry Devoe, Attorney General". Null on the letter itself. */
  copyHeading: string | null;
  salutation: string;
  paragraphs: string[];
  closing: string;
  /** The supporter's name, or "" for a letter to be signed by hand. */
  signature: string;
  /**
   * Under the signature, one line each: on the letter itself "Copy to: Permanent Mission of …", on every letter
   * that a translation follows "Enclosure: translation (French)".
   */
  copyNotation: string[];
  emails: string[];
  /** The same letter in the supporter's own language, paragraph for paragraph; null where none was wanted. */
  gloss: Gloss | null;
}

/** Paragraph i says what paragraph i of the letter says. */
export interface Gloss {
  language: string;
  dir: TextDirection;
  /** "Translation for information", in the gloss's language. */
  heading: string;
  salutation: string;
  /** As many as the letter has, or more; "" beside a paragraph that nothing stands beside. */
  paragraphs: string[];
  /** Which of them are the supporter's own words, standing in both places as they were typed. */
  asTyped?: number[];
  closing: string;
  placement: "facing" | "following";
}
