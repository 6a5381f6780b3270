/** Noor, an invented person in an invented country: the document that the tests of campaign and desk publish. */
import type { UaDocument } from "#app/domain/urgent-action/document.ts";

export const noorDocument: UaDocument = {
  is_urgent_action: true,
  title: "TEACHER NOOR ADELMAR HELD IN ILVADRA FOR UN PETITION",
  ua: { raw: "Second UA: 901/26", kind: "UA", number: "901/26", ordinal: 2, ordinal_text: "Second" },
  index: "ILV 90/0002/2026",
  country: "Ilvadra",
  issue_date: "2026-06-01",
  issue_date_text: "1 June 2026",
  summary:
    "The teacher Noor Adelmar has been held in Ilvadra since May. She had signed a petition to the UN.",
  targets: [
    {
      kind: "target",
      name: "Bertrand Ossovel",
      role: "Minister of Justice",
      address_lines: ["14 Lantern Quay", "20450 Ostrame", "Ilvadra"],
      email: ["minister@example.org"],
      fax: ["+999 1 000"],
      phone: [],
      social: ["@ilvadra_justice"],
      contact_form: null,
      salutation: null,
      alternative_salutation: null,
      notes: null,
    },
  ],
  copies_to: [
    {
      kind: "mission",
      name: null,
      role: "Permanent Mission of Ilvadra",
      address_lines: ["220 Assembly Street", "Port Meridian"],
      email: [],
      fax: [],
      phone: [],
      social: [],
      contact_form: null,
      salutation: "Your Excellency,",
      alternative_salutation: null,
      notes: null,
    },
  ],
  copies_instruction: null,
  letters: [
    {
      to: null,
      salutation: "Dear Minister,",
      body_paragraphs: ["I write about the teacher Noor Adelmar.", "Please release her."],
      closing: "Yours sincerely,",
    },
  ],
  talking_points: [],
  additional_information: {
    heading: "BACKGROUND",
    paragraphs: ["She teaches in Ostrame.", "Others wait too."],
  },
  preferred_languages: ["Spanish", "French", "Ilvadran"],
  own_language_allowed: true,
  deadline: "2026-08-30",
  deadline_text: "30 August 2026",
  all_deadlines: [{ date: "2026-08-30", text: "30 August 2026" }],
  after_deadline_note: "Ask your section office first.",
  names_and_pronouns: [{ names: "Noor Adelmar", pronouns: "she, her" }],
  previous_ua_links: ["https://example.org/first", "javascript:alert(1)"],
  related_ua: [],
};
