/** Who a text is about, and what it says has befallen them: better a name too few than a wrong one. */
import { describe, expect, it } from "vitest";
import { readPeople } from "#app/domain/urgent-action/people/read-people.ts";

const found = (text: string, language = "en") =>
  readPeople(text, language).map(({ name, status, day }) => [name, status, day]);

describe("in English", () => {
  it.each([
    [
      "On 18 May 2031, 16-year-old Noor Adelmar was conditionally released.",
      [["Noor Adelmar", "released-with-conditions", "2031-05-18"]],
    ],
    [
      "Her sister, Ilse Adelmar, who was 19 at the time of her arrest on 20 November 2030, remains arbitrarily detained.",
      [["Ilse Adelmar", "detained", "2030-11-20"]],
    ],
    [
      "Oren Tasch, Mira Oduya and the journalist Ilse Varga, who have been granted amnesty, left the country.",
      [
        ["Oren Tasch", "amnesty-granted", null],
        ["Mira Oduya", "amnesty-granted", null],
        ["Ilse Varga", "amnesty-granted", null],
      ],
    ],
    [
      "Mira Oduya and Oren Tasch are under house arrest, while Ilse Varga died in custody in March.",
      [
        ["Mira Oduya", "house-arrest", null],
        ["Oren Tasch", "house-arrest", null],
        ["Ilse Varga", "died-in-custody", null],
      ],
    ],
    ["The fate and whereabouts of Oren Tasch remain unknown.", [["Oren Tasch", "whereabouts-unknown", null]]],
    ["Oren Tasch was refused amnesty.", [["Oren Tasch", "amnesty-refused", null]]],
    [
      "Forty people continue to be held without trial, including Mira Oduya and Oren Tasch, who need a doctor.",
      [
        ["Mira Oduya", "detained", null],
        ["Oren Tasch", "detained", null],
      ],
    ],
    [
      "Mira Oduya, detained since 2 July 2029, is now held in the capital.",
      [["Mira Oduya", "detained", "2029-07-02"]],
    ],
    [
      "Julio Maro Tasch and Mira Oduya have been released on bail.",
      [
        ["Julio Maro Tasch", "released-with-conditions", null],
        ["Mira Oduya", "released-with-conditions", null],
      ],
    ],
  ])("%s", (text, people) => {
    expect(found(text)).toEqual(people);
  });

  it("takes no official, no body and no place for a person of the case, and no other's fate for one's own", () => {
    for (const text of [
      "Minister Bertrand Ossovel was released from hospital.",
      "Bertrand Ossovel, the Minister of Justice, is in prison business no more.",
      "The Human Rights Committee was released from its duty.",
      "A teacher from Port Ansel was released.",
      "Mira Oduya said that forty people were released.",
      "A neighbour who wrote for Mira Oduya, was arrested in May.",
      "Lantern Quay Prison is where they are held.",
      "WRITE FOR MIRA ODUYA, WHO IS DETAINED",
    ])
      expect(found(text), text).toEqual([]);
  });

  it("says as of which day the text speaks", () => {
    const [oren] = readPeople("As of 6 April 2031, the whereabouts of Oren Tasch remain unknown.", "en");
    expect(oren).toMatchObject({ asOf: "2031-04-06", day: null });
  });
});

it("reads Spanish and French as well", () => {
  expect(
    found(
      "Noor Adelmar sigue detenida. Mira Oduya y Oren Tasch fueron liberados bajo fianza el 3 de mayo de 2031.",
      "es",
    ),
  ).toEqual([
    ["Noor Adelmar", "detained", null],
    ["Mira Oduya", "released-with-conditions", "2031-05-03"],
    ["Oren Tasch", "released-with-conditions", "2031-05-03"],
  ]);
  expect(found("Noor Adelmar est toujours détenue. Oren Tasch a été assigné à résidence.", "fr")).toEqual([
    ["Noor Adelmar", "detained", null],
    ["Oren Tasch", "house-arrest", null],
  ]);
});

it("begins with the names that the call itself gives, with their pronouns, and shows the sentence", () => {
  const text = `URGENT ACTION
TEACHER HELD
First UA: 901/31 Index: ILV 90/0001/2031 Ilvadra Date: 1 June 2031

Bertrand Ossovel
Minister of Justice
14 Lantern Quay
Ostrame, Ilvadra

Dear Minister,
I write about Noor Adelmar, who is detained in Ostrame.
Yours sincerely,

NAME AND PREFERRED PRONOUNS: Noor Adelmar (she, her) and Oren Tasch (he, him)`;
  const people = readPeople(text, "en");
  expect(people.map(({ name, pronouns, status }) => [name, pronouns, status])).toEqual([
    ["Oren Tasch", "he, him", null],
    ["Noor Adelmar", "she, her", "detained"],
  ]);
  const noor = people.at(-1)!;
  expect(text.slice(noor.span.start, noor.span.end)).toContain("Noor Adelmar, who is detained");
});

it("finds nobody in a language it does not read but whom the call names", () => {
  expect(found("Noor Adelmar befindet sich in Haft.", "de")).toEqual([]);
});
