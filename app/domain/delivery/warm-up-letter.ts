/** An invented letter: each thread draws it once, so that the first real one finds fonts and code loaded. */
import type { Letter } from "#app/domain/letter/letter.ts";

const PARAGRAPH =
  "Excelencia, escribo por Noor: jueces y fiscales deben garantizar “un juicio justo”, la visita de su familia " +
  "y atención médica. Äußerst dringend – façade, œuvre, Łódź, İstanbul; АБВГ абвгдежз, ΑΒΓ αβγδε (0123456789)?";

export const WARM_UP_LETTER: Letter = {
  addresseeId: "warm-up",
  copy: false,
  uaNumber: "1/00",
  ordinal: 1,
  language: "es",
  dir: "ltr",
  writtenOn: "2000-01-01",
  placeAndDate: "1 de enero de 2000",
  addressLines: ["El Ministro", "Ministerio", "Plaza Mayor, 1", "CIUDAD"],
  postable: true,
  reference: "Acción Urgente 1/00",
  subject: "Acción Urgente 1/00",
  copyHeading: null,
  salutation: "Excelencia:",
  paragraphs: Array.from({ length: 5 }, () => PARAGRAPH),
  closing: "Atentamente,",
  signature: "Amina",
  copyNotation: ["Con copia a: la Misión Permanente"],
  emails: [],
  gloss: null,
};
