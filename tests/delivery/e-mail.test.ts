import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { letterAsEml } from "#app/domain/delivery/letter-eml.server.ts";
import { lettersAsText, messageText } from "#app/domain/delivery/letter-text.ts";
import { mailtoLink } from "#app/domain/delivery/mailto.ts";
import { letterFor, lettersFor, NOOR, TODAY } from "#tests/letter/campaigns.ts";

const FRENCH = {
  letter: "fr",
  salutation: "Madame la Ministre,",
  body: "Où est Noor ?\n\nJe suis inquiète.",
};
const noorsLetters = (words = {}) => lettersFor({ ...FRENCH, ...words }, NOOR);
const noorsLetter = (words = {}) => noorsLetters(words)[0]!;

describe("an e-mail draft", () => {
  const open = async (letters = noorsLetters()) => PostalMime.parse(await letterAsEml(letters, TODAY));

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
    const raw = (await letterAsEml([letter], TODAY)).toString("utf8");
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
});
