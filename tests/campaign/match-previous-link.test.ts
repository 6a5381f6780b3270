/** A link to an earlier call finds the campaign it points to, or none: a wrong one would be worse. */
import { expect, test } from "vitest";
import type { CampaignText } from "#app/domain/campaign/campaign.ts";
import { type LinkedCall, matchPreviousLink } from "#app/domain/campaign/match-previous-link.ts";

const call = (uaNumber: string, ordinal: number, indexNumber: string | null, title: string): LinkedCall => ({
  uaNumber,
  ordinal,
  indexNumber,
  texts: [{ lang: "en", title } as CampaignText],
});
const calls = [
  call("901/26", 1, "ILV 90/0001/2026", "Teacher held for signing a petition"),
  call("901/26", 2, "ILV 90/0002/2026", "Teacher still held, lawyer refused"),
  call("72/24", 6, "AMR 53/8102/2024", "Hundreds still arbitrarily detained"),
];

test.each([
  ["https://amparo.example/en/ua/901-26/1", "901/26", 1],
  ["https://amparo.example/ar/ua/901-26/2/", "901/26", 2],
  ["https://www.amnesty.org/en/documents/amr53/8102/2024/en/", "72/24", 6],
  ["https://www.amnesty.org/es/documents/ILV90/0001/2026/es/", "901/26", 1],
  ["https://example.org/urgent-actions/teacher-held-for-signing-a-petition/", "901/26", 1],
  ["https://example.org/urgent-actions/venezuela-hundreds-still-arbitrarily-detained/", "72/24", 6],
  ["https://example.org/actions/ua-72-24-venezuela", "72/24", 6],
  ["https://example.org/ua-072-2024/", "72/24", 6],
])("%s", (link, uaNumber, ordinal) => {
  expect(matchPreviousLink(link, calls)).toMatchObject({ uaNumber, ordinal });
});

test.each([
  "https://example.org/",
  "https://example.org/urgent-actions/teacher-held/",
  "https://example.org/2024/72/24/",
  "https://example.org/ua-901-26/", // two calls have that number
  "https://example.org/%E0%A4%A",
  "no link at all",
])("%s points to none for certain", (link) => {
  expect(matchPreviousLink(link, calls)).toBeUndefined();
});
