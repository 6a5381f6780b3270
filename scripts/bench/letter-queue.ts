/** How long a reader waits for a page while five hundred letters wait to be drawn. */
import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { LetterPdfRenderer } from "#app/domain/delivery/letter-pdf.server.ts";
import { plainOrder } from "#app/domain/delivery/print-order.ts";
import type { Letter } from "#app/domain/letter/letter.ts";
import { type Comparison, median, ms, times } from "./measure.ts";

const QUEUED = 500;
/** In milliseconds between two readers. */
const PAUSE = 10;

/** In this process, whose threads draw the letters: its main thread renders the pages. */
export async function pagesMeanwhile(
  renderer: LetterPdfRenderer,
  letter: (number: number) => Letter,
): Promise<Comparison> {
  const server = http.createServer((_, answer) => answer.end(page())).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const visit = async (): Promise<number> => {
    const begun = performance.now();
    await (await fetch(url)).text();
    return performance.now() - begun;
  };
  for (let i = 0; i < 50; i++) await visit();
  const quiet = await timesOf(visit, (visits) => visits < 100);

  let left = QUEUED;
  const begun = performance.now();
  const drawn = Promise.all(
    Array.from({ length: QUEUED }, async (_, i) => {
      await renderer.render(plainOrder([letter(20_000 + i)], "A4"));
      left--;
    }),
  );
  const busy = await timesOf(visit, () => left > 0);
  await drawn;
  const rate = (QUEUED / (performance.now() - begun)) * 1_000;
  server.close();
  const slow = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)]!;
  return {
    what: `a page of 20 kB while ${QUEUED} letters are queued and drawn at ${Math.round(rate)}/s (95 of 100 within ${ms(slow(busy))}, all within ${ms(Math.max(...busy))})`,
    ours: ms(median(busy)),
    beside: `${ms(median(quiet))}: with no letter waiting (95 of 100 within ${ms(slow(quiet))})`,
    ratio: times(median(busy), median(quiet)),
  };
}

async function timesOf(visit: () => Promise<number>, goOn: (visits: number) => boolean): Promise<number[]> {
  const values: number[] = [];
  do {
    values.push(await visit());
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  } while (goOn(values.length));
  return values;
}

/** About as much work as a campaign page. */
const page = (): string =>
  renderToStaticMarkup(
    createElement(
      "main",
      null,
      Array.from({ length: 300 }, (_, i) =>
        createElement("p", { key: i, className: "line" }, `Paragraph ${i} of a page about Noor.`),
      ),
    ),
  );
