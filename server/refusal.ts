/** What is answered when a request does not get as far as a page: one status, kind words, the way on. */
import fs from "node:fs";
import path from "node:path";
import type { Request, Response } from "express";
import { PAGE_LANGUAGES, type PageLanguage, textDirection } from "#app/i18n/languages.ts";
import { requestLanguage } from "#app/i18n/request-language.ts";

export type RefusalStatus = 400 | 403 | 405 | 408 | 413 | 422 | 500 | 503;
type Words = Record<RefusalStatus, { title: string; text: string }> & { campaigns: string };

/** Read once at start: the site's own dictionaries are inside the build, which may be what is broken. */
const words = new Map<PageLanguage, Words>(
  PAGE_LANGUAGES.map((lang) => [
    lang,
    JSON.parse(fs.readFileSync(path.resolve("locales", lang, "server.json"), "utf8")),
  ]),
);

/** Ends the answer: a page for people, one line for programs. */
export function refuse(req: Request, res: Response, status: RefusalStatus): void {
  if (res.headersSent) return void res.destroy();
  const lang = requestLanguage(
    req.path,
    new Headers({ ...pick(req, "cookie"), ...pick(req, "accept-language") }),
  );
  const { title, text } = words.get(lang)![status];
  res.status(status).set("Cache-Control", "no-store");
  if (status === 503) res.set("Retry-After", "30");
  if (!req.accepts("html")) return void res.type("text").send(`${title}\n`);
  res
    .set("Content-Language", lang)
    .type("html")
    .send(page(lang, title, text));
}

const page = (lang: PageLanguage, title: string, text: string) => `<!doctype html>
<html lang="${lang}" dir="${textDirection(lang)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<link rel="stylesheet" href="/plain.css"></head>
<body><main><h1>${title}</h1><p>${text}</p><p><a href="/${lang}">${words.get(lang)!.campaigns}</a></p></main></body>
</html>
`;

const pick = (req: Request, name: string) => {
  const value = req.get(name);
  return value === undefined ? {} : { [name]: value };
};
