/** Whatever is pasted: no crash, and never more than a time that grows with the text. */
import { describe, expect, it } from "vitest";
import { readEvidence } from "#app/domain/urgent-action/evidence/read-evidence.ts";
import { readPeople } from "#app/domain/urgent-action/people/read-people.ts";

const PIECES = [
  "As of 3 May 2031, 412 people remain in detention. Noor Adelmar was released on bail. ",
  "12 ",
  "two hundred ",
  "Noor Adelmar and ",
  "Noor Adelmar, who x y ",
  "](",
  "<https:",
  "a: 1\n",
  "- 3\n",
  "a. B",
  "between 1 and 3 May 2031 ",
  "total number of releases ",
  "announced a b c d e f ",
  "following a b c on 3 May ",
  "A\t3\n",
];
const readBoth = (text: string) => {
  readEvidence(text);
  readPeople(text, "en");
};

/** The best of three, in milliseconds of this process. */
function timeOf(text: string): number {
  const times = [1, 2, 3].map(() => {
    const { user } = process.cpuUsage();
    readBoth(text);
    return (process.cpuUsage().user - user) / 1000;
  });
  return Math.max(1, Math.min(...times));
}

describe("a pathological report", () => {
  it.each(PIECES)("of %j takes twice the time for twice the text", (piece) => {
    const text = (length: number) => piece.repeat(length / piece.length + 1).slice(0, length);
    readBoth(text(2_000));
    const [half, whole] = [timeOf(text(12_000)), timeOf(text(24_000))];
    expect(whole / half).toBeLessThan(3.2);
  });

  it("that is one sentence, ended by a full stop, takes no longer for it", () => {
    const text = (length: number) => `${"12 people detained, ".repeat(length / 20)}!`;
    readBoth(text(2_000));
    const [part, whole] = [timeOf(text(20_000)), timeOf(text(80_000))];
    // Squared growth took sixteen times as long.
    expect(whole / Math.max(part, 20)).toBeLessThan(8);
  });

  it("may hold any character", () => {
    let seed = 7;
    const next = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed;
    };
    const alphabet = [
      ..."aB1 \n.,:;()[]{}<>*#-–\0\u202e\ud800é\u0301漢عربي…“”%$",
      "who ",
      "released ",
      "May ",
      "2031",
    ];
    for (let i = 0; i < 300; i++) {
      const text = Array.from({ length: 120 }, () => alphabet[next() % alphabet.length]).join("");
      const { figures } = readEvidence(text);
      for (const { span } of figures) expect(span.end).toBeLessThanOrEqual(text.length);
      expect(() => readPeople(text, "es")).not.toThrow();
    }
  });
});
