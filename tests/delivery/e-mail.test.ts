import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { letterAsEml } from "#app/domain/delivery/letter-eml.server.ts";
import { lettersAsText, messageText } from "#app/domain/delivery/letter-text.ts";
import { mailtoLink } from "#app/domain/delivery/mailto.ts";
import { webmailLinks } from "#app/domain/delivery/webmail-links.ts";
import { letterFor, lettersFor, NOOR } from "#tests/letter/campaigns.ts";
import { ENGLISH, glossIn, TO_THE_MINISTER } from "./letters.ts";

const FRENCH = {
  letter: "fr",
  salutation: "Madame la Ministre,",
  body: "Où est Noor ?\n\nJe suis inquiète.",
};
const noorsLetters = (words = {}) => lettersFor({ ...FRENCH, ...words }, NOOR);
const noorsLetter = (words = {}) => noorsLetters(words)[0]!;

describe("an e-mail draft", () => {
  const open = async (letters = noorsLetters()) => PostalMime.parse(await letterAsEml(letters));

  it("is addressed to the Minister with the embassy in copy, and says what the letter says", async () => {
    const mail = await open();
    expect(mail.to).toEqual([{ address: "minister@justice.example", name: "" }]);
    expect(mail.cc).toEqual([{ address: "embassy@meridia.example", name: "" }]);
    expect(mail.subject).toBe("Action urgente 3/26 – Meridia");
    expect(mail.date).toBe("2026-06-15T12:00:00.000Z");
    expect(mail.text?.trim()).toBe(messageText(noorsLetter()));
    expect(mail.text).toContain("Où est Noor ?");
  });

  it("opens for editing, without a sender, an id or the name of our server", async () => {
    const mail = await open();
    expect(mail.headers.find(({ key }) => key === "x-unsent")?.value).toBe("1");
    expect(mail.from).toBeUndefined();
    expect(mail.messageId).toBeUndefined();
    expect(mail.headers.map(({ key }) => key).sort()).toEqual([
      "cc",
      "content-language",
      "content-transfer-encoding",
      "content-type",
      "date",
      "mime-version",
      "subject",
      "to",
      "x-unsent",
    ]);
  });

  it("carries an Arabic letter whole", async () => {
    const words = {
      letter: "ar",
      salutation: "",
      body: "أكتب إليكم بشأن نور.\n\nأطلقوا سراحها.",
      closing: "",
    };
    const mail = await open(noorsLetters(words));
    expect(mail.subject).toBe("تحرك عاجل رقم 3/26 – Meridia");
    expect(mail.text).toContain("أطلقوا سراحها.");
  });

  it("is the same to the byte each time, with a PDF or without", async () => {
    const pdf = { name: "UA 3-26 وزير.pdf", bytes: new TextEncoder().encode("%PDF-1.7 …") };
    expect(await letterAsEml(noorsLetters())).toEqual(await letterAsEml(noorsLetters()));
    expect(await letterAsEml(noorsLetters(), pdf)).toEqual(await letterAsEml(noorsLetters(), pdf));
  });

  it("has the PDF with it where that was asked for, under its name", async () => {
    const bytes = new TextEncoder().encode("%PDF-1.7 …");
    const mail = await PostalMime.parse(
      await letterAsEml(noorsLetters(), { name: "UA 3-26 وزير.pdf", bytes }),
    );
    expect(mail.attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
      ["UA 3-26 وزير.pdf", "application/pdf"],
    ]);
    expect(new Uint8Array(mail.attachments[0]!.content as ArrayBuffer)).toEqual(bytes);
    expect(mail.text?.trim()).toBe(messageText(noorsLetter()));
    expect(mail.headers.find(({ key }) => key === "x-unsent")?.value).toBe("1");
  });

  it("has an empty To where no address is known", async () => {
    const mail = await open([letterFor()]);
    expect(mail.to ?? []).toEqual([]);
    expect(mail.subject).toBe("Acción Urgente 72/24 – Venezuela");
  });

  it("lets no name, subject or address add a header", async () => {
    const evil = "Evil\r\nBcc: everyone@example.org\r\n\r\nHello";
    const letter = {
      ...noorsLetter(),
      subject: evil,
      language: "fr",
      signature: evil,
      emails: [
        "minister@justice.example",
        "a@b.example\r\nBcc: x@y.example",
        "a@b.example, x@y.example",
        "<a@b.example>",
      ],
    };
    const raw = (await letterAsEml([letter])).toString("utf8");
    const mail = await PostalMime.parse(raw);
    expect(mail.bcc).toBeUndefined();
    expect(mail.to).toEqual([{ address: "minister@justice.example", name: "" }]);
    expect(raw.split("\r\n\r\n")[0]).not.toMatch(/^bcc/imu);
    expect(mail.subject).toBe("Evil Bcc: everyone@example.org Hello");
  });
});

describe("a mailto link", () => {
  const partsOf = (href: string) => {
    const url = new URL(href);
    const query = new Map(
      url.search
        .slice(1)
        .split("&")
        .map((pair) => pair.split("=").map(decodeURIComponent) as [string, string]),
    );
    return { to: decodeURIComponent(url.pathname), subject: query.get("subject"), body: query.get("body") };
  };

  it("carries the whole letter, with the line ends that RFC 6068 asks for", () => {
    const letter = noorsLetter({ body: "100 % & more = ? # + “Noor”\n\n第二" });
    const link = mailtoLink(letter);
    expect(partsOf(link.href)).toEqual({
      to: "minister@justice.example",
      subject: "Action urgente 3/26 – Meridia",
      body: messageText(letter).replaceAll("\n", "\r\n"),
    });
    expect(link).toMatchObject({ encodedLength: link.href.length, fits: true });
    expect(link.href).toMatch(/^[\x21-\x7E]+$/u);
  });

  it("says that it does not fit from 1,801 encoded characters on, and is never cut", () => {
    const base = mailtoLink(noorsLetter({ body: "x" })).encodedLength;
    const exact = mailtoLink(noorsLetter({ body: "x".repeat(1_801 - base) }));
    expect(exact).toMatchObject({ encodedLength: 1_800, fits: true });
    const over = mailtoLink(noorsLetter({ body: "é".repeat(2_000) }));
    expect(over.fits).toBe(false);
    expect(partsOf(over.href).body).toContain("é".repeat(2_000));
    expect(over.headOnly).toBe(over.href.slice(0, over.href.indexOf("&body=")));
  });
});

describe("a link to a webmail company", () => {
  it("names the official and the subject, and carries no word of the letter or of who wrote it", () => {
    const letter = noorsLetter({ body: "Secret words." });
    const links = webmailLinks(letter);
    expect(links.map(({ name }) => name)).toEqual(["Gmail", "Outlook", "Yahoo"]);
    for (const { href } of links) {
      const url = new URL(href);
      expect(url.searchParams.get("to")).toBe("minister@justice.example");
      expect([url.searchParams.get("subject"), url.searchParams.get("su")]).toContain(letter.subject);
      expect(decodeURIComponent(href)).not.toMatch(/Secret|Amina|Lyon/u);
    }
    expect(webmailLinks({ ...letter, emails: [] })).toEqual([]);
  });
});

describe("a letter as text", () => {
  it("stands as on paper, the copy after it", () => {
    expect(lettersAsText(noorsLetters())).toBe(`Lyon, le 15 juin 2026

The Minister
Ministry of Justice
1 Harbour Road
Port Meridia

Objet\u00A0: Action urgente 3/26 – Meridia

Madame la Ministre,

Où est Noor ?

Je suis inquiète.

Atentamente,
Amina Benali

Copie à\u00A0: Embassy of Meridia

* * *

Lyon, le 15 juin 2026

Embassy of Meridia
2 Park Lane
London

Objet\u00A0: Action urgente 3/26 – Meridia
Copie de la lettre adressée à\u00A0: The Minister, Ministry of Justice

Madame la Ministre,

Où est Noor ?

Je suis inquiète.

Atentamente,
Amina Benali
`);
  });

  it("has its translation below it, once, under a heading that says so", () => {
    const text = messageText({ ...TO_THE_MINISTER, gloss: glossIn("en", "facing") });
    const [letter, translation] = text.split("\n\n– – –\n\n");
    expect(letter).toBe(messageText(TO_THE_MINISTER));
    expect(translation!.split("\n\n")).toEqual([
      "Translation for information",
      "Dear Minister,",
      ...ENGLISH,
      "Yours sincerely,",
    ]);
  });
});
