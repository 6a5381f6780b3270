/** A receipt: its holder sees where the letter stands, moves it up, or takes it back; nobody else can. */
import { expect, it } from "vitest";
import { newLetterKey } from "#app/domain/action-log/letter-key.ts";
import { readReceipt, reportByReceipt, withdrawByReceipt } from "#app/domain/action-log/receipt.server.ts";
import { recountTallies } from "#app/domain/tally/recount.server.ts";
import { describeOnEachDatabase } from "#tests/support/databases.ts";
import { startMailServer } from "#tests/support/mail-server.ts";
import { aminasForm, OPEN_DAY, tally } from "#tests/writing/writing-room.ts";
import { codeMailed, mailTo, sendingRoom } from "./sending-room.ts";

describeOnEachDatabase("a receipt", async (open) => {
  const server = await startMailServer();
  const confirmed = async () => {
    server.taken.length = 0;
    const amina = await sendingRoom(await open(), server);
    const key = newLetterKey();
    await amina.ask({ fields: aminasForm({ key }) });
    await amina.work();
    const done = await amina.confirm(await codeMailed(server));
    expect(done).toMatchObject({ ok: true, receipt: key });
    return { amina, key };
  };

  it("shows where the letter stands", async () => {
    const { amina, key } = await confirmed();
    const [letter, ...more] = await readReceipt(amina.db, amina.now, key);
    expect(more).toEqual([]);
    expect(letter).toMatchObject({ uaNumber: "901/26", rung: "prepared", channel: "server", copy: false });
    await amina.work();
    expect((await readReceipt(amina.db, amina.now, key))[0]).toMatchObject({ rung: "sent" });
  });

  it("of somebody else is nothing", async () => {
    const { amina } = await confirmed();
    expect(await readReceipt(amina.db, amina.now, newLetterKey())).toEqual([]);
    expect(await withdrawByReceipt(amina.db, amina.now, newLetterKey())).toBe(0);
  });

  it("takes the letter back before it is sent, and it is not sent", async () => {
    const { amina, key } = await confirmed();
    expect(await withdrawByReceipt(amina.db, amina.now, key)).toBe(1);
    await amina.work();
    expect(await mailTo(server, "minister@justice.example")).toEqual([]);
    expect(await tally(amina.db)).toEqual({ "withdrawn server target": 1 });
    expect(await withdrawByReceipt(amina.db, amina.now, key)).toBe(0);
    expect((await recountTallies(amina.db)).equal).toBe(true);
  });

  it("moves a prepared letter up the ladder once", async () => {
    const { amina, key } = await confirmed();
    expect(await reportByReceipt(amina.db, OPEN_DAY, key, "post")).toBe(1);
    expect(await reportByReceipt(amina.db, OPEN_DAY, key, "post")).toBe(0);
    expect(await tally(amina.db)).toEqual({ "reported post target": 1 });
  });
});
