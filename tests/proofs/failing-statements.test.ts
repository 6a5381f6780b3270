/** Every use case that writes about letters happens wholly or not at all, whichever of its statements fails. */
import type { Kysely, KyselyPlugin, RootOperationNode } from "kysely";
import { afterAll, expect, it } from "vitest";
import { newLetterKey } from "#app/domain/action-log/letter-key.ts";
import { logRungs } from "#app/domain/action-log/log-rungs.server.ts";
import { reportByReceipt, withdrawByReceipt } from "#app/domain/action-log/receipt.server.ts";
import { askToConfirm } from "#app/domain/action-log/sending/ask-to-confirm.server.ts";
import { confirmSending } from "#app/domain/action-log/sending/confirm-letter.server.ts";
import { letterBounced, letterSent } from "#app/domain/action-log/sending/letter-sent.server.ts";
import { mailToOneself } from "#app/domain/action-log/sending/letter-to-oneself.server.ts";
import { MailboxLimiter } from "#app/domain/action-log/sending/mailbox-limiter.ts";
import { smtpServer } from "#app/domain/delivery/outbox/hand-over.server.ts";
import { sendDueMails } from "#app/domain/delivery/outbox/outbox-worker.server.ts";
import { printChoice } from "#app/domain/delivery/print-choice.ts";
import { loadMailWords } from "#app/domain/letter/mail-words.server.ts";
import { recountTallies } from "#app/domain/tally/recount.server.ts";
import type { Schema } from "#db/schema.ts";
import { frames } from "#tests/letter/campaigns.ts";
import { AMINAS_ADDRESS, codeMailed, IDENTITY, sendingRoom } from "#tests/sending/sending-room.ts";
import { describeOnEachDatabase } from "#tests/support/databases.ts";
import { aminasLetter } from "#tests/support/log-entries.ts";
import { startMailServer } from "#tests/support/mail-server.ts";
import { figure } from "#tests/support/prove-size.ts";
import { aminasForm } from "#tests/writing/writing-room.ts";

class Injected extends Error {}

/** Lets so many statements through and fails the next one. */
class FailsAfter implements KyselyPlugin {
  statements = 0;
  readonly #allowed: number;
  constructor(allowed: number) {
    this.#allowed = allowed;
  }
  transformQuery({ node }: { node: RootOperationNode }): RootOperationNode {
    if (this.statements++ >= this.#allowed) throw new Injected(`statement ${this.#allowed + 1}`);
    return node;
  }
  transformResult = async <T>({ result }: { result: T }): Promise<T> => result;
}

const TABLES = [
  "logged_actions",
  "logged_rungs",
  "tally_cells",
  "waiting_letters",
  "outbox_mails",
  "repeat_marks",
] as const;

/** Every row there is about letters, in a fixed order. */
async function everything(db: Kysely<Schema>): Promise<string> {
  const tables = [];
  for (const table of TABLES) {
    const rows = await db.selectFrom(table).selectAll().execute();
    tables.push([table, rows.map((row) => JSON.stringify(row)).sort()]);
  }
  return JSON.stringify(tables);
}

let failed = 0;

describeOnEachDatabase("whichever statement fails", async (open) => {
  const server = await startMailServer();
  const mailWords = loadMailWords("templates");

  /** Fails at the first statement, the second, and so on, until the use case comes through; nothing may be left. */
  async function failAtEach(
    db: Kysely<Schema>,
    act: (db: Kysely<Schema>) => Promise<unknown>,
    unchanged = everything,
  ): Promise<void> {
    const before = await unchanged(db);
    for (let allowed = 0; ; allowed++) {
      const plugin = new FailsAfter(allowed);
      const injured = db.withPlugin(plugin);
      const error = await act(injured).then(
        () => null,
        (error: unknown) => error,
      );
      expect(await recountTallies(db)).toMatchObject({ equal: true });
      if (error === null) {
        expect(await unchanged(db)).not.toBe(before);
        return;
      }
      expect(error).toBeInstanceOf(Injected);
      expect(await unchanged(db)).toBe(before);
      failed++;
    }
  }

  const room = async () => {
    server.failWith("none");
    server.taken.length = 0;
    return sendingRoom(await open(), server);
  };

  it("a letter is logged wholly or not at all", async () => {
    const { db, now } = await room();
    const letter = aminasLetter({ uaNumber: "901/26", ordinal: 2 });
    const entries = [letter, { ...letter, rung: "reported" as const }];
    await failAtEach(db, (injured) =>
      injured.transaction().execute((transaction) => logRungs(transaction, now, entries)),
    );
  });

  it("a letter waits and its code is mailed, or neither", async () => {
    const { db, now, keys, campaign } = await room();
    await failAtEach(db, (injured) =>
      askToConfirm(
        { db: injured, keys, mailWords, limiter: new MailboxLimiter(), publicUrl: "https://letters.example" },
        now,
        campaign,
        {
          campaignId: campaign.id,
          purpose: "send",
          fields: aminasForm(),
          address: AMINAS_ADDRESS,
          answersToMe: false,
          attachPdf: false,
          print: printChoice({}),
          pageLanguage: "en",
        },
      ),
    );
  });

  it("a confirmed letter is logged and queued, or still waits for its code", async () => {
    const amina = await room();
    await amina.ask();
    await amina.work();
    const code = await codeMailed(server);
    await failAtEach(amina.db, async (injured) => {
      const confirmed = await confirmSending(injured, amina.keys, frames, amina.now, code);
      expect(confirmed.ok).toBe(true);
    });
  });

  it("a letter to oneself is logged and queued, or still waits for its code", async () => {
    const amina = await room();
    await amina.ask({ purpose: "to-oneself" });
    await amina.work();
    const code = await codeMailed(server);
    const parts = {
      keys: amina.keys,
      mailWords,
      limiter: new MailboxLimiter(),
      publicUrl: "https://x.example",
    };
    await failAtEach(amina.db, async (injured) => {
      const confirmed = await mailToOneself({ db: injured, ...parts }, frames, amina.now, code);
      expect(confirmed.ok).toBe(true);
    });
  });

  it("a letter is written down as sent with its rung, or is still being sent", async () => {
    const amina = await room();
    await amina.ask();
    await amina.work();
    await amina.confirm(await codeMailed(server));
    // What a failed attempt leaves is a lease: the letter is neither lost nor called sent.
    const outcome = async (db: Kysely<Schema>) =>
      JSON.stringify([
        await db.selectFrom("logged_rungs").select("rung").orderBy("rung").execute(),
        (await db.selectFrom("outbox_mails").select(["sealed"]).execute()).map(
          ({ sealed }) => sealed !== null,
        ),
      ]);
    await failAtEach(
      amina.db,
      async (injured) => {
        const due = { state: "queued" as const, uncertain_tries: 0, lease_until: null };
        await amina.db
          .updateTable("outbox_mails")
          .set({ ...due, due_at: amina.now.toISOString() })
          .execute();
        const surprises: unknown[] = [];
        await sendDueMails({
          db: injured,
          keys: amina.keys,
          server: smtpServer(server.url),
          rehearsal: smtpServer(server.url),
          identity: IDENTITY,
          mailWords: loadMailWords("templates"),
          now: () => amina.now,
          attach: async () => [],
          onSent: letterSent,
          logError: (error) => surprises.push(error),
        }).catch((error) => surprises.push(error));
        const [mail] = await amina.db.selectFrom("outbox_mails").select("state").execute();
        // Once it is sent, it was a look for further mails that failed.
        if (mail!.state !== "sent") throw surprises[0];
      },
      outcome,
    );
  });

  it("a bounce, a report and a withdrawal happen wholly or not at all", async () => {
    const amina = await room();
    const key = newLetterKey();
    await amina.ask({ fields: aminasForm({ key }) });
    await amina.work();
    await amina.confirm(await codeMailed(server));
    await failAtEach(amina.db, async (injured) => {
      expect(await reportByReceipt(injured, amina.now, key, "post")).toBe(1);
    });
    await amina.work();
    const [mail] = await amina.db.selectFrom("outbox_mails").select("id").execute();
    await failAtEach(amina.db, async (injured) => {
      expect(await letterBounced(injured, amina.now, mail!.id)).toBe(true);
    });
    await failAtEach(amina.db, async (injured) => {
      expect(await withdrawByReceipt(injured, amina.now, key)).toBe(1);
    });
  });

  afterAll(() => figure(`${failed} injected failures so far, one at each statement: nothing half done`));
});
