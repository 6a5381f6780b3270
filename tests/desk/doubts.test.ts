/** What the importer is not sure of is pointed out at the very field. */
import { expect, test } from "vitest";
import { doubtsOf, readDoubts, writeDoubts } from "#app/domain/campaign/doubts.ts";
import { noorDocument } from "../campaign/noor.ts";

const reading = {
  document: noorDocument,
  documentLanguage: "en",
  confidence: { title: 0.95, deadline: 0.95, "targets.0": 0.6, "copies_to.0": 0.85, country: 0.4 },
  spans: {},
  problems: [
    { field: "deadline", code: "date-ambiguous" as const, message: "" },
    { field: "targets.0.email", code: "email-hidden" as const, message: "" },
    { field: "ua.number", code: "ua-number-missing" as const, message: "" },
  ],
};

test("doubts name the fields of the form, the plainest reason first, each field once", () => {
  expect(doubtsOf(reading)).toEqual([
    { field: "deadlineOn", code: "date-ambiguous" },
    { field: "addressees.0.emails", code: "email-hidden" },
    { field: "addressees.0.addressLines", code: "unsure" },
    { field: "addressees.1.addressLines", code: "unsure" },
    { field: "country", code: "unsure" },
  ]);
});

test("they travel in an address and come back; what was made up does not", () => {
  const doubts = doubtsOf(reading);
  expect(readDoubts(writeDoubts(doubts))).toEqual(doubts);
  expect(readDoubts("country~<script>,~,x,country~unsure")).toEqual([{ field: "country", code: "unsure" }]);
  expect(readDoubts(null)).toEqual([]);
});
