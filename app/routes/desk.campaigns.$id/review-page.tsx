/** The review page: what happened and what is missing on top, then the fields, and beside them the document. */
import type { CampaignForm } from "#app/domain/campaign/campaign-form.ts";
import type { EditProblem } from "#app/domain/campaign/edit-campaign.server.ts";
import { rowInLanguage } from "#app/domain/campaign/form-rows.ts";
import { textDirection } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { JsonLink } from "#app/ui/desk/json-link.tsx";
import { Enhancement } from "#app/ui/enhancement.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { CampaignEditor } from "./campaign-editor.tsx";
import { CloseForm } from "./close-form.tsx";
import { DoneNotice } from "./done-notice.tsx";
import type { ReviewData } from "./review-data.server.ts";
import { SourcePane } from "./source-pane.tsx";
import { BeforePublishing } from "./to-do.tsx";

interface ReviewPageProps {
  review: ReviewData;
  /** The form holds what has not been saved. */
  unsaved: boolean;
  problems: EditProblem[];
  savedOnly: boolean;
  done: string | null;
  nonce: string;
}

export function ReviewPage({ review, unsaved, problems, savedOnly, done, nonce }: ReviewPageProps) {
  const { t } = useText();
  const { facts, form, source } = review;
  const { published, state, demonstration } = facts;
  const messages = problems.map(({ field, code, hole }) => ({
    field,
    message: t(`desk:problem.${code}`, { ...hole }),
  }));
  return (
    <>
      <PageHead
        kicker={
          <>
            <span>{t(`desk:edit.state.${state}`)}</span>
            {published && <bdi>{`UA ${published.uaNumber} · ${published.ordinal}`}</bdi>}
            {demonstration && <span>{t("desk:campaigns.demonstration")}</span>}
          </>
        }
        title={<CampaignTitle form={form} />}
        lead={demonstration && <p>{t("desk:edit.demonstration")}</p>}
      />
      <div className={source ? "review" : undefined}>
        <div className="review-fields stack">
          {problems.length === 0 && !unsaved && <DoneNotice done={done} facts={facts} />}
          <ErrorSummary title={t(savedOnly ? "desk:edit.savedOnly" : "desk:problems")} problems={messages} />
          {!published && problems.length === 0 && <BeforePublishing {...facts} />}
          <CampaignEditor review={review} messages={messages} unsaved={unsaved} />
          {state === "open" && <CloseForm />}
          <JsonLink />
        </div>
        {source && <SourcePane source={source} doubts={review.doubts} form={form} />}
      </div>
      <Enhancement name="review" nonce={nonce} />
    </>
  );
}

/** In the page's language, where the campaign has a title in it; else in the document's. */
function CampaignTitle({ form }: { form: CampaignForm }) {
  const { t, lang } = useText();
  const rows = [lang, form.documentLanguage].map((language) => rowInLanguage(form, "texts", language));
  const row = rows.find((row) => row !== undefined && form[`texts.${row}.title`]) ?? 0;
  const title = form[`texts.${row}.title`];
  if (!title) return t("desk:campaigns.untitled");
  const language = form[`texts.${row}.lang`] ?? "";
  return (
    <span lang={language} dir={textDirection(language)}>
      {title}
    </span>
  );
}
