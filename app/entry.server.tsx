/** Renders each page whole on the server, with the words of the request's language around it. */
import { Writable } from "node:stream";
import type { AppLoadContext, EntryContext, HandleErrorFunction } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import type { ReactElement } from "react";
import { renderToPipeableStream } from "react-dom/server";
import { textIn } from "./i18n/i18n.ts";
import { textDirection } from "./i18n/languages.ts";
import { requestLanguage } from "./i18n/request-language.ts";
import { TextContext } from "./i18n/text-context.tsx";

/** Longest time a page may take to render, in milliseconds. */
const RENDER_LIMIT = 5_000;

/** Remix holds each page's data for this long (its default is 4,950 ms); no page here streams. */
export const streamTimeout = 500;

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const lang = requestLanguage(new URL(request.url).pathname, request.headers);
  const html = await renderWhole(
    <TextContext.Provider value={{ t: textIn(lang), lang, dir: textDirection(lang) }}>
      <RemixServer
        context={remixContext}
        url={request.url}
        abortDelay={RENDER_LIMIT}
        nonce={context.cspNonce}
      />
    </TextContext.Provider>,
    context,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Language", lang);
  return new Response(html, { headers, status });
}

/** Surprises only: a wrong address or a refused form is an answer, and a reader who left is no error. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  context.logError(error);
};

/**
 * One buffer, not a stream: compression then works on the whole page instead of flushing each chunk,
 * and a component that throws still gets an error page with the right status.
 */
function renderWhole(page: ReactElement, context: AppLoadContext): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const collect = new Writable({
      write(chunk: Buffer, _encoding, done) {
        chunks.push(chunk);
        done();
      },
      final(done) {
        resolve(Buffer.concat(chunks));
        done();
      },
    });
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce: context.cspNonce,
      onAllReady() {
        clearTimeout(timer); // left running, it would hold the page in memory for its full length
        pipe(collect);
      },
      onShellError(error) {
        clearTimeout(timer);
        reject(error);
      },
      onError(error) {
        context.logError(error);
      },
    });
    const timer = setTimeout(abort, RENDER_LIMIT);
  });
}
