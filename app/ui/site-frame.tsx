/** Masthead and foot of the public pages, around whatever the page is. */
import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { capitalized } from "#app/i18n/capitalized.ts";
import {
  isPageLanguage,
  languageName,
  PAGE_LANGUAGES,
  type PageLanguage,
  textDirection,
} from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { LETTER_CARRIER } from "./letter-carrier.tsx";
import { Mark } from "./mark.tsx";

interface SiteFrameProps {
  children: ReactNode;
  /** The page was made of a letter that was sent to it, and has a LetterCarrier. */
  hasLetter?: boolean;
}

export function SiteFrame({ children, hasLetter = false }: SiteFrameProps) {
  return (
    <>
      <Masthead hasLetter={hasLetter} />
      <main className="page" id="main">
        {children}
      </main>
      <SiteFooter />
    </>
  );
}

function Masthead({ hasLetter }: { hasLetter: boolean }) {
  const { t, lang } = useText();
  const { pathname } = useLocation();
  const links = [
    { to: `/${lang}`, label: t("site:nav.open") },
    { to: `/${lang}/archive`, label: t("site:nav.archive") },
    { to: `/${lang}/help`, label: t("site:nav.help") },
  ];
  return (
    <header className="masthead page">
      <div className="masthead-row">
        <a className="wordmark" href={`/${lang}`}>
          <Mark />
          {t("site:name")}
        </a>
        <p className="tagline">{t("site:tagline")}</p>
        <div className="masthead-links">
          <nav aria-label={t("site:nav.label")}>
            <ul className="plain">
              {links.map(({ to, label }, i) => (
                <li key={to} className={i === 0 ? "masthead-home" : undefined}>
                  <a href={to} aria-current={pathname === to ? "page" : undefined}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <LanguageSwitch hasLetter={hasLetter} />
        </div>
      </div>
    </header>
  );
}

/**
 * The same page in each page language; pages without a language in their address lead to the front page. A page
 * with a letter on it takes the letter along.
 */
function LanguageSwitch({ hasLetter }: { hasLetter: boolean }) {
  const { t, lang } = useText();
  const { pathname, search } = useLocation();
  const [, first, ...rest] = pathname.split("/");
  const hasLanguage = isPageLanguage(first) || rest[0] === "ua";
  const wordsIn = (code: PageLanguage) => ({
    lang: code,
    dir: textDirection(code),
    "aria-current": code === lang || undefined,
  });
  const samePage = hasLanguage && rest.length > 0 ? `/${rest.join("/")}${search}` : hasLanguage ? search : "";
  return (
    <nav className="languages" aria-label={t("site:nav.language")}>
      <ul className="plain">
        {PAGE_LANGUAGES.map((code) => (
          <li key={code}>
            {hasLetter ? (
              <button form={LETTER_CARRIER} formAction={`/${code}${samePage}`} {...wordsIn(code)}>
                {capitalized(languageName(code), code)}
              </button>
            ) : (
              <a href={`/${code}${samePage}`} hrefLang={code} {...wordsIn(code)}>
                {capitalized(languageName(code), code)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function SiteFooter() {
  const { t, lang } = useText();
  return (
    <footer className="site-footer">
      <div className="page">
        <p className="footer-promise">{t("site:footer.promise")}</p>
        <nav aria-label={t("site:footer.label")}>
          <ul className="plain">
            <li>
              <a href={`/${lang}/privacy`}>{t("site:footer.privacy")}</a>
            </li>
            <li>
              <a href={`/${lang}/help`}>{t("site:footer.help")}</a>
            </li>
            <li>
              <a href={`/${lang}/receipt`}>{t("site:footer.receipt")}</a>
            </li>
            <li>
              <a href="/desk">{t("site:footer.desk")}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
