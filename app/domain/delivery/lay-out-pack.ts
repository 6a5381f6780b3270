/** An event pack as finished pages, in the order in which one prints it: each letter is laid out once, however often it is printed. */
import { envelopePage } from "./envelope-page.ts";
import { labelPages } from "./label-pages.ts";
import { layoutLetter } from "./layout-letter.ts";
import { coverPage } from "./pack-cover.ts";
import { handOutPage } from "./pack-hand-out.ts";
import { tallyPages } from "./pack-tally.ts";
import type { PackOrder } from "./print-order.ts";
import type { SetPage } from "./set-page.ts";
import { sheetFor } from "./sheet.ts";
import type { Measures } from "./type-face.ts";

/** Cover, hand-out, tally sheet, the letters person by person and language by language, labels last. */
export function packGroups(order: PackOrder, faces: Measures): SetPage[][] {
  const { sheets, paper } = order;
  const letters = letterGroups(order, faces);
  const labels = labelGroups(order, faces);
  const aside = [[handOutPage(sheets, paper, faces)], tallyPages(sheets, paper, faces)];
  const pages = 1 + [...aside, ...letters, ...labels].flat().length;
  return [[coverPage(sheets, pages, paper, faces)], ...aside, ...letters, ...labels];
}

function letterGroups(order: PackOrder, faces: Measures): SetPage[][] {
  const sheet = sheetFor(order.paper, order.window);
  const { envelopes } = order;
  return languagesOf(order).flatMap(({ letters, people }) => {
    const set = letters.flatMap((letter) => [
      layoutLetter(letter, sheet, faces).pages,
      ...(envelopes && letter.postable ? [[envelopePage(letter, envelopes, [], faces)]] : []),
    ]);
    return Array.from({ length: people }, () => set).flat();
  });
}

function labelGroups(order: PackOrder, faces: Measures): SetPage[][] {
  const { labels } = order;
  if (!labels) return [];
  const posted = languagesOf(order).flatMap(({ letters, people }) =>
    Array.from({ length: people }, () => letters.filter(({ postable }) => postable)).flat(),
  );
  return labelPages(posted, labels, faces).map((page) => [page]);
}

/** The set that one person signs in each language, and how many people do. */
const languagesOf = ({ letters, people }: PackOrder) =>
  [...new Set(letters.map(({ language }) => language))].map((language) => ({
    letters: letters.filter((letter) => letter.language === language),
    people: people[language] ?? 0,
  }));
