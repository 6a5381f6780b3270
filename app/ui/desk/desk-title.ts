/** The browser tab's title of a desk page. Its language is the reader's, which the desk's loader has found out. */
import type { MetaFunction } from "@remix-run/node";
import type { Text } from "#app/i18n/i18n.ts";
import { titleTag } from "#app/ui/page-title.ts";

export const deskTitle =
  (page: (t: Text) => string): MetaFunction =>
  ({ matches }) => {
    const desk = matches.find((match) => match.pathname.startsWith("/desk"))?.data as
      | { lang?: string }
      | undefined;
    return [...titleTag(desk?.lang, page), { name: "robots", content: "noindex" }];
  };
