/** Writes docs/what-we-keep.md out of the tables' own comments and the retention constants: it cannot say anything else. */
import fs from "node:fs";
import path from "node:path";
import ts from "typescript";
import * as retention from "#app/domain/action-log/retention.ts";

interface Described {
  name: string;
  text: string;
}
interface Table extends Described {
  columns: Described[];
}

/** Tables in which something of a supporter's may stand, if only for a while or in cipher; the others follow. */
const OF_LETTERS = [
  "logged_actions",
  "logged_rungs",
  "tally_cells",
  "report_decisions",
  "bucket_decisions",
  "official_replies",
  "waiting_letters",
  "outbox_mails",
  "repeat_marks",
];

/** The whole page. `root` is the project's folder. */
export function whatWeKeep(root: string): string {
  const tables = tableNames(root).map((table) => describe(root, table));
  const [letters, others] = [true, false].map((of) =>
    tables.filter(({ name }) => OF_LETTERS.includes(name) === of),
  );
  return `# What we keep

Made by \`npm run describe\` from the database's tables (db/tables) and the retention constants
(app/domain/action-log/retention.ts); a test fails when this page and they differ. Nothing else is stored.

## For how long

| what | kept | then |
| --- | --- | --- |
| IP address, browser, referrer | never written; counted in memory under a key that dies with the process | gone |
| a letter, name and town on the pages | for the request alone; a PDF that was just drawn for a minute, in memory | gone |
| a mail while no mail server is set (SMTP_URL) | as a file in DATA_DIR/outbox, in clear, until somebody deletes it: for trying things out | – |
| a letter that waits for its confirmation | ${retention.WAITING_HOURS} hours, sealed under a code that only its supporter has | erased |
| the receipt of a letter that was confirmed | as long, to the end of the day, sealed under the same code | erased |
| a confirmed letter on its way | until the mail server has taken it, sealed under a key outside the database | erased; the key is destroyed after ${retention.MAIL_KEY_DAYS} days |
| the empty row of a sent letter | ${retention.BOUNCE_DAYS} days, to match a returned mail with its letter | erased |
| the mark that a mailbox has written | ${retention.REPEAT_KEY_DAYS} days after the deadline | erased, and its key destroyed |
| that a letter was written | for good: it names nobody | – |

## About letters

${letters!.map(section).join("\n")}
## About campaigns, officials, people at risk and staff

${others!.map(section).join("\n")}`;
}

const section = ({ name, text, columns }: Table): string => `### ${name}

${text}

| column | what it is |
| --- | --- |
${columns.map((column) => `| ${column.name} | ${column.text || "–"} |`).join("\n")}
`;

/** Interface by table, in the order of db/schema.ts: "logged_actions" → "LoggedActionsTable". */
function tableNames(root: string): [string, string][] {
  const schema = source(path.join(root, "db/schema.ts"));
  const found: [string, string][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === "Schema") {
      for (const member of node.members) {
        if (ts.isPropertySignature(member)) found.push([member.name.getText(), member.type!.getText()]);
      }
    }
    node.forEachChild(visit);
  };
  visit(schema);
  return found;
}

function describe(root: string, [name, interfaceName]: [string, string]): Table {
  const folder = path.join(root, "db/tables");
  for (const file of fs.readdirSync(folder).sort()) {
    for (const node of source(path.join(folder, file)).statements) {
      if (!ts.isInterfaceDeclaration(node) || node.name.text !== interfaceName) continue;
      const columns = node.members.filter(ts.isPropertySignature).map((member) => ({
        name: member.name.getText(),
        text: commentOf(member),
      }));
      return { name, text: commentOf(node), columns };
    }
  }
  throw new Error(`no table ${interfaceName} in db/tables`);
}

const source = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);

const commentOf = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? "")
    .join(" ")
    .replace(/\s+/g, " ")
    .replace(/\|/g, "\\|");
