import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawDocument } from "#app/domain/delivery/draw-document.server.ts";
import { layOutOrder } from "#app/domain/delivery/lay-out-order.ts";
import { layoutLetter } from "#app/domain/delivery/layout-letter.ts";
import { letterFaces } from "#app/domain/delivery/letter-faces.server.ts";
import { createLetterPdfRenderer, type LetterPdfRenderer } from "#app/domain/delivery/letter-pdf.server.ts";
import { LetterPdfError } from "#app/domain/delivery/letter-pdf-error.ts";
import type { Paper } from "#app/domain/delivery/paper.ts";
import { plainOrder } from "#app/domain/delivery/print-order.ts";
import { printedTexts } from "#app/domain/delivery/printed-text.ts";
import { SHEETS } from "#app/domain/delivery/sheet.ts";
import { undrawableCharacters } from "#app/domain/delivery/undrawable-characters.server.ts";
import type { Letter } from "#app/domain/letter/letter.ts";
import { letterFor, lettersFor, NOOR } from "#tests/letter/campaigns.ts";
import { flat, readPdf } from "./read-pdf.ts";

const MM = 25.4 / 72;
const faces = letterFaces();
let renderer: LetterPdfRenderer;
beforeAll(async () => {
  renderer = createLetterPdfRenderer({ threads: 1 });
  await renderer.warm;
});
afterAll(() => renderer.close());

const print = async (letters: Letter[], paper: Paper = "A4") =>
  readPdf(await renderer.render(plainOrder(letters, paper)));

/** Sentences of our own. */
const SENTENCES: Record<string, string> = {
  en: "Noor’s lawyer – refused at the office’s gate for five days – “may not” file an affidavit; why?",
  es: "¿Dónde está Noor? Señor Ministro, exijo su liberación inmediata: ni un día más de prisión, ¡ya basta!",
  fr: "Où est Noor ? L’œuvre de « justice » exige qu’elle soit libérée : façade, naïveté, çà et là, Ÿ !",
  de: "Ich fordere Sie auf, Noor unverzüglich freizulassen: „Größe zeigen“ heißt, Äußerungen zu schützen – STRAẞE.",
  pt: "À Ministra: a libertação de Noor não é um favor, são direitos; atenção médica já, coração e pão.",
  pl: "Zażółć gęślą jaźń: żądam natychmiastowego uwolnienia Noor, więzionej w Łodzi bez źdźbła dowodu.",
  cs: "Příliš žluťoučký kůň úpěl ďábelské ódy; žádám okamžité propuštění paní Noor z věznice.",
  tr: "İstanbul’dan yazıyorum: Noor’un derhal serbest bırakılmasını, ışığa çıkmasını istiyorum; çağrı, güç, öğüt.",
  vi: "Tôi yêu cầu trả tự do ngay lập tức cho chị Noor, người đang bị giam giữ trái pháp luật; thưa Bộ trưởng.",
  el: "Ζητώ την άμεση απελευθέρωση της Νουρ· γιατί κρατείται; Ο υπουργός ίσως ακούσει: ώρα ευθύνης, ήδη αύριο.",
  ru: "Требую немедленного освобождения Нур: «ни дня больше в тюрьме», объяснений, съезда юристов — №1 ёж.",
  uk: "Вимагаю негайного звільнення Нур: її ґрати, її свободу, її здоров’я бережіть, є закон і ґанок.",
  yo: "Ẹ jọ̀wọ́, ẹ dá Noor sílẹ̀ lónìí.",
};

describe("a letter's PDF, read back", () => {
  it.each(Object.entries(SENTENCES).filter(([lang]) => lang !== "yo"))(
    "says in %s what was written",
    async (letter, sentence) => {
      const paragraphs = [sentence, `${sentence} ${sentence}`, sentence.toUpperCase()];
      const written = letterFor({ letter, body: paragraphs.join("\n\n") });
      const { pages } = await print([written]);
      expect(pages).toHaveLength(1);
      const read = flat(pages[0]!.text);
      for (const text of printedTexts(written)) expect(read).toContain(flat(text));
    },
  );

  it("holds the letter and its copies, each on a page of its own with its own address", async () => {
    const letters = lettersFor();
    const { pages } = await print(letters);
    expect(pages).toHaveLength(2);
    letters.forEach((letter, i) => {
      expect(flat(pages[i]!.text)).toContain(flat(letter.addressLines.join(" ")));
      expect(flat(pages[i]!.text)).not.toContain(letters[1 - i]!.addressLines.at(-1));
    });
    expect(pages[1]?.text).toContain("Copia de la carta dirigida a Larry Devoe, Attorney General");
  });

  it("embeds its fonts and uses no other", async () => {
    const { fonts, fontFiles } = await print(lettersFor());
    expect(fonts.map((font) => font.replace(/^[A-Z]{6}\+/u, "")).sort()).toEqual([
      "SourceSerif4-Regular",
      "SourceSerif4-SemiBold",
    ]);
    expect(fontFiles).toBe(2);
  });

  it("names its subject, language and day, and nobody else", async () => {
    const { info } = await print(lettersFor());
    expect(info).toMatchObject({
      Title: "Acción Urgente 72/24 – Venezuela",
      Language: "es",
      CreationDate: "D:20260615120000Z",
      Creator: "Amparo",
    });
    expect(JSON.stringify(info)).not.toMatch(/Amina|Benali/u);
  });

  it.each(["A4", "LETTER"] as const)(
    "shows the whole address in the envelope's window on %s",
    async (paper) => {
      const [left, top, width, height] = SHEETS[paper].safe;
      const { pages } = await print(lettersFor(), paper);
      lettersFor().forEach((letter, i) => {
        const page = pages[i]!;
        expect(page.width).toBeCloseTo(SHEETS[paper].width, 1);
        expect(page.height).toBeCloseTo(SHEETS[paper].height, 1);
        const address = page.lines.slice(...addressRange(page.lines, letter));
        expect(flat(address.map((line) => line.text).join(" "))).toBe(flat(letter.addressLines.join(" ")));
        for (const line of address) {
          const em = line.size * MM;
          expect(line.x).toBeGreaterThanOrEqual(left);
          expect(line.x + line.width).toBeLessThanOrEqual(left + width);
          expect(line.baseline - 0.87 * em).toBeGreaterThanOrEqual(top);
          expect(line.baseline + 0.22 * em).toBeLessThanOrEqual(top + height);
          expect(line.size).toBeGreaterThanOrEqual(8);
        }
      });
    },
  );

  it("is drawn exactly as wide as it was measured", async () => {
    const texts = [
      SENTENCES.fr,
      "AVATAR To. Av. Tx V, office affluent fjord fi fl ffi",
      SENTENCES.el,
      SENTENCES.vi,
    ];
    const letter = letterFor({ body: texts.join("\n\n"), letter: "fr" });
    const layout = layoutLetter(letter, SHEETS.A4, faces);
    const { pages } = await print([letter]);
    for (const line of layout.pages[0]!.lines.filter(({ text }) => text)) {
      const read = pages[0]!.lines.find(({ baseline }) => Math.abs(baseline - line.baseline * MM) < 0.01);
      expect(flat(read?.text ?? "")).toBe(flat(line.text));
      expect(read?.x).toBeCloseTo(line.x * MM, 2);
      expect(read?.width).toBeCloseTo(line.width * MM, 1);
    }
  });

  it("numbers the pages of a long letter and only of a long one", async () => {
    const long = letterFor({ body: Array(40).fill(SENTENCES.es).join("\n\n") });
    const { pages } = await print([long]);
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((page, i) => {
      expect(page.text).toContain(`${i + 1} / ${pages.length}`);
    });
    expect((await print([letterFor()])).pages[0]?.text).not.toContain("1 / 1");
  });
});

describe("the same letters", () => {
  const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

  it("give the same bytes in another thread, in this one, and after other letters", async () => {
    const letters = lettersFor();
    const first = sha256(await renderer.render(plainOrder(letters, "A4")));
    const other = createLetterPdfRenderer({ threads: 1 });
    await other.render(
      plainOrder(
        [letterFor({ body: "No\u00A0break\u202Fspaces, Ω\u2126 and ﬁ ligatures", letter: "fr" })],
        "LETTER",
      ),
    );
    expect(sha256(await other.render(plainOrder(letters, "A4")))).toBe(first);
    await other.close();
    expect(sha256(await drawDocument(layOutOrder(plainOrder(letters, "A4"), faces), faces))).toBe(first);
    expect(sha256(await renderer.render(plainOrder(letters, "LETTER")))).not.toBe(first);
  });
});

describe("what the fonts cannot print", () => {
  it("is found wherever it stands, once, with its code point", () => {
    expect(undrawableCharacters([letterFor({ body: "𒀀 and 𒀀 and ᠮ", name: "ꦗꦮ", letter: "en" })])).toEqual([
      { grapheme: "𒀀", codePoint: "U+12000" },
      { grapheme: "ᠮ", codePoint: "U+182E" },
      { grapheme: "ꦗ", codePoint: "U+A997" },
      { grapheme: "ꦮ", codePoint: "U+A9AE" },
    ]);
    const abroad = {
      ...NOOR,
      addressees: NOOR.addressees.map((a) => ({ ...a, addressLines: ["1 ꦗꦮ"] })),
    };
    expect(undrawableCharacters(lettersFor({}, abroad)).map(({ grapheme }) => grapheme)).toEqual(["ꦗ", "ꦮ"]);
    expect(undrawableCharacters([], ["Amina ᠮ"]).map(({ grapheme }) => grapheme)).toEqual(["ᠮ"]);
  });
  it("is nothing in our own letters, nor in no-break hyphens, thin spaces, joiners and accents set apart", () => {
    for (const letter of ["en", "es", "fr", "de", "pt"])
      expect(undrawableCharacters(lettersFor({ letter }))).toEqual([]);
    const body = `${Object.values(SENTENCES).join(" ")} a\u2011b\u200Ac\u200Dd\u2060e За́мок, n̂, q̃`;
    expect(undrawableCharacters([letterFor({ body })]).map(({ codePoint }) => codePoint)).toEqual([]);
  });
  it("is a letter with a mark too, where no one font has both", () => {
    expect(
      undrawableCharacters([letterFor({ body: "क\u05B0 é" })]).map(({ codePoint }) => codePoint),
    ).toEqual(["U+0915 U+05B0"]);
  });
  it("is refused by the renderer itself", async () => {
    const order = plainOrder([letterFor({ body: "ꦗ" })], "A4");
    await expect(renderer.render(order)).rejects.toMatchObject({ code: "undrawable" });
  });
});

describe("the renderer", () => {
  it("fails with an error that another copy of the program recognises", () => {
    expect(new LetterPdfError("busy")).toBeInstanceOf(LetterPdfError);
    expect(Object.assign(new Error(), { name: "LetterPdfError" })).toBeInstanceOf(LetterPdfError);
    expect(new Error("other")).not.toBeInstanceOf(LetterPdfError);
  });

  it("says that it is busy when too many letters wait", async () => {
    const small = createLetterPdfRenderer({ threads: 1, waiting: 2 });
    await small.warm;
    const answers = await Promise.allSettled(
      Array.from({ length: 8 }, () => small.render(plainOrder(lettersFor(), "A4"))),
    );
    await small.close();
    const refused = answers.flatMap((answer) => (answer.status === "rejected" ? [answer.reason.code] : []));
    expect(refused.length).toBeGreaterThan(0);
    expect(new Set(refused)).toEqual(new Set(["busy"]));
    expect(answers.length - refused.length).toBeGreaterThanOrEqual(2);
  });

  it("gives up on letters that take too long, and goes on with the next", async () => {
    const hasty = createLetterPdfRenderer({ threads: 1, timeLimitMs: 3_000 });
    await hasty.warm;
    const endless = Array(500).fill(letterFor({ body: SENTENCES.es!.repeat(90) }));
    await expect(hasty.render(plainOrder(endless, "A4"))).rejects.toMatchObject({ code: "timeout" });
    const { pages } = await readPdf(await retried(() => hasty.render(plainOrder([letterFor()], "A4"))));
    expect(pages).toHaveLength(1);
    await hasty.close();
  });

  it("draws ten thousand letters without a space in good time, and refuses a pile of accents", async () => {
    const started = performance.now();
    const { pages } = await print([letterFor({ body: "x".repeat(10_000) })]);
    expect(pages.map(({ text }) => text.match(/x/gu)?.length ?? 0).reduce((a, b) => a + b)).toBeGreaterThan(
      10_000,
    );
    const pile = letterFor({ body: `e${"\u0301\u0323".repeat(4_900)}` });
    await expect(renderer.render(plainOrder([pile], "A4"))).rejects.toMatchObject({ code: "undrawable" });
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

/** A thread that has been ended takes a moment to come back. */
async function retried<T>(attempt: () => Promise<T>, left = 20): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (left === 0) throw error;
    return retried(attempt, left - 1);
  }
}

const addressRange = (lines: { text: string }[], letter: Letter): [number, number] => {
  const start = lines.findIndex(({ text }) => letter.addressLines[0]?.startsWith(text.trim()));
  let end = start;
  let text = "";
  while (flat(text).length < flat(letter.addressLines.join(" ")).length) text += ` ${lines[end++]?.text}`;
  return [start, end];
};
