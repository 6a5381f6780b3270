/** The document around every page. No script is loaded here: a page that wants one asks for it itself. */
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Links, Meta, Outlet, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { longDay } from "#app/i18n/dates.ts";
import { useText } from "#app/i18n/text-context.tsx";
import styles from "./styles/index.css?url";
import { LinkButton } from "./ui/button.tsx";
import { PageHead } from "./ui/page-head.tsx";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const meta: MetaFunction = () => [{ title: "Amparo" }];

export const loader = ({ context }: LoaderFunctionArgs) => ({
  clockIsSet: context.clockIsSet,
  today: context.now().toISOString().slice(0, 10),
});

export function Layout({ children }: { children: ReactNode }) {
  const { t, lang, dir } = useText();
  const clock = useRouteLoaderData<typeof loader>("root");
  return (
    <html lang={lang} dir={dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        <a className="skip-link" href="#main">
          {t("site:skip")}
        </a>
        {clock?.clockIsSet && (
          <aside className="clock-bar" aria-labelledby="clock">
            <p id="clock">{t("site:clock", { date: longDay(clock.today, lang) })}</p>
          </aside>
        )}
        {children}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

/** A surprise: what broke is in the log, not on the page. */
export function ErrorBoundary() {
  const { t, lang } = useText();
  return (
    <main className="page" id="main">
      <PageHead title={t("site:failure.headline")} lead={<p>{t("site:failure.lead")}</p>} />
      <LinkButton to={`/${lang}`}>{t("site:failure.home")}</LinkButton>
    </main>
  );
}
