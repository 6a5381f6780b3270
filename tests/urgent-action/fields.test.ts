/** The small readers, each alone. */
import { describe, expect, it } from "vitest";
import { readAddressBlock } from "#app/domain/urgent-action/fields/address-block.ts";
import { noChannels, takeChannels } from "#app/domain/urgent-action/fields/channels.ts";
import { dateAlone, findDates } from "#app/domain/urgent-action/fields/dates.ts";
import { findDeadlines, readAfterDeadlineNote } from "#app/domain/urgent-action/fields/deadline.ts";
import { findIndexes } from "#app/domain/urgent-action/fields/index-number.ts";
import { isClosing, isPlaceholder, isSalutation } from "#app/domain/urgent-action/fields/letter-phrases.ts";
import { readNameAndRole } from "#app/domain/urgent-action/fields/name-and-role.ts";
import { readNamesAndPronouns } from "#app/domain/urgent-action/fields/names-and-pronouns.ts";
import { readLanguages } from "#app/domain/urgent-action/fields/preferred-languages.ts";
import { readLinks } from "#app/domain/urgent-action/fields/previous-links.ts";
import type { SourceLine } from "#app/domain/urgent-action/source-line.ts";

const linesOf = (text: string): SourceLine[] =>
  text.split("\n").map((line) => ({ text: line, start: 0, end: line.length }));

describe("dates", () => {
  it.each([
    ["31 July 2026", "2026-07-31"],
    ["August 30, 2026", "2026-08-30"],
    ["16 August, 2017", "2017-08-16"],
    ["June 1 2023", "2023-06-01"],
    ["3rd of November, 2031", "2031-11-03"],
    ["June 22nd of 2006", "2006-06-22"],
    ["July the 31st of 2004", "2004-07-31"],
    ["15 AUGUST 2012", "2012-08-15"],
    ["26 Feb 99", "1999-02-26"],
    ["9 de julio de 2013", "2013-07-09"],
    ["25 de junio, 2020", "2020-06-25"],
    ["10 de setiembre de 2031", "2031-09-10"],
    ["1er mars 2031", "2031-03-01"],
    ["22 août 2015", "2015-08-22"],
    ["22 de junho de 2031", "2031-06-22"],
    ["12. Mai 2016", "2016-05-12"],
    ["3. Jänner 2031", "2031-01-03"],
    ["gennaio 18, 2019", "2019-01-18"],
    ["4 mei 2031", "2031-05-04"],
    ["27 września 2007 r.", "2007-09-27"],
    ["10-29-10", "2010-10-29"],
    ["1/17/2012", "2012-01-17"],
    ["31/05/2031", "2031-05-31"],
    ["05.05.2031", "2031-05-05"],
    ["2031-05-04", "2031-05-04"],
  ])("%s", (text, iso) => {
    expect(findDates(`until ${text}; then`).map((date) => date.iso)).toEqual([iso]);
  });

  it("are asked and not guessed where day and month may change places", () => {
    expect(findDates("before 05.04.2031")).toMatchObject([
      { iso: null, text: "05.04.2031", ambiguous: ["2031-04-05", "2031-05-04"] },
    ]);
  });

  it("are not read from an index, a time, a number line or a day that does not exist", () => {
    for (const text of [
      "MDE 23/11/99",
      "UA 12/31",
      "at 6.20 am",
      "31 June 2031",
      "30 February 2031",
      "72.24",
    ]) {
      expect(findDates(text)).toEqual([]);
    }
  });

  it("stand alone on a line, a weekday or a town before them", () => {
    expect(dateAlone("Friday, December 25, 2009")?.iso).toBe("2009-12-25");
    expect(dateAlone("Tavel, 6 March 2033")?.iso).toBe("2033-03-06");
    expect(dateAlone("She was arrested on 6 March 2033")).toBeNull();
  });
});

describe("deadlines", () => {
  it("are the dates behind a phrase that says so, in every language", () => {
    for (const [text, iso] of [
      ["PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 31 July 2033", "2033-07-31"],
      ["Check with your section if sending appeals after\n3 August 2033.", "2033-08-03"],
      ["ACTÚEN LO ANTES POSIBLE Y NO MÁS TARDE DEL: 6 de abril de 2033", "2033-04-06"],
      ["ENVOYEZ VOS APPELS AVANT LE 22 AVRIL 2033 À :", "2033-04-22"],
      ["bitten wir Sie, nach dem 23. Juni 2033 keine Appelle mehr zu verschicken", "2033-06-23"],
      ["AJA O MAIS RÁPIDO POSSÍVEL ATÉ: 22 de junho de 2033", "2033-06-22"],
    ] as const) {
      expect(findDeadlines(linesOf(text)).map(({ date }) => date.iso)).toEqual([iso]);
    }
  });

  it("are no other dates", () => {
    expect(
      findDeadlines(linesOf("Her trial is set for 2 May 2033. They will come back by 5 November 2033.")),
    ).toEqual([]);
  });

  it("without a year are kept in words", () => {
    expect(findDeadlines(linesOf("Please send appeals before September 21st"))).toMatchObject([
      { date: { iso: null, yearless: true, text: "September 21st" } },
    ]);
  });

  it("have a note on what to do afterwards", () => {
    const note =
      "Please check with the Amnesty office in your country if you wish to send appeals after this date.";
    expect(readAfterDeadlineNote(`11 October 2033. ${note} Thank you.`)).toBe(note);
    expect(readAfterDeadlineNote("11 October 2033.")).toBeNull();
  });
});

describe("the index", () => {
  it("is found in its old and new forms", () => {
    const found = findIndexes(
      "AMR 53/1059/2026, MDE 23/22/99, AFR 44 25/95 and AMR53/0635/2026, not ABC 12/34/56",
    );
    expect(found.map(({ text }) => text)).toEqual([
      "AMR 53/1059/2026",
      "MDE 23/22/99",
      "AFR 44 25/95",
      "AMR53/0635/2026",
    ]);
  });
});

describe("letters", () => {
  const prose = "I am writing to you about the beekeeper Noor Halvani, who measured the rain.";

  it.each([
    "Dear Minister,",
    "Your Excellency:",
    "Mr. Attorney General,",
    "President Maren,",
    "Señor Fiscal General:",
    "Monsieur le Ministre,",
    "Excelentíssimo Senhor Ministro,",
    "Sehr geehrte Frau Ministerin,",
    "Gentile Presidente,",
  ])("open with %s", (line) => expect(isSalutation(line, prose)).toBe(true));

  it("do not open with an address or a greeting to the reader", () => {
    for (const line of [
      "Dear friends,",
      "President of the Republic",
      "Mr. Ivo Castellan",
      "Minister of Labour",
      "Malinaw Palace,",
    ]) {
      expect(isSalutation(line, "2 Foundry Street")).toBe(false);
    }
  });

  it.each([
    "Yours sincerely,",
    "Your sincerely,",
    "Respectfully,",
    "Le saluda atentamente,",
    "Mit freundlichen Grüßen",
    "Atenciosamente,",
    "Hoogachtend,",
  ])("close with %s", (line) => expect(isClosing(line)).toBe(true));

  it("do not close in the middle of a sentence", () => {
    expect(isClosing("Sincerely held beliefs are no crime, and nobody should be in prison for them.")).toBe(
      false,
    );
  });

  it("leave room for a name that is no part of them", () => {
    expect(["[NAME]", "[NOMBRE]", "______"].every(isPlaceholder)).toBe(true);
    expect(isPlaceholder("[c]rimes against humanity")).toBe(false);
  });
});

describe("addresses", () => {
  it.each([
    [["Ansel Mirov", "Prosecutor General"], { name: "Ansel Mirov", role: "Prosecutor General", rest: [] }],
    [
      ["Minister of Labour", "Mr Ivo Castellan"],
      { name: "Mr Ivo Castellan", role: "Minister of Labour", rest: [] },
    ],
    [
      ["President of the Republic Amado Reyes"],
      { name: "Amado Reyes", role: "President of the Republic", rest: [] },
    ],
    [["H.E. Ambassador Timur Rakhan"], { name: "Timur Rakhan", role: "Ambassador", rest: [] }],
    [
      ["Mrs. Saule Aden, Chairperson of the Court"],
      { name: "Mrs. Saule Aden", role: "Chairperson of the Court", rest: [] },
    ],
    [
      ["Ambassador Joe Hart, Embassy of Tolmark"],
      { name: "Joe Hart", role: "Ambassador", rest: ["Embassy of Tolmark"] },
    ],
    [
      ["Director General of Prisons", "Prison Service"],
      { name: null, role: "Director General of Prisons", rest: ["Prison Service"] },
    ],
    [
      ["General Rafael Sosa Prado", "Minister of Security"],
      { name: "General Rafael Sosa Prado", role: "Minister of Security", rest: [] },
    ],
  ])("%j", (lines, expected) => expect(readNameAndRole(lines)).toEqual(expected));

  it("keep each channel in its place", () => {
    const channels = noChannels();
    expect(takeChannels("Phone: 1 202 555 3000 I Fax: 1 202 555 3168", channels)).toBe("");
    expect(
      takeChannels("Email: a@tolmark.example or b@tolmark.example; c [at] tolmark.example", channels),
    ).toBe("");
    expect(takeChannels("Fax: +00 1 555 (if voice answers, ask for a tone)", channels)).toBe("");
    expect(takeChannels("X/Twitter: @One ; @Two", channels)).toBe("");
    expect(takeChannels("Salutation: Dear Minister / Estimado Ministro", channels)).toBe("");
    expect(channels).toMatchObject({
      phone: ["1 202 555 3000"],
      fax: ["1 202 555 3168", "+00 1 555"],
      email: ["a@tolmark.example", "b@tolmark.example", "c@tolmark.example"],
      social: ["@One", "@Two"],
      salutation: "Dear Minister",
      alternative_salutation: "Estimado Ministro",
    });
  });

  it("never take a hidden e-mail address for an address", () => {
    const read = readAddressBlock(
      linesOf("Minister of Labour\n2 Foundry Street\nEmail: [email protected]"),
      false,
    );
    expect(read?.addressee.email).toEqual([]);
    expect(read?.hiddenEmails).toBe(1);
  });

  it("of a mission carry the office first and the ambassador by name", () => {
    const read = readAddressBlock(
      linesOf("Permanent Mission of Tolmark to the United Nations\nMs. Ada Orlin\n1 Example Plaza"),
      true,
    );
    expect(read?.addressee).toMatchObject({
      kind: "mission",
      role: "Permanent Mission of Tolmark to the United Nations",
      name: "Ms. Ada Orlin",
      address_lines: ["1 Example Plaza"],
    });
  });

  it("in one sentence come apart at the commas", () => {
    const read = readAddressBlock(
      linesOf("• Minister of Justice, Ms. Fanta Sow, BP 212, Tanguela. E-mail: x@marenga.example"),
      false,
    );
    expect(read?.addressee).toMatchObject({
      role: "Minister of Justice",
      name: "Ms. Fanta Sow",
      address_lines: ["BP 212", "Tanguela"],
      email: ["x@marenga.example"],
    });
  });
});

describe("languages", () => {
  it.each([
    ["Spanish or your own language.", ["Spanish"], true],
    ["English, Tolmarkish", ["English", "Tolmarkish"], null],
    ["español e inglés", ["Spanish", "English"], null],
    ["en espagnol ou dans votre propre langue", ["Spanish"], true],
    ["Kharistanisch, Russisch oder auf Deutsch", ["Kharistani", "Russian", "German"], null],
    ["arabskim, angielskim bądź swoim ojczystym", ["Arabic", "English"], true],
    ["português ou no seu próprio idioma", ["Portuguese"], true],
  ])("%s", (text, preferred, ownAllowed) =>
    expect(readLanguages(text, true)).toEqual({ preferred, ownAllowed }),
  );
});

describe("names, pronouns and links", () => {
  it("go together by their brackets", () => {
    expect(
      readNamesAndPronouns("Dr. Noor Halvani (she, her), Ivo Bell (he/him) and three others (they, them)"),
    ).toEqual([
      { names: "Dr. Noor Halvani", pronouns: "she, her" },
      { names: "Ivo Bell", pronouns: "he/him" },
      { names: "three others", pronouns: "they, them" },
    ]);
    expect(readNamesAndPronouns("Residents of Old Jetty")).toEqual([
      { names: "Residents of Old Jetty", pronouns: null },
    ]);
  });

  it("of earlier calls lose their brackets; n/a is none", () => {
    expect(readLinks("<https://www.amnesty.example/en/> and https://b.example/x.")).toEqual([
      "https://www.amnesty.example/en/",
      "https://b.example/x",
    ]);
    expect(readLinks("N/A")).toEqual([]);
  });
});
