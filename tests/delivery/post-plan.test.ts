/** Until when Amina may post her letter, with what stamp, and when she had better send an e-mail. */
import { describe, expect, it } from "vitest";
import { transitZone } from "#app/domain/delivery/default-transit-times.ts";
import { destination } from "#app/domain/delivery/destination.ts";
import { postPlan, workingDaysAfter, workingDaysBefore } from "#app/domain/delivery/post-plan.ts";
import { letterGrams, type PostageRate, postageFor } from "#app/domain/delivery/postage.ts";

describe("the last safe posting day", () => {
  const plan = (today: string, workingDays = 5, deadlineOn = "2026-06-26") =>
    postPlan({ today, deadlineOn, workingDays });

  it("is as many working days before the deadline as the post takes: Friday for a Friday", () => {
    expect(plan("2026-06-15")).toEqual({ kind: "in-time", lastDay: "2026-06-19", daysLeft: 4 });
  });

  it("can be today", () => {
    expect(plan("2026-06-19")).toEqual({ kind: "in-time", lastDay: "2026-06-19", daysLeft: 0 });
  });

  it("has passed the day after, and what is posted on a Saturday sets out on Monday", () => {
    expect(plan("2026-06-20")).toEqual({
      kind: "too-late",
      lastDay: "2026-06-19",
      arrivesOn: "2026-06-29",
    });
  });

  it("is reckoned from the Friday when the deadline is on a weekend", () => {
    for (const deadlineOn of ["2026-06-26", "2026-06-27", "2026-06-28"])
      expect(workingDaysBefore(deadlineOn, 1)).toBe("2026-06-25");
    expect(workingDaysBefore("2026-06-29", 1)).toBe("2026-06-26");
  });

  it("crosses months, years and the change of the clock without losing a day", () => {
    expect(workingDaysBefore("2027-01-04", 10)).toBe("2026-12-21");
    expect(workingDaysBefore("2026-03-31", 3)).toBe("2026-03-26");
    expect(workingDaysAfter("2028-02-25", 2)).toBe("2028-02-29");
  });

  it("leads back to the deadline when the letter is posted on it", () => {
    for (let days = 1; days <= 60; days++) {
      const lastDay = workingDaysBefore("2026-08-05", days);
      expect(workingDaysAfter(lastDay, days)).toBe("2026-08-05");
    }
  });
});

describe("how far a letter goes", () => {
  it("is home, within Europe, or further; further where the country is not known", () => {
    expect(transitZone(["US", "PR"], "PR")).toBe("home");
    expect(transitZone(["ES"], "FR")).toBe("europe");
    expect(transitZone(["ES"], "VE")).toBe("world");
    expect(transitZone(["US"], "CA")).toBe("world");
    expect(transitZone([], "FR")).toBe("world");
    expect(transitZone(["ES"], null)).toBe("world");
  });

  const to = (given: { addressLines: string[]; kind?: "target" | "embassy"; section?: string | null }) =>
    destination({ kind: "target", section: null, ...given }, { countryCode: "VE", documentLanguage: "en" }, [
      "ES",
    ]);

  it("is told by the address's last line, in the document's language or in English", () => {
    expect(to({ addressLines: ["Avenida Urdaneta", "Caracas, Venezuela"] })).toBe("VE");
    expect(to({ addressLines: ["12 rue Sans Souci", "Geneva", "Switzerland"], kind: "embassy" })).toBe("CH");
  });

  it("is the country of the case for a target, and the supporter's own for an embassy of their section", () => {
    expect(to({ addressLines: ["Apartado 20", "Caracas 1010"] })).toBe("VE");
    expect(to({ addressLines: ["Calle del Olmo 3", "28012 Madrid"], kind: "embassy", section: "es" })).toBe(
      "ES",
    );
    expect(to({ addressLines: ["335 East 46th Street"], kind: "embassy" })).toBeNull();
  });
});

describe("the stamp", () => {
  const rate = (upToGrams: number, price: string, reach: PostageRate["reach"] = "abroad"): PostageRate => ({
    reach,
    upToGrams,
    price,
    source: "price list",
    checkedOn: "2026-06-01",
  });
  const rates = [rate(50, "2,80 €"), rate(20, "1,75 €"), rate(20, "0,96 €", "home")];

  it("is the smallest that carries the letter: three sheets and an envelope are 20 g, four are 25", () => {
    expect([letterGrams(1), letterGrams(3), letterGrams(4)]).toEqual([10, 20, 25]);
    expect(postageFor(rates, "abroad", letterGrams(3))?.price).toBe("1,75 €");
    expect(postageFor(rates, "abroad", letterGrams(4))?.price).toBe("2,80 €");
    expect(postageFor(rates, "home", 10)?.price).toBe("0,96 €");
  });

  it("is not guessed for a weight, or a reach, that nobody has given a price for", () => {
    expect(postageFor(rates, "home", 25)).toBeUndefined();
    expect(postageFor([], "abroad", 10)).toBeUndefined();
  });
});
