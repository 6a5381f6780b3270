/** A page is rendered once for many readers, and never shown after what it says has changed. */
import { expect, it } from "vitest";
import type { Page } from "../../server/page.ts";
import { type CachedPage, createPageCache } from "../../server/page-cache.ts";

const MINISTER = "/en/ua/72-24/7";
const NOOR = "/en/ua/901-26/1";

/** A rendering that ends when it is told to, and how often it has begun. */
function rendering() {
  const state = { times: 0, end: () => {} };
  const render = async (): Promise<Page> => {
    state.times++;
    await new Promise<void>((resolve) => {
      state.end = resolve;
    });
    return { status: 200, headers: [["cache-control", "public, s-maxage=10"]], body: Buffer.from("page") };
  };
  return { state, render };
}

it("letters for one case do not keep the page of another from being kept", async () => {
  const cache = createPageCache();
  const { state, render } = rendering();
  const first = cache.get(MINISTER, render);
  cache.forget((key) => key === NOOR);
  const second = cache.get(MINISTER, render);
  state.end();
  const pages = await Promise.all([first, second, first.then(() => cache.get(MINISTER, render))]);
  expect(state.times).toBe(1);
  expect(new Set(pages.map((page) => (page as CachedPage).etag)).size).toBe(1);
});

it("a page that is forgotten while it is rendered is given to who asked before, and to nobody after", async () => {
  const cache = createPageCache();
  const { state, render } = rendering();
  const asked = cache.get(NOOR, render);
  cache.forget((key) => key === NOOR);
  state.end();
  await asked;
  const after = cache.get(NOOR, render);
  state.end();
  await after;
  expect(state.times).toBe(2);
});
