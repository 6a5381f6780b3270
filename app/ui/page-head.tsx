/** The top of a page: a kicker, the one h1, and a lead. The title may be in another language than the page. */
import type { ReactNode } from "react";
import { textDirection } from "#app/i18n/languages.ts";

interface PageHeadProps {
  kicker?: ReactNode;
  title: ReactNode;
  lead?: ReactNode;
  /** The title's language, when it is not the page's. */
  titleLang?: string;
}

export function PageHead({ kicker, title, lead, titleLang }: PageHeadProps) {
  return (
    <header className="page-head">
      {kicker && <p className="kicker">{kicker}</p>}
      <h1 lang={titleLang} dir={titleLang && textDirection(titleLang)}>
        {title}
      </h1>
      {lead && <div className="lead">{lead}</div>}
    </header>
  );
}
