/** The state of a campaign is read from its dates; nobody sets it. */
import { expect, test } from "vitest";
import {
  campaignState,
  daysLeft,
  deadlineHasPassed,
  lastDayEndedEverywhere,
} from "#app/domain/campaign/campaign.ts";

const published = {
  publishedAt: "2026-06-01T09:00:00.000Z",
  opensAt: "2026-06-01T09:00:00.000Z",
  closedAt: null,
  withdrawnAt: null,
  deadlineOn: "2026-08-30",
};
const at = (instant: string) => new Date(instant);

test.each([
  ["before it is published", { publishedAt: null, opensAt: null }, "2026-07-01T00:00:00Z", "draft"],
  ["before it opens", { opensAt: "2026-07-02T00:00:00.000Z" }, "2026-07-01T00:00:00Z", "scheduled"],
  ["from the instant it opens", { opensAt: "2026-07-02T00:00:00.000Z" }, "2026-07-02T00:00:00Z", "open"],
  ["while there is time", {}, "2026-07-01T00:00:00Z", "open"],
  ["on the deadline's day", {}, "2026-08-30T12:00:00Z", "open"],
  ["when the day is over in Kiritimati (UTC+14)", {}, "2026-08-30T10:00:00Z", "open"],
  ["when the day is over in Madrid (UTC+2)", {}, "2026-08-30T22:00:00Z", "open"],
  ["when the day is over in Pago Pago (UTC-11)", {}, "2026-08-31T11:00:00Z", "open"],
  ["a millisecond before the day is over everywhere", {}, "2026-08-31T11:59:59.999Z", "open"],
  ["when the day is over in the last time zone (UTC-12)", {}, "2026-08-31T12:00:00Z", "closed"],
  ["once it is closed by hand", { closedAt: "2026-07-01T00:00:00.000Z" }, "2026-07-01T00:00:00Z", "closed"],
  ["before its closing by hand", { closedAt: "2026-07-01T00:00:00.000Z" }, "2026-06-30T23:59:59Z", "open"],
  [
    "withdrawn, whatever else",
    { withdrawnAt: "2026-06-02T00:00:00.000Z" },
    "2026-07-01T00:00:00Z",
    "withdrawn",
  ],
] as const)("%s", (_when, facts, now, state) => {
  expect(campaignState({ ...published, ...facts }, at(now))).toBe(state);
});

test.each(["2026-08-31T11:59:59.999Z", "2026-08-31T12:00:00.000Z", "2026-03-01T00:00:00.000Z"])(
  "the list of open campaigns and the state agree at %s",
  (now) => {
    for (const day of ["2026-02-28", "2026-08-29", "2026-08-30", "2026-08-31"])
      expect(day <= lastDayEndedEverywhere(at(now))).toBe(deadlineHasPassed(day, at(now)));
  },
);

test("the days left are counted by the calendar", () => {
  expect(daysLeft("2026-08-30", at("2026-08-30T23:59:59Z"))).toBe(0);
  expect(daysLeft("2026-08-30", at("2026-08-29T00:00:00Z"))).toBe(1);
  expect(daysLeft("2026-08-30", at("2026-08-31T00:00:00Z"))).toBe(-1);
});
