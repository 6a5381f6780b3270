import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { paint } from "#app/domain/delivery/canvas-hook.server.ts";
import { layOutOrder } from "#app/domain/delivery/lay-out-order.ts";
import { plainOrder } from "#app/domain/delivery/print-order.ts";
import { draw, faces, sampleLetter, setLetter } from "./sample-letter.ts";
import { SAMPLES } from "./sample-letters.ts";

interface Node {
  role: string;
  lang?: string;
  alt?: string;
  children: (Node | { type: string; id: string })[];
}

/** The structure tree's elements, page by page, as a reader program finds them. */
async function structureOf(bytes: Uint8Array): Promise<Node[][]> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const pages: Node[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const tree = (await (await document.getPage(number)).getStructTree()) as Node;
    const [root] = tree.children as Node[];
    expect(root!.role).toBe("Document");
    pages.push(root!.children as Node[]);
  }
  return pages;
}
const roles = (nodes: Node[]) => nodes.map(({ role }) => role).join(" ");

describe("the structure of a PDF", () => {
  it("asks the printer to leave the backs empty, so that no copy is printed behind the letter", async () => {
    const raw = Buffer.from(await draw(setLetter(sampleLetter("es")))).toString("latin1");
    expect(raw).toMatch(/\/Duplex \/Simplex\b/u);
  });

  it("has the address, the reference as heading and each paragraph, in the order one reads", async () => {
    const [page] = await structureOf(await draw(setLetter(sampleLetter("es"))));
    expect(roles(page!)).toBe("P P H1 P P P P P");
  });

  it("has one paragraph for one that goes on overleaf, and page numbers outside", async () => {
    const long = sampleLetter(
      "es",
      ...Array.from({ length: 9 }, () => SAMPLES.es!.paragraphs.join(" ").repeat(2)),
    );
    const bytes = await draw(setLetter(long));
    const raw = Buffer.from(bytes).toString("latin1");
    const elements = raw.match(/\/S \/(P|H1)\b/gu) ?? [];
    expect(elements).toHaveLength(4 + long.paragraphs.length + 2);
    const pages = await structureOf(bytes);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flat().length).toBeGreaterThan(elements.length);
  });

  it("names the language of the document, and of what is in another", async () => {
    const document = setLetter(sampleLetter("es"));
    const lines = document.pages[0]!.lines.map((line) =>
      line.role === "closing" ? { ...line, language: "fr" } : line,
    );
    const raw = Buffer.from(await draw({ ...document, pages: [{ ...document.pages[0]!, lines }] })).toString(
      "latin1",
    );
    expect(raw).toContain("/Lang (es)");
    expect(raw.match(/\/Lang \(fr\)/gu)).toHaveLength(1);
    expect(raw).toMatch(/\/Marked true/u);
    expect(raw).toMatch(/\/DisplayDocTitle true/u);
    expect(raw).not.toMatch(/pdfaid|pdfuaid/u); // no claim that no validator has confirmed
  });

  it("tells in words what a figure shows", async () => {
    const document = setLetter(sampleLetter("es"));
    const figures = [{ path: "M0 0h20v20h-20z", x: 400, y: 700, width: 20, height: 20, alt: "Código QR" }];
    const [page] = await structureOf(
      await draw({ ...document, pages: [{ ...document.pages[0]!, figures }] }),
    );
    expect(page!.find(({ role }) => role === "Figure")?.alt).toBe("Código QR");
  });
});

describe("the same pages", () => {
  const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

  it("give the same bytes whatever was drawn before, in other processes and time zones", async () => {
    const wanted = ["es", "ar", "ja"].map((language) => sampleLetter(language));
    const drawAll = async (letters: typeof wanted) => {
      const hashes: string[] = [];
      for (const letter of letters) {
        hashes.push(sha256(await draw(layOutOrder(plainOrder([letter], "A4"), faces))));
      }
      return hashes;
    };
    const here = await drawAll(wanted);
    expect(await drawAll([...wanted].reverse())).toEqual([...here].reverse());
    expect(await Promise.all(wanted.map((letter) => drawAll([letter])))).toEqual(here.map((hash) => [hash]));
    const script = `
      const { createHash } = await import("node:crypto");
      const { draw, sampleLetter, setLetter } = await import("#tests/delivery/sample-letter.ts");
      for (const language of ["ja", "ar", "es"])
        console.log(createHash("sha256").update(await draw(setLetter(sampleLetter(language)))).digest("hex"));`;
    const elsewhere = execFileSync(
      process.execPath,
      ["--import", "tsx", "--input-type=module", "-e", script],
      {
        env: { ...process.env, TZ: "Pacific/Kiritimati", LANG: "ar_EG.UTF-8" },
        encoding: "utf8",
      },
    );
    expect(elsewhere.trim().split("\n").reverse()).toEqual(here);
  });
});

describe("drawing", () => {
  it("refuses to begin with another copy of pdfkit, which would print empty pages", () => {
    expect(() => paint({ font: () => undefined }, () => undefined)).toThrow(/another copy of pdfkit/u);
  });

  it("throws rather than print another sign", async () => {
    const document = setLetter({ ...sampleLetter("es"), signature: "ꦗꦮ" });
    await expect(draw(document)).rejects.toThrow();
  });
});
