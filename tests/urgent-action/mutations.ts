/** Ways in which the same document arrives looking different. Each keeps what the document says. */
import { fold } from "#app/domain/urgent-action/fold.ts";

export interface Mutation {
  name: string;
  change: (text: string) => string;
}

const byLine = (change: (line: string, i: number) => string) => (text: string) =>
  text.split("\n").map(change).join("\n");

/** Breaks lines at blanks, like an e-mail program. */
const wrap = (width: number) =>
  byLine((line) => {
    const out: string[] = [];
    let rest = line;
    while (rest.length > width) {
      const at = rest.lastIndexOf(" ", width);
      if (at < 20) break;
      out.push(rest.slice(0, at));
      rest = rest.slice(at + 1);
    }
    return [...out, rest].join("\n");
  });

const BULLET = /^(\s*)(?:[■●•·*○◦▪]|–|-)(\s+)(?=\S)/;
const bullets = (sign: string) => byLine((line) => line.replace(BULLET, `$1${sign}$2`));

const everyThirdBlank = (text: string) => {
  let n = 0;
  return text.replaceAll(/(?<=\p{L}) (?=\p{L})/gu, () => (n++ % 3 === 0 ? "\u00a0" : " "));
};

const curly = (text: string) =>
  text.replaceAll(/(?<=\p{L})'(?=\p{L})/gu, "’").replaceAll(/"([^"\n]+)"/g, "“$1”");

/** A heading in capitals on a line of its own, or a label in capitals before its value. */
const HEADING = /^(\p{Lu}[\p{Lu}\d '’"“”&,()/.-]{5,110}?)(?<end> ?:)?$/u;
const LABEL = /^(\p{Lu}[\p{Lu} '’()/-]{5,80}) ?: (?=\S)/u;

const paged = (text: string) => {
  const lines = text.split("\n");
  let page = 0;
  const afterParagraph = (i: number) => i % 12 === 11 && lines.length > 24;
  return lines
    .flatMap((line, i) =>
      afterParagraph(i) ? [line, "", `${++page}`, "Amnesty International – Urgent Action", ""] : [line],
    )
    .join("\n");
};

const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [
    /^TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER/m,
    "TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THE MODEL LETTER BELOW",
  ],
  [/^ADDITIONAL INFORMATION/m, "BACKGROUND"],
  [/^BACKGROUND INFORMATION$/m, "FURTHER INFORMATION"],
  [/^PREFERRED LANGUAGE TO ADDRESS TARGETS?/m, "PREFERRED LANGUAGES"],
  [/^PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL/m, "DEADLINE"],
  [/^NAME AND PREFERRED PRONOUNS?/m, "NAMES AND PRONOUNS"],
  [/^LINK TO PREVIOUS UA/m, "LINKS TO PREVIOUS UAs"],
  [/^E-?mail:/gim, "E-mail:"],
  [/^Twitter:/gm, "X:"],
  [/^Phone:/gm, "Tel.:"],
  [/^APPEALS TO:/m, "SEND APPEALS TO:"],
  [/^INFORMACIÓN COMPLEMENTARIA/m, "ANTECEDENTES"],
  [/^COMPLÉMENT D[’']INFORMATION/m, "INFORMATIONS COMPLÉMENTAIRES"],
  [/^Correo-e:/gm, "Correo electrónico:"],
];

/** The labelled lines at the end of a call, each with the lines that belong to it, in the opposite order. */
function reorderTail(text: string): string {
  const TAIL =
    /^(?:PREFERRED LANGUAGE|PLEASE TAKE ACTION AS|NAME AND P|LINK TO PREV|PUEDEN ESCRIBIR|ACTÚEN LO ANTES|NOMBRE Y|ENLACE A|LANGUE À|MERCI D|NOM ET|LIEN VERS)/m;
  const at = text.search(TAIL);
  if (at < 0) return text;
  const parts = text
    .slice(at)
    .trimEnd()
    .split(new RegExp(`\\n(?=${TAIL.source.slice(1)})`, "m"));
  return `${text.slice(0, at)}${parts
    .map((part) => part.trim())
    .reverse()
    .join("\n\n")}\n`;
}

const capitalised = (text: string) => {
  const small = text.toLowerCase();
  return small.replace(/^\P{L}*\p{L}/u, (start) => start.toUpperCase()).replaceAll(/\bua\b/g, "UA");
};
/** Labels keep their words and lose their capitals; a title is no label. */
const labelsOf = (line: string) => LABEL.exec(line)?.[1] ?? HEADING.exec(line)?.[1] ?? "";
const KNOWN =
  /^(?:take action|additional information|background|preferred lang|please take|name and|link to|recommended action|appeals to|copies to|informacion|actuen|pueden escribir|nombre y|enlace|complement|passez|langue a|merci d|nom et|lien vers|informacoes|aja |idioma pref|link para|nome e|hintergrund|appelle an|kopien an)/;
const sentenceCase = byLine((line) => {
  const label = labelsOf(line);
  return label && KNOWN.test(fold(label)) ? capitalised(label) + line.slice(label.length) : line;
});

const markdown = byLine((line) => {
  const label = LABEL.exec(line)?.[1];
  if (label && KNOWN.test(fold(label))) return `**${label}:**${line.slice(LABEL.exec(line)![0].length - 1)}`;
  if (HEADING.test(line) && !line.includes("/")) return `## ${line}`;
  return line.replaceAll(/(?<![\w[(<])([\w.]+@[\w.]+\.\w+)/g, "[$1](mailto:$1)");
});

const html = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .split("\n")
    .map((line) => (line.trim() ? `<p>${line.trim()}</p>` : "&nbsp;"))
    .join("\n");

const pdf = (text: string) => {
  const wrapped = wrap(100)(text.replaceAll("ffi", "ﬃ").replaceAll("fi", "ﬁ"));
  const lines = wrapped.split("\n").filter((line) => line.trim());
  return lines.flatMap((line, i) => (i % 40 === 39 ? [line, "\f", `${(i + 1) / 40}`] : [line])).join("\n");
};

const punctuate = (change: string) =>
  byLine((line) => {
    const match = LABEL.exec(line);
    return match && KNOWN.test(fold(match[1]!)) ? `${match[1]}${change}${line.slice(match[0].length)}` : line;
  });

export const MUTATIONS: readonly Mutation[] = [
  { name: "Windows line ends", change: (text) => text.replaceAll("\n", "\r\n") },
  { name: "old Mac line ends", change: (text) => text.replaceAll("\n", "\r") },
  { name: "wrapped at 60", change: wrap(60) },
  { name: "wrapped at 72", change: wrap(72) },
  { name: "wrapped at 100", change: wrap(100) },
  { name: "bullets as stars", change: bullets("*") },
  { name: "bullets as hyphens", change: bullets("-") },
  { name: "bullets as circles", change: bullets("○") },
  { name: "bullets of a symbol font", change: bullets("\uf0b7") },
  { name: "no-break spaces", change: everyThirdBlank },
  { name: "curly quotes", change: curly },
  { name: "page headers", change: paged },
  {
    name: "other labels",
    change: (text) => SYNONYMS.reduce((all, [from, to]) => all.replace(from, to), text),
  },
  { name: "labels with a blank before the colon", change: punctuate(" : ") },
  { name: "labels with a dash", change: punctuate(" – ") },
  { name: "labels above their values", change: punctuate("\n") },
  { name: "labels above their values with a colon", change: punctuate(":\n") },
  { name: "tail reordered", change: reorderTail },
  { name: "labels without capitals", change: sentenceCase },
  { name: "Markdown", change: markdown },
  { name: "web page source", change: html },
  { name: "quoted in a mail", change: byLine((line) => `> ${line}`) },
  { name: "extracted from a PDF", change: pdf },
  { name: "indented", change: byLine((line) => (line ? `    ${line}` : line)) },
  { name: "double spaced", change: byLine((line) => `${line}\n`) },
  { name: "in NFD", change: (text) => text.normalize("NFD") },
];
