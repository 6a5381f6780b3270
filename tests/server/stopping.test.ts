/** A restart loses no letter: what is under way is answered, then everything closes. */
import http from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { startSite } from "../../scripts/running-site.ts";

it("under load, keep-alive connections end after an answer and none is reset", async () => {
  const site = await startSite();
  const agent = new http.Agent({ keepAlive: true, maxSockets: 20 });
  let stopping = false;
  const outcomes = { answered: 0, broken: [] as string[] };

  /** False once the server takes no more connections. */
  const get = () =>
    new Promise<boolean>((resolve) => {
      const request = http.get(`${site.url}/en/ua/900-26/1/write`, { agent }, (answer) => {
        answer.resume().on("end", () => {
          if (answer.statusCode === 200) outcomes.answered++;
          else outcomes.broken.push(String(answer.statusCode));
          resolve(true);
        });
        answer.on("error", (error) => outcomes.broken.push(error.message));
      });
      request.on("error", (error: NodeJS.ErrnoException) => {
        const over = stopping && error.code === "ECONNREFUSED";
        if (!over) outcomes.broken.push(error.code ?? error.message);
        resolve(!over);
      });
    });

  const readers = Array.from({ length: 20 }, async () => {
    while (await get());
  });
  await wait(1_000);
  stopping = true;
  const begun = performance.now();
  const code = await site.stop("SIGTERM");
  const took = performance.now() - begun;
  await Promise.all(readers);

  expect(code).toBe(0);
  expect(took).toBeLessThan(10_000);
  expect(outcomes.answered).toBeGreaterThan(20);
  expect(outcomes.broken).toEqual([]);
  expect(site.log().at(-1)).toMatchObject({ msg: "stopped" });
});

it("a half-sent form is waited for", async () => {
  const site = await startSite();
  const answer = new Promise<number>((resolve, reject) => {
    const request = http.request(
      `${site.url}/en/ua/900-26/1/report`,
      {
        method: "POST",
        headers: { "Content-Type": "application/x-www-form-urlencoded", "Content-Length": 3 },
      },
      (response) => resolve(response.statusCode!),
    );
    request.on("error", reject);
    request.write("x");
    setTimeout(() => request.end("=1"), 1_000);
  });
  await wait(300);
  const code = site.stop("SIGINT");
  expect(await answer).toBeLessThan(500);
  expect(await code).toBe(0);
});
