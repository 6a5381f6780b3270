import { describe, expect, it } from "vitest";
import { envelopeAddress } from "#app/domain/letter/address-lines.ts";
import { addressee, campaign } from "./campaigns.ts";

const linesOf = (
  addressLines: string[],
  country = "Venezuela",
  countryCode: string | null = "VE",
  kind = "target",
) =>
  envelopeAddress(
    addressee({ name: "The Minister", addressLines, kind: kind as "target" }),
    campaign({ country, countryCode }),
  );

describe("the address in the envelope's window", () => {
  it("does not say the country twice", () => {
    expect(linesOf(["Caracas, Venezuela"])).toEqual(["The Minister", "Caracas, Venezuela"]);
    expect(linesOf(["Caracas", "VENEZUELA"])).toEqual(["The Minister", "Caracas", "VENEZUELA"]);
    expect(linesOf(["Ciudad de México, México"], "Mexico", "MX")).toEqual([
      "The Minister",
      "Ciudad de México, México",
    ]);
    expect(linesOf(["LONDON", "UK"], "United Kingdom", "GB").at(-1)).toBe("UK");
  });
  it("ends in the country in capitals where a target's address leaves it out", () => {
    expect(linesOf(["1 Main Square", "Caracas"])).toEqual([
      "The Minister",
      "1 Main Square",
      "Caracas",
      "VENEZUELA",
    ]);
  });
  it("adds no country to a mission, a foreign target, an invented country or an address that is not known", () => {
    expect(linesOf(["New York, NY 10017"], "Venezuela", "VE", "mission").at(-1)).toBe("New York, NY 10017");
    expect(linesOf(["Canberra ACT 2600, Australia"], "Papua New Guinea", "PG").at(-1)).toMatch(/Australia$/u);
    expect(linesOf(["Port Meridia"], "Meridia", null).at(-1)).toBe("Port Meridia");
    expect(linesOf([])).toEqual(["The Minister"]);
  });
  it("takes no state of the USA for a country", () => {
    const american = (line: string) =>
      linesOf(["1 Main Street", line], "United States of America", "US").at(-1);
    for (const line of ["Trenton, New Jersey", "New Jersey", "Santa Fe, New Mexico", "Atlanta, Georgia"])
      expect(american(line), line).toBe("UNITED STATES OF AMERICA");
    for (const line of ["Mexico", "Saint Helier, Jersey", "Georgia", "Mexico City, Mexico"])
      expect(american(line), line).toBe(line);
    expect(linesOf(["7 Ingorokva Street", "Tbilisi, Georgia"], "Georgia", "GE").at(-1)).toBe(
      "Tbilisi, Georgia",
    );
  });
  it("drops commas at line ends, empty lines and repeated ones", () => {
    const minister = addressee({
      name: "The Minister,",
      office: "The Minister",
      addressLines: [" 1 Road ,", "", "Town,"],
    });
    expect(envelopeAddress(minister, campaign({}))).toEqual(["The Minister", "1 Road", "Town"]);
  });
  it("keeps a city and its country where both have one name", () => {
    expect(linesOf(["BP 32", "Djibouti", "Djibouti"], "Djibouti", "DJ")).toEqual([
      "The Minister",
      "BP 32",
      "Djibouti",
      "Djibouti",
    ]);
  });
});
