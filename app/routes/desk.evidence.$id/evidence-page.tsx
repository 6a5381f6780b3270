/** The review page of a report, from top to bottom: what happened, the report, its figures, its whole text. */
import type { EvidenceForm, EvidenceProblem } from "#app/domain/campaign/evidence-form.ts";
import { figureCount } from "#app/domain/campaign/evidence-form.ts";
import type { EvidenceDocument } from "#app/domain/campaign/figures.ts";
import { uaSlug } from "#app/domain/urgent-action/ua-number.ts";
import { textDirection } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { campaignPath } from "#app/ui/campaign-path.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextField } from "#app/ui/fields.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { messageByField } from "#app/ui/problem.ts";
import type { CallsOfNumber } from "./calls-by-number.ts";
import { FigureFields } from "./figure-fields.tsx";
import { MarkedText } from "./marked-text.tsx";

interface EvidencePageProps {
  evidence: EvidenceDocument;
  calls: CallsOfNumber[];
  form: EvidenceForm;
  problems: EvidenceProblem[];
  inUse: string[];
  done: string | null;
}

export function EvidencePage({ evidence, calls, form, problems, inUse, done }: EvidencePageProps) {
  const { t } = useText();
  const messages = problems.map(({ field, code }) => ({ field, message: t(`evidence:problem.${code}`) }));
  const errors = messageByField(messages);
  const count = figureCount(form);
  return (
    <>
      <PageHead
        kicker={evidence.publisher && <bdi>{evidence.publisher}</bdi>}
        title={
          <span lang={evidence.language} dir={textDirection(evidence.language)}>
            {evidence.title || t("evidence:list.untitled")}
          </span>
        }
        lead={<p>{t("evidence:review.lead")}</p>}
      />
      <div className="stack">
        {done === "saved" && <Saved uaNumber={evidence.uaNumber} calls={calls} />}
        {inUse.length > 0 && (
          <Notice kind="urgent">
            <p>{t("evidence:review.inUse", { names: inUse.join(", ") })}</p>
          </Notice>
        )}
        <ErrorSummary title={t("evidence:problems")} problems={messages} />
        <form method="post" encType="multipart/form-data" className="desk-editor stack-wide" noValidate>
          <button
            type="submit"
            className="only-read"
            name="intent"
            value="save"
            tabIndex={-1}
            aria-hidden="true"
          >
            {t("evidence:review.save")}
          </button>
          <ReportFields form={form} errors={errors} calls={calls} />
          <section className="desk-part stack">
            <h2>{t("evidence:review.figures")}</h2>
            {count === 0 && <p>{t("evidence:review.none")}</p>}
            {Array.from({ length: count }, (_, i) => (
              <FigureFields
                // biome-ignore lint/suspicious/noArrayIndexKey: figures are numbered rows of one form
                key={i}
                at={`figures.${i}`}
                number={i + 1}
                form={form}
                errors={errors}
                evidence={evidence}
              />
            ))}
            <Button name="intent" value="add-figure">
              {t("evidence:review.add")}
            </Button>
          </section>
          <div className="desk-bar button-row">
            <Button kind="main" name="intent" value="save">
              {t("evidence:review.save")}
            </Button>
          </div>
        </form>
        <details className="desk-part" id="text">
          <summary>{t("evidence:review.wholeText")}</summary>
          <MarkedText evidence={evidence} />
        </details>
        <details className="desk-part">
          <summary>{t("evidence:review.delete")}</summary>
          <form method="post" className="stack">
            <p>{t("evidence:review.deleteLead")}</p>
            <Button name="intent" value="delete">
              {t("evidence:review.deleteSubmit")}
            </Button>
          </form>
        </details>
      </div>
    </>
  );
}

function Saved({ uaNumber, calls }: { uaNumber: string | null; calls: CallsOfNumber[] }) {
  const { t, lang } = useText();
  const ordinal = calls.find((call) => call.uaNumber === uaNumber)?.ordinal;
  return (
    <Notice kind="done" title={t("evidence:review.saved")}>
      {uaNumber && (
        <p className="button-row">
          {ordinal && (
            <LinkButton to={`${campaignPath(lang, { uaNumber, ordinal })}#figures`}>
              {t("evidence:review.seePage")}
            </LinkButton>
          )}
          <LinkButton kind="quiet" to={`/desk/people/${uaSlug(uaNumber)}`}>
            {t("evidence:review.seePeople")}
          </LinkButton>
        </p>
      )}
    </Notice>
  );
}

interface ReportFieldsProps {
  form: EvidenceForm;
  errors: Partial<Record<string, string>>;
  calls: CallsOfNumber[];
}

function ReportFields({ form, errors, calls }: ReportFieldsProps) {
  const { t } = useText();
  const field = (name: string) => ({ name, defaultValue: form[name] ?? "", error: errors[name] });
  return (
    <section className="desk-part stack">
      <h2>{t("evidence:review.report")}</h2>
      <TextField
        {...field("uaNumber")}
        label={t("evidence:review.uaNumber")}
        hint={t("evidence:review.uaNumberHint")}
        list="ua-numbers"
        dir="ltr"
      />
      <datalist id="ua-numbers">
        {calls.map(({ uaNumber, country }) => (
          <option key={uaNumber} value={uaNumber}>
            {country}
          </option>
        ))}
      </datalist>
      <TextField {...field("title")} label={t("evidence:review.reportTitle")} dir="auto" />
      <div className="evidence-fields">
        <TextField {...field("publisher")} label={t("evidence:review.publisher")} dir="auto" optional />
        <TextField {...field("issuedOn")} label={t("evidence:review.issuedOn")} type="date" optional />
      </div>
      <TextField
        {...field("url")}
        label={t("evidence:review.url")}
        hint={t("evidence:review.urlHint")}
        type="url"
        dir="ltr"
        optional
      />
    </section>
  );
}
