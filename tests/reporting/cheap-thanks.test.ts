/** Thanking a crowd: what stands around each report is read once in two seconds for all of them. */
import type { Kysely, KyselyPlugin } from "kysely";
import { expect, it } from "vitest";
import { newLetterKey } from "#app/domain/action-log/letter-key.ts";
import { action } from "#app/routes/$lang.ua.$ua.$n.report/route.tsx";
import type { Schema } from "#db/schema.ts";
import { answerOf } from "#tests/desk/desk.ts";
import { describeOnEachDatabase } from "#tests/support/databases.ts";
import { publishNoor, send, writingRoom } from "#tests/writing/writing-room.ts";

describeOnEachDatabase("a report among many", (open) => {
  it("reads the total and the next calls for the first of them only, and is never ahead of the log", async () => {
    const { db, statements } = counting(await open());
    await publishNoor(db);
    const room = writingRoom(db);
    const report = async () => {
      const form = { key: newLetterKey(), section: "fr", letter: "es", posted: "minister" };
      const before = statements();
      const { data } = await answerOf(action(send(room, "report", form)));
      return { total: data.total as number, statements: statements() - before };
    };
    const first = await report();
    const others = [await report(), await report(), await report()];
    expect(first.total).toBe(1);
    // A slow machine may let two seconds pass between two of them.
    const fewest = Math.min(...others.map(({ statements }) => statements));
    expect(first.statements - fewest).toBeGreaterThanOrEqual(7);
    for (const [i, other] of others.entries()) {
      expect(other.total).toBeGreaterThanOrEqual(1);
      expect(other.total).toBeLessThanOrEqual(2 + i);
    }
  });
});

function counting(db: Kysely<Schema>): { db: Kysely<Schema>; statements: () => number } {
  let count = 0;
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      count++;
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return { db: db.withPlugin(plugin), statements: () => count };
}
