/** What is missing before a draft can be published, and what is worth knowing before. */
import { useText } from "#app/i18n/text-context.tsx";
import { fieldId } from "#app/ui/fields.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { CampaignFacts } from "./campaign-facts.ts";

export function BeforePublishing({ missing, notices }: Pick<CampaignFacts, "missing" | "notices">) {
  const { t } = useText();
  return (
    <Notice kind="info" title={t("desk:edit.missing.title")}>
      {missing.length === 0 && <p>{t("desk:edit.missing.none")}</p>}
      <ul>
        {missing.map(({ field, code, hole }) => (
          <li key={[field, code, hole?.line, hole?.column].join(" ")}>
            <a href={`#${fieldId(field)}`}>{t(`desk:problem.${code}`, { ...hole })}</a>
          </li>
        ))}
      </ul>
      {notices.map((notice) => (
        <p key={notice}>{t(`desk:edit.notice.${notice}`)}</p>
      ))}
    </Notice>
  );
}
