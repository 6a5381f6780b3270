/** Masthead of the desk: where one is, who one is, the language and the way out. */
import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { roleMay } from "#app/domain/staff/roles.ts";
import type { Staff } from "#app/domain/staff/staff.ts";
import { capitalized } from "#app/i18n/capitalized.ts";
import { languageName, PAGE_LANGUAGES } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Mark } from "#app/ui/mark.tsx";

export function DeskFrame({ staff, children }: { staff: Staff | null; children: ReactNode }) {
  const { t, lang } = useText();
  return (
    <>
      <header className="masthead page">
        <div className="masthead-row">
          <a className="wordmark" href={`/${lang}`}>
            <Mark />
            {t("site:name")}
          </a>
          {staff && <DeskLinks staff={staff} />}
        </div>
      </header>
      <main className="page desk" id="main">
        {children}
      </main>
      <DeskFoot staff={staff} />
    </>
  );
}

function DeskLinks({ staff }: { staff: Staff }) {
  const { t } = useText();
  const { pathname } = useLocation();
  const links = [{ to: "/desk", label: t("desk:nav.campaigns") }];
  if (roleMay(staff.role, "edit campaigns")) links.push({ to: "/desk/import", label: t("desk:nav.import") });
  if (roleMay(staff.role, "see drafts")) links.push({ to: "/desk/evidence", label: t("evidence:nav") });
  if (roleMay(staff.role, "check reports")) {
    links.push({ to: "/desk/reports", label: t("events:reports.nav") });
    links.push({ to: "/desk/events", label: t("events:nav") });
  }
  if (roleMay(staff.role, "edit post")) links.push({ to: "/desk/post", label: t("post:desk.nav") });
  if (roleMay(staff.role, "manage mail")) links.push({ to: "/desk/mail", label: t("mail:nav") });
  return (
    <nav className="masthead-links" aria-label={t("desk:nav.label")}>
      <ul className="plain">
        {links.map(({ to, label }) => (
          <li key={to}>
            <a href={to} aria-current={pathname === to ? "page" : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function DeskFoot({ staff }: { staff: Staff | null }) {
  const { t } = useText();
  return (
    <footer className="site-footer">
      <div className="page desk-foot">
        {staff && (
          <p>
            {t("desk:nav.signedIn", { email: staff.email })} · {t(`desk:role.${staff.role}`)}
            {staff.section && ` · ${staff.section.toUpperCase()}`}
          </p>
        )}
        <DeskLanguages />
        {staff && (
          <form method="post" action="/desk/log-out">
            <Button>{t("desk:nav.signOut")}</Button>
          </form>
        )}
      </div>
    </footer>
  );
}

function DeskLanguages() {
  const { t, lang } = useText();
  const { pathname, search } = useLocation();
  return (
    <form
      method="post"
      action="/desk/language"
      className="desk-languages"
      aria-label={t("site:nav.language")}
    >
      <input type="hidden" name="back" value={pathname + search} />
      {PAGE_LANGUAGES.map((code) => (
        <Button
          key={code}
          kind="quiet"
          name="lang"
          value={code}
          lang={code}
          aria-current={code === lang ? "true" : undefined}
        >
          {capitalized(languageName(code), code)}
        </Button>
      ))}
    </form>
  );
}
