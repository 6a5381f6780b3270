import { once } from "node:events";
import type { AddressInfo } from "node:net";
import express from "express";
import { expect, it } from "vitest";
import { lettersInTurn } from "../../server/letters-in-turn.ts";

it("makes few letters at once, every one in its turn, and lets pages pass", async () => {
  let working = 0;
  let most = 0;
  const app = express();
  app.use(lettersInTurn(3));
  app.post("/letter.pdf", (_, answer) => {
    working++;
    most = Math.max(most, working);
    setTimeout(() => {
      working--;
      answer.end("letter");
    }, 30);
  });
  app.get("/page", (_, answer) => void answer.end("page"));
  const server = app.listen(0);
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const gone = new AbortController();
  let drawn = 0;
  const letters = Promise.all(
    Array.from({ length: 20 }, async () => {
      await (await fetch(`${url}/letter.pdf`, { method: "POST" })).text();
      drawn++;
    }),
  );
  const given = fetch(`${url}/letter.pdf`, { method: "POST", signal: gone.signal }).catch(() => "gone");
  gone.abort();
  expect(await (await fetch(`${url}/page`)).text()).toBe("page");
  expect(drawn).toBeLessThan(20);
  await letters;
  expect([drawn, most, await given]).toEqual([20, 3, "gone"]);
  server.close();
});

it.each(["/letter.PDF", "/letter.pdf/", "/letter.pdf.data", "/letter.docx//", "/letter.eml"])(
  "%s is the same letter, and waits as well",
  async (path) => {
    let working = 0;
    const app = express();
    app.use(lettersInTurn(1));
    app.post(/.*/, (_, answer) => {
      working++;
      setTimeout(() => answer.end(), 50);
    });
    const server = app.listen(0);
    await once(server, "listening");
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
    const all = [1, 2, 3].map(() => fetch(url, { method: "POST" }));
    await Promise.race(all);
    expect(working).toBeLessThan(3);
    await Promise.all(all);
    server.close();
  },
);
