/** Looks at a form before any route asks for it: what is none, and what is made to keep us busy, goes no further. */
import type { Request, RequestHandler } from "express";
import { isBounceHook } from "./bounce-hook.ts";
import { refuse } from "./refusal.ts";
import { takesDocument } from "./request-body.ts";

/** Our largest form, a campaign with thirty addressees, has some 500 fields; a page that repeats 700,000 takes seconds. */
const MOST_FIELDS = 2_000;

/** 422 for a body that no form sends, or a file that nothing asked for; 413 for too many fields. After request-body.ts. */
export const readableForm: RequestHandler = async (req, res, next) => {
  const body: Uint8Array<ArrayBuffer> | undefined = res.locals.body;
  if (!body?.length || isBounceHook(req)) return next();
  const fields = await fieldsOf(req, body);
  if (fields === undefined) return refuse(req, res, 422);
  return fields > MOST_FIELDS ? refuse(req, res, 413) : next();
};

/** How many; undefined where they cannot be read. In this encoding every text is a form, and "&" only parts its fields. */
async function fieldsOf(req: Request, body: Uint8Array<ArrayBuffer>): Promise<number | undefined> {
  const type = req.get("Content-Type") ?? "";
  if (/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) return 1 + occurrences(body, "&");
  try {
    const form = await new Response(body, { headers: { "Content-Type": type } }).formData();
    const values = [...form.values()];
    const files = values.filter((value) => typeof value !== "string").length;
    return files > 0 && !takesDocument(req.path) ? undefined : values.length;
  } catch {
    return undefined;
  }
}

function occurrences(body: Uint8Array, sign: string): number {
  const code = sign.charCodeAt(0);
  let count = 0;
  for (const byte of body) if (byte === code) count++;
  return count;
}
