/** What is drawn for a text: signs that look the same as one that the font lacks, nothing for invisible ones. */
const SAME_LOOK: Record<string, string> = {
  "\u2011": "\u2010", // no-break hyphen: a hyphen, once lines are broken
  "\u00A0": " ", // no-break space: a space, likewise
  "\u2008": "\u2009", // punctuation, hair and mathematical spaces: thin space
  "\u200A": "\u2009",
  "\u205F": "\u2009",
  "\u3000": "\u2003", // ideographic space: em space
};

/** The text as the font is asked for it. Joiners and variation selectors have no look of their own. */
export const drawnText = (text: string): string =>
  text
    .replace(/[\u2011\u00A0\u2008\u200A\u205F\u3000]/gu, (sign) => SAME_LOOK[sign] ?? sign)
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "");
