/**
 * The UA number names a case for its whole life and is the spine of everything: written 72/24, accepted as
 * 72.24, 072/24, 72-24, 72/2024 or "UA: 72/24", and 72-24 in URLs.
 */
const UA_NUMBER = /^\s*(?:U\.?A\.?|A\.?U\.?)?\s*[:#]?\s*0{0,2}(\d{1,3})\s*[/.\-–]\s*(?:19|20)?(\d{2})\s*$/iu;

/** "72/24", or null when the text is not a UA number. */
export function parseUaNumber(text: string): string | null {
  if (text.length > 40) return null;
  const match = UA_NUMBER.exec(text);
  if (!match) return null;
  const serial = Number(match[1]);
  return serial === 0 ? null : `${serial}/${match[2]}`;
}

/** "72/24" → "72-24", for URLs and file names. */
export const uaSlug = (uaNumber: string): string => uaNumber.replace("/", "-");
