/**
 * Thanks a crowd for its letters. Each letter is counted as always and acknowledged when it is on the disk; but those
 * who reported the same get the same thank-you page, rendered once in two seconds, with their own receipt put in.
 */
import { randomBytes } from "node:crypto";
import type { Request, Response } from "express";
import { createBriefMemory } from "#app/brief-memory.server.ts";
import type { CountedInCrowd } from "#app/counted-in-crowd.ts";
import type { Page } from "./page.ts";
import type { RenderPage } from "./remix-pages.ts";

const REPORT = /^\/[a-z]{2,3}\/ua\/[\w.-]+\/\d+\/report$/;

/** Stand for a receipt and a nonce in the rendered page: as random as these are, no text of a campaign contains them. */
const [RECEIPT, NONCE] = [randomBytes(16).toString("base64url"), randomBytes(16).toString("base64url")];
const HOLES = new RegExp(`(${RECEIPT}|${NONCE})`);

interface PageWithHoles {
  page: Page;
  /** The page's text, and where it is cut a hole's name. */
  parts: string[];
}

export function reportsInACrowd(render: RenderPage) {
  const thanks = createBriefMemory<PageWithHoles>();

  async function renderThanks(req: Request, res: Response, counted: CountedInCrowd): Promise<PageWithHoles> {
    const page = await render(req, res, {
      method: "GET",
      url: req.path,
      context: { countedInCrowd: { ...counted, receipt: RECEIPT }, cspNonce: NONCE },
    });
    return { page, parts: page.body.toString("utf8").split(HOLES) };
  }

  /** Undefined for whatever else the form may be or need: then nothing has been done yet. */
  return async (req: Request, res: Response): Promise<Page | undefined> => {
    if (req.method !== "POST" || !REPORT.test(req.path)) return undefined;
    const { status, body } = await render(req, res, {
      url: `${req.path}/counted`,
      context: { inCrowd: true },
    });
    if (status !== 200) return undefined;
    const { receipt, ...counted }: CountedInCrowd = JSON.parse(body.toString("utf8"));
    const key = `${req.path} ${JSON.stringify(counted)}`;
    const { page, parts } = await thanks(key, () => renderThanks(req, res, { ...counted, receipt }));
    const holes: Record<string, string> = { [RECEIPT]: receipt, [NONCE]: res.locals.cspNonce };
    return { ...page, body: Buffer.from(parts.map((part) => holes[part] ?? part).join("")) };
  };
}
