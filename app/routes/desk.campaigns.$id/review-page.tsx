/** The review page, from top to bottom: what happened, what is missing, what is doubtful, the form, closing. */
import type { CampaignForm } from "#app/domain/campaign/campaign-form.ts";
import type { Doubt } from "#app/domain/campaign/doubts.ts";
import type { EditProblem } from "#app/domain/campaign/edit-campaign.server.ts";
import { textDirection } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { CampaignEditor } from "./campaign-editor.tsx";
import type { CampaignFacts } from "./campaign-facts.ts";
import { CloseForm } from "./close-form.tsx";
import { DoneNotice } from "./done-notice.tsx";
import { BeforePublishing, DoubtList } from "./to-do.tsx";

interface ReviewPageProps {
  facts: CampaignFacts;
  form: CampaignForm;
  doubts: Doubt[];
  done: string | null;
  problems: EditProblem[];
  savedOnly: boolean;
}

export function ReviewPage({ facts, form, doubts, done, problems, savedOnly }: ReviewPageProps) {
  const { t } = useText();
  const { published, state, demonstration } = facts;
  const messages = problems.map(({ field, code, hole }) => ({
    field,
    message: t(`desk:problem.${code}`, { ...hole }),
  }));
  const title = form["texts.0.title"];
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
        title={
          title ? (
            <span lang={form["texts.0.lang"]} dir={textDirection(form["texts.0.lang"] ?? "")}>
              {title}
            </span>
          ) : (
            t("desk:campaigns.untitled")
          )
        }
        lead={demonstration && <p>{t("desk:edit.demonstration")}</p>}
      />
      <div className="stack">
        {problems.length === 0 && <DoneNotice done={done} facts={facts} />}
        <ErrorSummary title={t(savedOnly ? "desk:edit.savedOnly" : "desk:problems")} problems={messages} />
        <DoubtList doubts={doubts} />
        {!published && problems.length === 0 && <BeforePublishing {...facts} />}
        <CampaignEditor form={form} messages={messages} doubts={doubts} published={published} />
        {state === "open" && <CloseForm />}
      </div>
    </>
  );
}
