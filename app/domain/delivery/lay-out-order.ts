/** What was ordered as finished pages, in the order one prints, signs and stuffs them. */
import type { Letter } from "#app/domain/letter/letter.ts";
import { envelopePage } from "./envelope-page.ts";
import { facingPages } from "./gloss-facing.ts";
import { followingPages } from "./gloss-following.ts";
import { labelPages } from "./label-pages.ts";
import { packGroups } from "./lay-out-pack.ts";
import { layoutLetter } from "./layout-letter.ts";
import type { PrintOrder } from "./print-order.ts";
import type { SetDocument, SetPage } from "./set-page.ts";
import { sheetFor } from "./sheet.ts";
import type { Measures } from "./type-face.ts";

/** Envelopes and labels are made for the letters alone that can be posted. Throws for an order without letters. */
export function layOutOrder(order: PrintOrder, faces: Measures): SetDocument {
  const [first] = order.letters;
  if (!first) throw new Error("no letter to print");
  return {
    ...(order.kind === "pack"
      ? { title: `${order.sheets.call} – ${order.sheets.cover.heading}`, language: order.sheets.language }
      : { title: first.subject, language: first.language }),
    writtenOn: first.writtenOn,
    pages: numbered(groupsOf(order, faces)),
  };
}

/** Pages that count their blocks together. */
function groupsOf(order: PrintOrder, faces: Measures): SetPage[][] {
  const { letters, envelopes, labels, sender } = order;
  const posted = letters.filter(({ postable }) => postable);
  const envelopeOf = (letter: Letter): SetPage[][] =>
    envelopes && letter.postable ? [[envelopePage(letter, envelopes, sender, faces)]] : [];
  const labelsOf = (): SetPage[][] =>
    labels ? labelPages(posted, labels, faces).map((page): SetPage[] => [page]) : [];
  switch (order.kind) {
    case "letters":
      return [
        ...letters.flatMap((letter) => [...letterGroups(letter, order, faces), ...envelopeOf(letter)]),
        ...labelsOf(),
      ];
    case "envelopes":
      return posted.flatMap(envelopeOf);
    case "labels":
      return labelsOf();
    case "pack":
      return packGroups(order, faces);
  }
}

function letterGroups(letter: Letter, order: PrintOrder, faces: Measures): SetPage[][] {
  const sheet = sheetFor(order.paper, order.window);
  const { gloss } = letter;
  if (gloss?.placement === "facing") return [facingPages(letter, gloss, sheet, faces)];
  const pages = layoutLetter(letter, sheet, faces).pages;
  return gloss ? [pages, followingPages(gloss, sheet, faces)] : [pages];
}

/** Each group begins to count at 0; in the document no two texts share a number. */
function numbered(groups: SetPage[][]): SetPage[] {
  let next = 0;
  return groups.flatMap((pages) => {
    const start = next;
    const highest = Math.max(-1, ...pages.flatMap((page) => page.lines.map(({ block }) => block)));
    next = start + highest + 1;
    return pages.map((page) => ({
      ...page,
      lines: page.lines.map((line) => ({ ...line, block: line.block < 0 ? line.block : start + line.block })),
    }));
  });
}
