/** Ways to reach an official on a line of an address: e-mail, fax, telephone, social media, form, salutation. */
import { fold } from "../fold.ts";
import { trimEndOf } from "../trim.ts";

export interface Channels {
  email: string[];
  fax: string[];
  phone: string[];
  social: string[];
  contact_form: string | null;
  salutation: string | null;
  alternative_salutation: string | null;
  /** "[email protected]": an address that the web page hid. */
  hiddenEmails: number;
}

export const noChannels = (): Channels => ({
  email: [],
  fax: [],
  phone: [],
  social: [],
  contact_form: null,
  salutation: null,
  alternative_salutation: null,
  hiddenEmails: 0,
});

type Kind = "email" | "fax" | "phone" | "social" | "form" | "salutation" | "other";

/** Folded labels by kind. Single letters count before a colon only. */
const NAMES: Record<Kind, string> = {
  email: "e-?mails?|correos?(?:-e| electronico)?|courriels?|adresse electronique|mail|poczta",
  fax: "fax(?:es)?(?: number)?|telecopie|telefax|f",
  phone: "phone|tel(?:ephone|efono|efone|efon)?\\.?|mobile|whatsapp|hotline|t|tel\\.?/fax",
  social:
    "x/twitter|twitter|x|facebook|instagram|telegram|bluesky|threads|weibo|vk|(?:pagina de )?facebook|facebook page",
  form: "contact form|web ?form|online form|website|web|formulario(?: de contacto)?|formulaire(?: de contact)?",
  salutation: "salutation|tratamiento|formula de saludo|encabezamiento|formule d'appel|anrede|saudacao",
  other: "telegrams?|telex(?:es)?|hashtags?|sms",
};
const KINDS = Object.keys(NAMES) as Kind[];
const LABEL = new RegExp(
  `(?:^|[\\s(|;.,])(?:${KINDS.map((kind) => `(?<${kind}>${NAMES[kind]})`).join("|")}) ?(?:\\([^():]{1,60}\\) ?|de [^:]{1,40})?:`,
  "gu",
);
/** "Fax +47 555": the number follows without a colon. */
const BARE_NUMBER =
  /(?:^|[\s(|;.,])(?:(?<fax>fax|telecopie)|(?<phone>tel\.?|phone|telephone)) (?=[+(]? ?\d)/gu;
const EMAIL = /[^\s,;:<>()[\]"'@]{1,64}@[^\s,;:<>()[\]"'@]{1,190}\.[\p{L}]{2,24}/gu;
const NUMBER = /[+(]?[ (]?\d[\d ()+./-]{3,40}\d(?: ?\((?:ext|int|poste|anexo|ramal|apt)\.? ?\d{1,6}\))?/giu;
const HIDDEN = /\[email[ \u00a0]protected\]/gu;

/** Takes the channels out of a line and returns what is left of it. */
export function takeChannels(line: string, channels: Channels): string {
  const plain = line.replace(/ ?(?:\[at\]|\(at\)) ?/giu, "@").replace(/ ?(?:\[dot\]|\(dot\)) ?/giu, ".");
  const folded = fold(plain);
  const labels = [...folded.matchAll(LABEL), ...folded.matchAll(BARE_NUMBER)].sort(
    (a, b) => a.index - b.index,
  );
  let rest = plain.slice(0, labels[0]?.index ?? plain.length);
  labels.forEach((label, i) => {
    const kind = KINDS.find((k) => label.groups?.[k]) as Kind;
    const value = plain.slice(label.index + label[0].length, labels[i + 1]?.index ?? plain.length);
    store(kind, value.trim(), channels);
  });
  const unlabelled = rest.match(EMAIL) ?? [];
  if (unlabelled.length) {
    addEmails(unlabelled, channels);
    rest = rest.replace(EMAIL, "");
  }
  return trimEndOf(rest, " ;|(").trim();
}

export const hasChannels = (line: string): boolean => {
  const channels = noChannels();
  takeChannels(line, channels);
  return (
    channels.email.length + channels.fax.length + channels.phone.length + channels.social.length > 0 ||
    channels.salutation !== null ||
    channels.contact_form !== null ||
    channels.hiddenEmails > 0
  );
};

/** Nothing but channels stands on the line. */
export const isChannelOnly = (line: string): boolean => takeChannels(line, noChannels()) === "";

function store(kind: Kind, value: string, channels: Channels): void {
  if (kind === "email") {
    addEmails(value.match(EMAIL) ?? [], channels);
    channels.hiddenEmails += value.match(HIDDEN)?.length ?? 0;
  } else if (kind === "fax" || kind === "phone") {
    const spoken = value.replace(/\(via [^)]{1,60}\)/giu, "");
    const numbers = spoken
      .split(/ (?:\/|or|ou|o|oder|y|und|and) /iu)
      .flatMap((part) => part.match(NUMBER) ?? []);
    channels[kind].push(...numbers.map((n) => n.trim()));
  } else if (kind === "social") {
    const names = value
      .split(/[\s;,]+/u)
      .filter((name) =>
        /^(?:@[\w.]{2,60}|https?:\/\/\S{4,400}|[\w-]{2,40}\.[a-z]{2,}\/\S{1,200})$/u.test(name),
      );
    channels.social.push(...names.map((name) => name.replace(/\.$/u, "")));
  } else if (kind === "form") {
    channels.contact_form ??= /https?:\/\/[^\s)>]+|www\.[^\s)>]+/u.exec(value)?.[0] ?? null;
  } else if (kind === "salutation") storeSalutation(value, channels);
}

/** Each once: "[a@b](mailto:a@b)" is one address. */
function addEmails(emails: readonly string[], channels: Channels): void {
  for (const found of emails) {
    const email = found.replace(/\.$/u, "").replace(/^mailto:/u, "");
    if (!channels.email.includes(email)) channels.email.push(email);
  }
}

/** "Dear President / Estimado Sr. Presidente": the second is the same in another language. */
function storeSalutation(value: string, channels: Channels): void {
  const [first, second] = value.replace(/\)$/u, "").split("/");
  const greeting = (text = "") => text.trim().replace(/ ?[,:]$/u, "") || null;
  channels.salutation ??= greeting(first);
  channels.alternative_salutation ??= greeting(second);
}
