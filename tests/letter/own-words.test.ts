/** Whose words a letter is made of: the model's, Amina's, or both; and what she is kindly told about it. */
import { describe, expect, it } from "vitest";
import { coachWords } from "#app/domain/letter/coach-words.server.ts";
import { type LetterFacts, letterHints } from "#app/domain/letter/letter-hints.ts";
import { compareWithModel } from "#app/domain/letter/own-words.ts";

const MODEL = `I write to you about Noor Adelmar, who has been in prison for a month for signing a petition.

She has been charged with nothing and has seen no lawyer.

I respectfully urge you to order her immediate and unconditional release.`;
const [FIRST, SECOND, ASK] = MODEL.split("\n\n") as [string, string, string];
const OWN = "I teach in Lyon as she does in Ostrame, and every morning I think of her pupils.";

const compare = (body: string, model = MODEL, lang = "en") => compareWithModel(body, model, lang);
const origins = (body: string, model = MODEL, lang = "en") =>
  compare(body, model, lang).paragraphs.map(({ origin }) => origin);

it("of ten thousand characters is compared in the time that a request may take", () => {
  const letter = "She didn't sign. ".repeat(600).slice(0, 10_000);
  compare(letter);
  const { user } = process.cpuUsage();
  for (let i = 0; i < 5; i++) compare(letter);
  expect((process.cpuUsage().user - user) / 1_000 / 5).toBeLessThan(15);
  expect(compare("didn’t").paragraphs[0]?.words).toBe(1);
});

describe("Amina's letter beside the model", () => {
  it("is all the model's as long as she changes nothing", () => {
    expect(compare(MODEL)).toMatchObject({ step: "none", share: 0 });
    expect(origins(MODEL)).toEqual(["model", "model", "model"]);
  });

  it("stays the model's when she moves, splits or joins its paragraphs, or breaks its lines elsewhere", () => {
    expect(origins([ASK, FIRST, SECOND].join("\n\n"))).toEqual(["model", "model", "model"]);
    expect(origins(`${FIRST} ${SECOND}`)).toEqual(["model"]);
    expect(origins(FIRST.replace(", who", ",\n\nwho"))).toEqual(["model", "model"]);
    expect(origins(FIRST.replace("for a month", "for\na month").toUpperCase())).toEqual(["model"]);
  });

  it("is partly hers with a paragraph of her own, and the page can say which", () => {
    const body = [FIRST, OWN, SECOND, ASK].join("\n\n");
    expect(origins(body)).toEqual(["model", "own", "model", "model"]);
    expect(compare(body).step).toBe("some");
  });

  it("shows a paragraph that she changed as changed", () => {
    expect(origins(`${SECOND} Her sister brings her bread on Sundays.`)).toEqual(["changed"]);
  });

  it("is mostly hers once more than half of its words are", () => {
    expect(
      compare([OWN, OWN.replace("Lyon", "Nantes"), "Nobody should be afraid to sign.", ASK].join("\n\n"))
        .step,
    ).toBe("most");
    expect(compare(OWN, "").step).toBe("most");
  });

  it("is not called hers for a mended word or a name put in", () => {
    expect(compare(MODEL.replace("month", "long year")).step).toBe("none");
    expect(compare(`${MODEL}\n\nThank you.`).step).toBe("none");
  });

  it("is compared in languages without spaces, and in Arabic", () => {
    const chinese = "我写信给您，是关于努尔·阿德尔马的案件。\n\n请您立即释放她。";
    expect(origins(chinese, chinese, "zh-Hans")).toEqual(["model", "model"]);
    expect(origins(`${chinese}\n\n我在里昂当老师，每天早上都想起她的学生们。`, chinese, "zh-Hans")).toEqual([
      "model",
      "model",
      "own",
    ]);
    const arabic = "أكتب إليكم بشأن نور أدلمار، المحتجزة منذ شهر.\n\nأطلب منكم أن تأمروا بالإفراج عنها فورًا.";
    expect(origins(`${arabic}\n\nأنا معلمة في ليون وأفكر كل صباح في تلاميذها.`, arabic, "ar")).toEqual([
      "model",
      "model",
      "own",
    ]);
  });

  it("is compared at once even at its longest", () => {
    const long = "the same words again and again ".repeat(320);
    // Of the processor's time, which other work on the machine does not lengthen; in microseconds.
    const started = process.cpuUsage();
    compare(long, long);
    expect(process.cpuUsage(started).user).toBeLessThan(500_000);
  });

  it("has no words at all: nothing is claimed", () => {
    expect(compare("")).toEqual({ paragraphs: [], share: 0, step: "none" });
  });
});

const facts = (change: Partial<LetterFacts> = {}): LetterFacts => {
  const { asks, insults } = coachWords(change.lang ?? "en")!;
  return { lang: "en", model: MODEL, names: ["Noor Adelmar"], asks, insults, ...change };
};
const hints = (body: string, change: Partial<LetterFacts> = {}) => letterHints({ body }, facts(change));
const codes = (body: string, change: Partial<LetterFacts> = {}) =>
  hints(body, change).map(({ code }) => code);

describe("what Amina is told", () => {
  it("is nothing about a model letter as it stands, or with a paragraph of hers", () => {
    expect(codes(MODEL)).toEqual([]);
    expect(codes(`${OWN}\n\n${MODEL}`)).toEqual([]);
  });

  it("is nothing about a letter that has only begun", () => {
    expect(codes("Dear Minister, I teach in Lyon.")).toEqual([]);
  });

  it("names a blank that is still open, but not a place that is filled in when the letter is made", () => {
    expect(hints(`I am ____, and I live in Lyon.\n\n${MODEL}`)[0]).toEqual({ code: "blank", found: "____" });
    expect(codes(`${MODEL}\n\n[YOUR NAME]`)).toEqual(["blank"]);
    expect(codes(`${MODEL}\n\n{{ name }} in {{town}}`)).toEqual([]);
  });

  it("names a word that insults, as a whole word only", () => {
    expect(hints(`${MODEL}\n\nYou are a Murderer.`)).toEqual([{ code: "insult", found: "murderer" }]);
    expect(codes(`${MODEL}\n\nA pigeon sat on the window of the library boat.`)).toEqual([]);
  });

  it("offers the ask back when it went missing", () => {
    expect(hints([FIRST, SECOND].join("\n\n"))).toEqual([{ code: "ask", found: "", restore: ASK }]);
    expect(codes(`${FIRST}\n\n${SECOND}\n\nPlease let her go home to her pupils.`)).toEqual([]);
  });

  it("says when the person's name is gone, whatever ending the language gives it", () => {
    expect(hints(MODEL.replace("Noor Adelmar", "a teacher"))).toEqual([
      { code: "name", found: "Noor Adelmar" },
    ]);
    expect(codes(MODEL.replace("Noor Adelmar", "Ms Adelmar’s case"))).toEqual([]);
    const polish = { lang: "pl", model: "", names: ["Noor Adelmar"] };
    const body =
      "Piszę w sprawie Noor Adelmarowej, która od miesiąca jest w więzieniu. Proszę o jej uwolnienie już dziś.";
    expect(codes(body, polish)).toEqual([]);
  });

  it("asks for no Latin name in a letter in another script", () => {
    const arabic =
      "أكتب إليكم بشأن معلمة محتجزة منذ شهر بسبب توقيعها على عريضة. أطلب منكم أن تأمروا بالإفراج عنها فورًا.";
    expect(codes(arabic, { lang: "ar", model: "" })).toEqual([]);
  });

  it("says when the text in her own language has more or fewer paragraphs than the letter", () => {
    const told = (gloss: string) => letterHints({ body: MODEL, gloss }, facts()).map(({ code }) => code);
    expect(told("un\n\ndeux")).toEqual(["gloss"]);
    expect(told("un\n\ndeux\n\ntrois")).toEqual([]);
  });

  it("is never more than three things at a time", () => {
    expect(
      codes("____ You idiot, here is a long sentence about nothing at all, in many words without end."),
    ).toHaveLength(3);
  });
});

describe("the words that help to write", () => {
  it("are there for many letter languages, and a regional one takes its own language's", () => {
    for (const lang of "en es fr de pt it ca nl sv no pl tr ru uk el ar fa he id zh-Hans ja ko".split(" ")) {
      const words = coachWords(lang)!;
      for (const opening of Object.values(words.openings)) expect(opening, lang).toContain("____");
      for (const word of words.insults) expect(word, lang).toBe(word.toLowerCase().normalize("NFKC"));
    }
    expect(coachWords("es-VE")).toBe(coachWords("es"));
    expect(coachWords("tlh")).toBeNull();
    expect(coachWords("../letters/es")).toBeNull();
  });
});
