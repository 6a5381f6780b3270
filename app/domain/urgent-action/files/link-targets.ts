/** Where a link leads is part of a document's text only where its words alone would say nothing. */

export interface LinkedText {
  text: string;
  target?: string | undefined;
}

/**
 * "LINK TO PREVIOUS UA: document" gets the address after it, and "Email: write to us" the e-mail address; a link
 * inside prose stays as it reads.
 */
export function withTargets(parts: LinkedText[]): string {
  const whole = parts.map(({ text }) => text).join("");
  let written = "";
  parts.forEach(({ text, target }, i) => {
    written += text;
    if (!target || parts[i + 1]?.target === target) return;
    const rest = parts
      .slice(i + 1)
      .map((part) => part.text)
      .join("");
    const address = added(target, whole, written, rest, linkText(parts, i));
    if (address) written += ` ${address}`;
  });
  return written;
}

const linkText = (parts: LinkedText[], last: number): string => {
  let first = last;
  while (first > 0 && parts[first - 1]?.target === parts[last]?.target) first--;
  return parts
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join("");
};

function added(target: string, whole: string, before: string, rest: string, words: string): string | null {
  const mail = /^mailto:([^?]+)/iu.exec(target)?.[1];
  if (mail) {
    const address = decoded(mail);
    return address.includes("@") && !words.includes("@") && !whole.includes(address) ? address : null;
  }
  if (
    !/^https?:\/\//iu.test(target) ||
    /^(?:https?:\/\/|www\.)/iu.test(words.trim()) ||
    whole.includes(target)
  )
    return null;
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const label = line.slice(0, Math.max(0, line.length - words.length)).trimEnd();
  const endsLine = /^[\s.)]*(?:\n|$)/u.test(rest);
  return endsLine && (label.endsWith(":") || (label === "" && line.length < 120)) ? target : null;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
