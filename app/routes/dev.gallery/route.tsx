/** While developing: every component, in both text directions, by day and by lamplight. */
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { textIn } from "#app/i18n/i18n.ts";
import { textDirection } from "#app/i18n/languages.ts";
import { TextContext } from "#app/i18n/text-context.tsx";
import { notFound } from "#app/not-found.server.ts";
import styles from "./gallery.css?url";
import { Specimens } from "./specimens.tsx";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const meta: MetaFunction = () => [{ title: "Gallery – Amparo" }];

export async function loader({ context }: LoaderFunctionArgs) {
  if (!context.development) throw await notFound(context);
  return { now: context.now() };
}

export default function Gallery() {
  const { now } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="gallery">
      <h1 className="only-read">Gallery</h1>
      {(["en", "ar"] as const).flatMap((lang) =>
        ["light", "dark"].map((scheme) => (
          <TextContext.Provider
            key={`${lang} ${scheme}`}
            value={{ t: textIn(lang), lang, dir: textDirection(lang) }}
          >
            <section
              className="gallery-panel"
              lang={lang}
              dir={textDirection(lang)}
              data-scheme={scheme}
              aria-label={`${lang}, ${scheme}`}
            >
              <Specimens panel={`${lang}-${scheme}`} now={now} />
            </section>
          </TextContext.Provider>
        )),
      )}
    </main>
  );
}
