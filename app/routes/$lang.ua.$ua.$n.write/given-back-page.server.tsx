/** The answer of a file's address when there is no file: a whole page with the supporter's words on it. */
import type { ActionFunctionArgs } from "@remix-run/node";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { textIn } from "#app/i18n/i18n.ts";
import { textDirection } from "#app/i18n/languages.ts";
import { TextContext } from "#app/i18n/text-context.tsx";
import stylesheet from "#app/styles/index.css?url";
import { Mark } from "#app/ui/mark.tsx";
import { pageLanguage, titleTag } from "#app/ui/page-title.ts";
import { type GivenBack, TextGivenBack } from "#app/ui/text-given-back.tsx";

/** In seconds: the printing queue empties faster, but a crowd should not all come back at once. */
const RETRY_AFTER = "30";

export function givenBackPage(args: ActionFunctionArgs, status: number, givenBack: GivenBack): Response {
  const title = textIn(pageLanguage(args.params.lang))(`write:givenBack.${givenBack.reason}`);
  return wholePage(args, status, title, <TextGivenBack {...givenBack} />);
}

/** A page without the router, for addresses that answer with a file when all is well. */
export function wholePage(
  { params }: ActionFunctionArgs,
  status: number,
  title: string,
  content: ReactNode,
): Response {
  const lang = pageLanguage(params.lang);
  const t = textIn(lang);
  const dir = textDirection(lang);
  const page = (
    <TextContext.Provider value={{ t, lang, dir }}>
      <html lang={lang} dir={dir}>
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>{titleTag(lang, () => title)[0]?.title}</title>
          <link rel="stylesheet" href={stylesheet} />
        </head>
        <body>
          <header className="masthead page">
            <div className="masthead-row">
              <a className="wordmark" href={`/${lang}`}>
                <Mark />
                {t("site:name")}
              </a>
            </div>
          </header>
          <main className="page" id="main">
            {content}
          </main>
        </body>
      </html>
    </TextContext.Provider>
  );
  const headers = new Headers({
    "Content-Type": "text/html; charset=utf-8",
    "Content-Language": lang,
    "Cache-Control": "no-store",
  });
  if (status === 503) headers.set("Retry-After", RETRY_AFTER);
  return new Response(`<!doctype html>${renderToStaticMarkup(page)}`, { status, headers });
}
