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
      "letter_language",
      "letters",
      "ordinal",
      "origin",
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
    // Names of the people a campaign is for, and the campaign's own model letters.
    expect(suspicious.sort()).toEqual([
      "campaigns.names_and_pronouns",
      "campaigns.ordinal_text",
      "model_letters.body",
    ]);
  });

  it("has these tables and no others", async () => {
    const db = await open();
    expect((await db.introspection.getTables()).map((table) => table.name).sort()).toEqual([
      "addressees",
      "api_tokens",
      "audit_entries",
      "campaign_texts",
      "campaigns",
      "logged_actions",
      "logged_rungs",
      "model_letters",
      "sections",
      "staff",
      "staff_links",
      "staff_sessions",
      "tally_cells",
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
