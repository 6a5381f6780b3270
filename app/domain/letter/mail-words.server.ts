/** The words of the mails that our server writes to supporters and staff: templates/emails/<lang>/<name>.hbs. */
import fs from "node:fs";
import path from "node:path";
import Handlebars from "handlebars";

export const MAIL_NAMES = ["confirm-sending", "confirm-to-oneself", "to-oneself", "digest", "test"] as const;
export type MailName = (typeof MAIL_NAMES)[number];

export interface MailText {
  /** The language it is in: English where there is none in the one that was asked for. */
  language: string;
  subject: string;
  text: string;
}

/** The words of a mail in a language; the variables are those that the template names, and all are needed. */
export type MailWords = (lang: string, name: MailName, variables: Record<string, string>) => MailText;

const FALLBACK = "en";

/**
 * Reads every mail of every language. The first line of a template is the subject, the text follows a blank line.
 * @throws Error naming the file where a mail is missing in English or a template cannot be read.
 */
export function loadMailWords(templatesDir: string): MailWords {
  const folder = path.join(templatesDir, "emails");
  const handlebars = Handlebars.create();
  const templates = new Map<string, Handlebars.TemplateDelegate>();
  for (const lang of fs.readdirSync(folder)) {
    for (const name of MAIL_NAMES) {
      const file = path.join(folder, lang, `${name}.hbs`);
      if (!fs.existsSync(file) && lang !== FALLBACK) continue;
      const options = { noEscape: true, strict: true, knownHelpersOnly: true };
      templates.set(`${lang}/${name}`, handlebars.compile(fs.readFileSync(file, "utf8"), options));
    }
  }
  return (lang, name, variables) => {
    const language = templates.has(`${lang}/${name}`) ? lang : FALLBACK;
    const template = templates.get(`${language}/${name}`);
    const [subject = "", ...lines] = template!(variables, SAFE).split("\n");
    return { language, subject: subject.trim(), text: `${lines.join("\n").trim()}\n` };
  };
}

const SAFE = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false };
