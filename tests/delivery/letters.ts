/** Letters as they are once frozen, for what comes after: to an invented Minister, with a copy to an embassy, and in two languages. */
import type { Gloss, Letter } from "#app/domain/letter/letter.ts";

export const SPANISH = [
  "Me dirijo a usted porque Noor Adelmar lleva un mes en prisión por haber firmado una petición que cualquiera de nosotros habría podido firmar.",
  "Soy maestra como ella, y cada mañana pienso en sus alumnos. Le pido que ordene su libertad inmediata e incondicional, que se le permita ver a su familia y a un médico de su elección, y que se investigue por qué fue detenida.",
  "Ningún tribunal la ha condenado jamás.",
];
export const ENGLISH = [
  "I write to you because Noor Adelmar has been in prison for a month for having signed a petition.",
  "I am a teacher like her. I ask you to order her immediate and unconditional release, to let her see her family and a doctor of her choice, and to find out why she was detained.",
  "No court has ever convicted her.",
];
export const ARABIC = [
  "أكتب إليكم لأن نور أدلمار في السجن منذ شهر بسبب توقيعها عريضة كان يمكن لأي منا أن يوقعها.",
  "أنا معلمة مثلها، وأفكر كل صباح في تلاميذها. أطلب منكم أن تأمروا بالإفراج عنها فورًا ودون شروط.",
  "لم تُدنها أي محكمة قط.",
];

export const TO_THE_MINISTER: Letter = {
  addresseeId: "minister",
  copy: false,
  uaNumber: "901/26",
  ordinal: 2,
  language: "es",
  dir: "ltr",
  writtenOn: "2026-06-15",
  placeAndDate: "Lyon, 15 de junio de 2026",
  addressLines: ["Bertrand Ossovel", "Ministro de Justicia", "14 Lantern Quay", "20450 Ostrame", "ILVADRA"],
  postable: true,
  reference: "Asunto: Acción Urgente 901/26 – Ilvadra",
  subject: "Acción Urgente 901/26 – Ilvadra",
  copyHeading: null,
  salutation: "Señor Ministro:",
  paragraphs: SPANISH,
  closing: "Atentamente,",
  signature: "Amina Benali",
  copyNotation: ["Con copia a: Embajada de Ilvadra"],
  emails: ["minister@justice.example"],
  gloss: null,
};

export const TO_THE_EMBASSY: Letter = {
  ...TO_THE_MINISTER,
  addresseeId: "embassy",
  copy: true,
  addressLines: ["Embajada de Ilvadra", "220 Assembly Street", "London SW1", "UNITED KINGDOM"],
  copyHeading: "Copia de la carta a Bertrand Ossovel, Ministro de Justicia",
  copyNotation: [],
  emails: ["embassy@ilvadra.example"],
};

export const IN_ARABIC: Letter = {
  ...TO_THE_MINISTER,
  language: "ar",
  dir: "rtl",
  placeAndDate: "ليون، 15 يونيو 2026",
  addressLines: ["وزير العدل", "وزارة العدل", "شارع الحرية 14", "أوسترام", "ILVADRA"],
  reference: "الموضوع: تحرك عاجل 901/26 – إيلفادرا",
  subject: "تحرك عاجل 901/26 – إيلفادرا",
  salutation: "معالي الوزير،",
  paragraphs: ARABIC,
  closing: "وتفضلوا بقبول فائق الاحترام،",
  copyNotation: [],
};

export const glossIn = (language: "en" | "ar", placement: Gloss["placement"]): Gloss =>
  language === "en"
    ? {
        language,
        dir: "ltr",
        heading: "Translation for information",
        salutation: "Dear Minister,",
        paragraphs: ENGLISH,
        closing: "Yours sincerely,",
        placement,
      }
    : {
        language,
        dir: "rtl",
        heading: "ترجمة للعلم",
        salutation: "معالي الوزير،",
        paragraphs: ARABIC,
        closing: "وتفضلوا بقبول فائق الاحترام،",
        placement,
      };

/** The longest address in a window of four lines that anybody has. */
export const LONG_ADDRESS = [
  "Bertrand Ossovel",
  "Minister of Justice",
  "Palace of the Three Rivers, East Wing",
  "14 Lantern Quay, between Ferry Lane and Mill Lane",
  "20450 Ostrame",
  "ILVADRA",
];
