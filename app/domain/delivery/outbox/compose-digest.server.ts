/** One mail for a day's letters to an official: how many there are, what they are about, and all of them in a PDF. */
import { lettersAsText } from "#app/domain/delivery/letter-text.ts";
import { undrawableCharacters } from "#app/domain/delivery/undrawable-characters.server.ts";
import type { Letter } from "#app/domain/letter/letter.ts";
import type { MailWords } from "#app/domain/letter/mail-words.server.ts";
import type { DigestMail, LetterMail } from "./mail-content.ts";

/** The same letters in the same order give the same mail. A letter that no font can draw stands in the text. */
export function composeDigest(mailWords: MailWords, mails: [LetterMail, ...LetterMail[]]): DigestMail {
  const letters = mails.map(({ letter }) => letter);
  const { uaNumber, subject } = letters[0]!;
  const main = mainLanguage(letters);
  const words = mailWords(main, "digest", {
    count: String(letters.length),
    ua_number: uaNumber,
    subject: letters.find(({ language }) => language === main)?.subject ?? subject,
  });
  const greeting = letters.find(({ language }) => language === words.language)?.salutation;
  const inPdf = letters.filter((letter) => undrawableCharacters([letter]).length === 0);
  const inText = letters.filter((letter) => !inPdf.includes(letter));
  return {
    kind: "digest",
    subject: words.subject,
    text: [greeting, words.text, inText.length > 0 && `* * *\n\n${lettersAsText(inText)}`]
      .filter(Boolean)
      .join("\n\n"),
    language: words.language,
    uaNumber,
    demonstration: mails[0].demonstration,
    letters: inPdf,
    print: { ...mails[0].print, envelopes: null, labels: null },
  };
}

/** The language that most of them are written in; of several, the first in the alphabet. */
function mainLanguage(letters: Letter[]): string {
  const counts = new Map<string, number>();
  for (const { language } of letters) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))[0]![0];
}
