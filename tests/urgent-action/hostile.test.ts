/** Whatever is pasted, the importer answers, and in a time that grows with the text and no faster. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { uaDocumentSchema } from "#app/domain/urgent-action/document.ts";
import { readUaDocument } from "#app/domain/urgent-action/read-ua-document.ts";
import { size } from "#tests/support/prove-size.ts";

const fixture = readFileSync(join(import.meta.dirname, "fixtures/is-2018-english.txt"), "utf8");
const words = fixture.split(/(\s+)/);

describe("any text", () => {
  it("gives a document of the right shape and never a crash", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 2000 }),
      fc.array(fc.constantFrom(...words), { maxLength: 600 }).map((parts) => parts.join("")),
      fc.array(fc.constantFrom(...fixture.split("\n")), { maxLength: 60 }).map((lines) => lines.join("\n")),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const { document, spans } = readUaDocument(text);
        expect(uaDocumentSchema.safeParse(document).success).toBe(true);
        for (const { start, end } of Object.values(spans))
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("gives no number, index, deadline or e-mail address that the text does not hold", () => {
    const lines = fc.array(fc.constantFrom(...fixture.split("\n")), { maxLength: 60 });
    fc.assert(
      fc.property(lines, (chosen) => {
        const text = chosen.join("\n");
        const { document } = readUaDocument(text);
        const held = [
          document.ua?.raw,
          document.index,
          document.deadline_text,
          ...document.targets.flatMap((t) => t.email),
        ];
        for (const value of held) if (value) expect(text).toContain(value);
      }),
      { numRuns: 200 },
    );
  });

  it("of more than 200,000 characters is read as far as that, and says so", () => {
    const { document, problems } = readUaDocument(fixture + "\nAnd so on and on.".repeat(20_000));
    expect(document.ua?.number).toBe("31/33");
    expect(problems.map(({ code }) => code)).toContain("text-too-long");
  });
});

/** Pieces that make a careless pattern slow: long runs of what a pattern repeats. */
const HOSTILE = {
  spaces: " ",
  "open brackets": "(",
  capitals: "A",
  "letters and commas": "a, ",
  digits: "1",
  "numbers and slashes": "12/31/",
  "signs before an address": "a@a.",
  "e-mail without end": "Email: a",
  hyphens: "-",
  quoting: "> ",
  bullets: "• a\n",
  "blank lines": "\n",
  headings: "URGENT ACTION\n",
  labels: "TAKE ACTION: ",
  salutations: "Dear Minister,\n",
  dates: "1 May 2031 ",
  indexes: "AMR 53/1/20 ",
  "quoted-printable": "=C3=A9=\n",
  misread: "Ã©",
  "short words in capitals": "DE LA ",
  sentences: "He came. ",
  roles: "President of the ",
  links: "https://a.example/a ",
  columns: "a    b    c\n",
  "page numbers": "1\nheader\n",
  "brackets and lines": "(a\n",
  "full stops": ".",
  "signs at line ends": ",;: .",
  "addresses without blanks": "https://a.b",
  handles: "@a ",
  faxes: "Fax: 1 ",
  tags: "<p>a ",
  "tags without end": "<p ",
  entities: "&amp",
  "page breaks": "\f1\n",
  "page numbers without headers": "1\n\n",
  "rows of a table": "a\tb\tc\n",
  "rows with bars": "a | b | c\n",
  "markers run together": "URGENT ACTION",
  "capitals run into words": "ACTIONDear ",
  "greetings in one line": "Dear Minister, I write. ",
  "closings in one line": "He came. Yours sincerely, ",
  "sentences that ask": "Please write asking him to ",
  "deadlines in weeks": "write within four weeks ",
  "sentences about the deadline": "Please ask if sending appeals after ",
  citations: "(see UA 1/10, ",
  "wrapped lines": "the harbour was closed for nine days and nobody was told why it\n",
  "double spacing": "a\n\nb\n\n\n\n",
  "open greetings": "Salutation: a /\n",
  "addresses in one sentence": "• Minister, Mr A B, Street 1,\n",
  "broken links": "https://a.example/b/\n",
  numbers: "UA: 1/31 ",
  "many numbers": "#1 #2 ",
  countries: "write to the President of A of B ",
  "names in capitals": "KHARISTAN: A, aged 1 ",
  "headings that ask": "Who is she? She is well. \n",
};

/** In characters. */
const LONG = size(50_000, 200_000);

describe("time grows with the text, not faster", () => {
  it.each(Object.entries(HOSTILE))("%s", (_, piece) => {
    const [short, long] = [LONG / 4, LONG].map((length) =>
      piece.repeat(Math.ceil(length / piece.length)).slice(0, length),
    ) as [string, string];
    const [once, fourTimes] = [cpuTime(short), cpuTime(long)];
    // Squared growth would take sixteen times as long; what takes less than 0.4 s is too short to tell.
    expect(fourTimes).toBeLessThan(Math.max(400, 8 * once));
    expect(fourTimes).toBeLessThan(size(2_000, 8_000));
  });
});

it("two pages of text take no more than 20 ms of the processor", () => {
  const story = "The harbour was closed for nine days, and nobody was told why it had been closed.\n\n";
  const pages = fixture.replace(/(?<=ADDITIONAL INFORMATION\n+)/, story.repeat(60));
  expect(pages.length).toBeGreaterThan(7000);
  expect(Math.min(...Array.from({ length: 12 }, () => cpuTime(pages)))).toBeLessThan(20);
});

/** The shorter of two runs in milliseconds of this process alone: other work on the machine does not count. */
function cpuTime(text: string): number {
  const runs = [0, 1].map(() => {
    const before = process.cpuUsage();
    readUaDocument(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}
