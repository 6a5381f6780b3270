/** What the last press of a button did, and where its result can be seen. */
import { uaSlug } from "#app/domain/urgent-action/ua-number.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { campaignPath } from "#app/ui/campaign-path.ts";
import { Notice } from "#app/ui/notice.tsx";
import type { CampaignFacts } from "./campaign-facts.ts";

export function DoneNotice({
  done,
  facts: { published, state },
}: {
  done: string | null;
  facts: CampaignFacts;
}) {
  const { t, lang } = useText();
  const words = {
    saved: `${t("desk:edit.saved")} ${t(published ? "desk:edit.savedPublic" : "desk:edit.savedHint")}`,
    published: t(state === "closed" ? "desk:edit.publishedClosed" : "desk:edit.published"),
    closed: t("desk:edit.closed"),
    "file-deleted": t("review:keeping.fileDeleted"),
    "source-deleted": t("review:keeping.sourceDeleted"),
  };
  const said = done && done in words ? words[done as keyof typeof words] : null;
  if (!said && !published) return null;
  const links = published && (
    <p className="button-row">
      <LinkButton to={campaignPath(lang, published)}>{t("desk:edit.seePage")}</LinkButton>
      <LinkButton kind="quiet" to={`/desk/tallies/${uaSlug(published.uaNumber)}`}>
        {t("desk:edit.seeTally")}
      </LinkButton>
      <LinkButton kind="quiet" to={`/desk/people/${uaSlug(published.uaNumber)}`}>
        {t("people:desk")}
      </LinkButton>
    </p>
  );
  if (!said) return links;
  return (
    <Notice kind="done" title={said}>
      {links}
    </Notice>
  );
}
