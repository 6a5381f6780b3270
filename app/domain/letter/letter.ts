/**
 * A letter, frozen: every output (PDF, .eml, text, mail program, copy) is made from this and nothing else.
 * It is composed anew from the supporter's own form on each request and never stored.
 */
import { z } from "zod";

export const letterSchema = z.object({
  /** Which addressee of the campaign this letter goes to. */
  addresseeId: z.string(),
  copy: z.boolean(),
  uaNumber: z.string(),
  ordinal: z.number().int(),
  /** BCP 47 tag of the language it is written in, and its direction. */
  language: z.string(),
  dir: z.enum(["ltr", "rtl"]),
  /** The day it was written on, YYYY-MM-DD. */
  writtenOn: z.iso.date(),
  /** "Lyon, le 22 novembre 2026". */
  placeAndDate: z.string(),
  /** Name, office, address lines, country in capitals last: as they stand in the envelope window. */
  addressLines: z.array(z.string()),
  /** "Asunto: Acción Urgente 72/24 – Venezuela"; always carries the UA number. */
  reference: z.string(),
  /** The reference as the subject of an e-mail, without "Asunto:". */
  subject: z.string(),
  /** On a copy: "Copy of a letter to Larry Devoe, Attorney General". Null on the letter itself. */
  copyHeading: z.string().nullable(),
  salutation: z.string(),
  paragraphs: z.array(z.string()),
  closing: z.string(),
  /** The supporter's name, or "" for a letter to be signed by hand. */
  signature: z.string(),
  /** On the letter itself: "Copy to: Permanent Mission of …". One line each. */
  copyNotation: z.array(z.string()),
  emails: z.array(z.string()),
});
export type Letter = z.infer<typeof letterSchema>;
