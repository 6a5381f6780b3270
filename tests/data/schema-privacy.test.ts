/** Nobody in the database: what may be stored about supporters is on this page, and nothing else exists. */
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { describeOnEachDatabase, onSqlite } from "#tests/support/databases.ts";

/** The only tables with a person's name or address in them: people with a key to the desk, and officials. */
const OFFICIALS_AND_STAFF = ["staff", "addressees", "api_tokens", "sections"];

const PERSONAL =
  /(^|_)(ip|ips|host|agent|referr?er|user|e?mails?|phones?|name|names|address|addr|town|city|body|text|cookie|session|device|fingerprint|birth)(_|$)/;

describeOnEachDatabase("the schema", (open) => {
  it("keeps of a logged action these facts, and no time finer than a day", async () => {
    expect(await columnsOf("logged_actions")).toEqual([
      "action_hash",
      "addressee",
      // The wording that was agreed to, the same for everybody of that time.
      "consent_version",
      // A room full of people, and no name of it.
      "event",
      // It claimed so many letters that a section looks at it first.
      "held",
      "letter_language",
      "letters",
      "ordinal",
      "origin",
      // One of three steps, the same for everybody who added a sentence: no word, length or hash of the letter.
      "own_words",
      "section",
      "ua_number",
    ]);
    expect(await columnsOf("logged_rungs")).toEqual(["action_hash", "channel", "late", "logged_on", "rung"]);
  });

  it("has no column for who a supporter is, where they are or what they wrote", async () => {
    const db = await open();
    const suspicious = (await db.introspection.getTables())
      .filter((table) => !OFFICIALS_AND_STAFF.includes(table.name) && !table.name.startsWith("staff_"))
      .flatMap((table) => table.columns.map((column) => `${table.name}.${column.name}`))
      .filter((name) => PERSONAL.test(name.split(".")[1]!));
    // Names of the people a campaign is for, the campaign's own model letters, and the document it was made from.
    expect(suspicious.sort()).toEqual([
      "campaigns.names_and_pronouns",
      "campaigns.ordinal_text",
      // People at risk, who are named in public calls and reports and are no supporters; where that is written.
      "case_people.name",
      "case_people.other_names",
      "case_person_statuses.source_text",
      // A published report, and what a figure in it is called: "in-detention".
      "evidence_documents.text",
      "figures.name",
      "model_letters.body",
      "source_documents.file_name",
      "source_documents.text",
    ]);
  });

  it("has these tables and no others", async () => {
    const db = await open();
    expect((await db.introspection.getTables()).map((table) => table.name).sort()).toEqual([
      // An office's pace and opening hours.
      "addressee_mailing",
      "addressees",
      "api_tokens",
      "audit_entries",
      // Of all letters that are alike, never of one.
      "bucket_decisions",
      "campaign_texts",
      "campaigns",
      "case_people",
      "case_person_statuses",
      // A code, a section, a number of letters and days: neither a place nor whoever comes.
      "events",
      "evidence_documents",
      "figures",
      "logged_actions",
      "logged_rungs",
      // Of sections and countries, as are the rates and the transit times: nobody who writes is in them.
      "mail_suspensions",
      "model_letters",
      // That an office has answered; neither the answer nor who got it.
      "official_replies",
      // Ciphertext under keys kept elsewhere, until the mail server has the mail (tests/sending).
      "outbox_mails",
      "postage_rates",
      // HMACs under a key that is destroyed a week after the deadline.
      "repeat_marks",
      // Of reports that claim very many letters.
      "report_decisions",
      "sections",
      "source_documents",
      "staff",
      "staff_links",
      "staff_sessions",
      "tally_cells",
      "transit_times",
      // Ciphertext that only the supporter's code opens, for 48 hours.
      "waiting_letters",
    ]);
  });

  async function columnsOf(name: string): Promise<string[]> {
    const db = await open();
    const table = (await db.introspection.getTables()).find((table) => table.name === name);
    return (table?.columns ?? []).map((column) => column.name).sort();
  }
});

describe("the SQLite file", () => {
  const open = onSqlite();

  it("does not keep the order in which letters were logged", async () => {
    const db = await open();
    for (const table of ["logged_actions", "logged_rungs"]) {
      const arrivals = sql`select rowid from ${sql.table(table)}`.execute(db);
      await expect(arrivals).rejects.toThrow("no such column: rowid");
    }
  });
});
