/**
 * What an Urgent Action document says, field by field: the shape that the importer prints, the desk reviews
 * and publishing takes. Null or an empty list means that the document does not say.
 */
import { z } from "zod";

const text = z.string();
const day = z.iso.date();

export const addresseeSchema = z.object({
  kind: z.enum(["target", "embassy", "mission"]),
  name: text.nullable(),
  role: text.nullable(),
  address_lines: z.array(text),
  email: z.array(text),
  fax: z.array(text),
  phone: z.array(text),
  social: z.array(text),
  contact_form: text.nullable(),
  salutation: text.nullable(),
  alternative_salutation: text.nullable(),
  notes: text.nullable(),
});
export type DocumentAddressee = z.infer<typeof addresseeSchema>;

export const uaReferenceSchema = z.object({
  raw: text,
  kind: z.enum(["UA", "FU", "EX", "EXTRA", "RAN", "OBS", "AHRC", "other"]),
  number: text.nullable(),
  ordinal: z.number().int().nullable(),
  ordinal_text: text.nullable(),
});

export const documentLetterSchema = z.object({
  to: text.nullable(),
  salutation: text.nullable(),
  body_paragraphs: z.array(text),
  closing: text.nullable(),
});

export const uaDocumentSchema = z.object({
  is_urgent_action: z.boolean(),
  title: text.nullable(),
  ua: uaReferenceSchema.nullable(),
  index: text.nullable(),
  country: text.nullable(),
  issue_date: day.nullable(),
  issue_date_text: text.nullable(),
  summary: text.nullable(),
  targets: z.array(addresseeSchema),
  copies_to: z.array(addresseeSchema),
  copies_instruction: text.nullable(),
  letters: z.array(documentLetterSchema),
  talking_points: z.array(text),
  additional_information: z.object({ heading: text.nullable(), paragraphs: z.array(text) }).nullable(),
  /** English names: "Spanish". */
  preferred_languages: z.array(text),
  own_language_allowed: z.boolean().nullable(),
  deadline: day.nullable(),
  deadline_text: text.nullable(),
  all_deadlines: z.array(z.object({ date: day.nullable(), text })),
  after_deadline_note: text.nullable(),
  names_and_pronouns: z.array(z.object({ names: text, pronouns: text.nullable() })),
  previous_ua_links: z.array(text),
  related_ua: z.array(text),
});
export type UaDocument = z.infer<typeof uaDocumentSchema>;
