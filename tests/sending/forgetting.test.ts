/** Everything that would tell of a supporter is gone on its day, and its key with it. */
import { expect, it } from "vitest";
import { forgetWhatIsOver } from "#app/domain/action-log/sending/forget.server.ts";
import { describeOnEachDatabase } from "#tests/support/databases.ts";
import { startMailServer } from "#tests/support/mail-server.ts";
import { codeMailed, sendingRoom } from "./sending-room.ts";

const DAY = 24 * 60;

describeOnEachDatabase("forgetting", async (open) => {
  const server = await startMailServer();

  it("destroys a day's mail key on the ninth day, and what could not be sent is unreadable for ever", async () => {
    server.failWith("none");
    const amina = await sendingRoom(await open(), server);
    await amina.ask();
    await amina.work();
    await amina.confirm(await codeMailed(server));
    server.failWith("refuses connections");
    await amina.work();
    amina.later(8 * DAY);
    expect(await forgetWhatIsOver(amina.db, amina.keys, amina.now)).toMatchObject({
      unreadable: 0,
      keys: [],
    });
    amina.later(DAY);
    const plan = await forgetWhatIsOver(amina.db, amina.keys, amina.now, { dryRun: true });
    expect(plan).toMatchObject({ unreadable: 1, keys: ["mail-2026-06-15"] });
    expect(await forgetWhatIsOver(amina.db, amina.keys, amina.now)).toEqual(plan);
    expect(amina.keys.findKey("mail-2026-06-15")).toBeUndefined();
    const [mail] = await amina.db.selectFrom("outbox_mails").selectAll().execute();
    expect(mail).toMatchObject({ state: "dead", sealed: null });
    expect(await forgetWhatIsOver(amina.db, amina.keys, amina.now)).toMatchObject({
      unreadable: 0,
      keys: [],
    });
  });

  it("destroys the marks against repeats a week after the deadline", async () => {
    server.failWith("none");
    const amina = await sendingRoom(await open(), server);
    await amina.ask();
    await amina.work();
    await amina.confirm(await codeMailed(server));
    amina.now = new Date("2026-09-07T12:00:00Z");
    expect(await forgetWhatIsOver(amina.db, amina.keys, amina.now)).toMatchObject({ marks: 0 });
    amina.now = new Date("2026-09-07T12:00:01Z");
    const forgotten = await forgetWhatIsOver(amina.db, amina.keys, amina.now);
    expect(forgotten.marks).toBe(1);
    expect(forgotten.keys.filter((name) => name.startsWith("repeat-"))).toHaveLength(1);
    expect(await amina.db.selectFrom("repeat_marks").selectAll().execute()).toEqual([]);
  });
});
