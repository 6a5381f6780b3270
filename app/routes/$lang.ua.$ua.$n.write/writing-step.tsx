/** The first step: the sheet to write on, beside it what helps to write. */
import { languageName, textDirection } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { CallHead } from "#app/ui/call-head.tsx";
import { Deadline } from "#app/ui/deadline.tsx";
import { Enhancement } from "#app/ui/enhancement.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { fieldId } from "#app/ui/fields.tsx";
import { LetterCarrier } from "#app/ui/letter-carrier.tsx";
import { LetterForm } from "#app/ui/letter-form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { messageByField, type Problem, problemsInWords } from "#app/ui/problem.ts";
import { SectionField } from "#app/ui/section-field.tsx";
import { Coach } from "./coach.tsx";
import { DraftNote } from "./draft-note.tsx";
import { GlossChoice } from "./gloss-choice.tsx";
import type { GlossPage } from "./gloss-page.server.ts";
import { GlossSheet } from "./gloss-sheet.tsx";
import { LanguageChooser } from "./language-chooser.tsx";
import type { LetterFields } from "./letter-fields.ts";
import { MailSuspended } from "./mail-suspended.tsx";
import { PersonChooser } from "./person-chooser.tsx";
import { ReadAlong } from "./read-along.tsx";
import { ReadingAid } from "./reading-aid.tsx";
import { writeAddress } from "./write-address.ts";
import type { WritingPage } from "./writing-page.server.ts";

interface WritingStepProps {
  page: WritingPage;
  /** The form as it came back: refused with its problems, or to be changed. */
  answer?: { fields: LetterFields; problems: Problem[] };
}

export function WritingStep({ page, answer }: WritingStepProps) {
  const { t, lang } = useText();
  const { campaign } = page;
  const letter = answer?.fields.letter ?? page.letter;
  const problems = problemsInWords(t, answer?.problems ?? []);
  const errors = messageByField(problems);
  const words = {
    town: "",
    name: "",
    ...(answer ? { salutation: "", body: "", closing: "", ...answer.fields } : page.words),
  };
  const language = languageName(letter, lang);
  const about = answer?.fields.about ?? page.about;
  const gloss = page.gloss && glossOf(page.gloss, answer?.fields);
  return (
    <>
      <CallHead call={campaign} now={page.now} title={t("write:title")} />
      <div className="stack-wide">
        <ErrorSummary title={t("write:problems", { count: problems.length })} problems={problems} />
        {campaign.risk && (
          <Notice kind="urgent" title={t("campaign:risk.title")}>
            <p lang={campaign.risk.lang} dir={textDirection(campaign.risk.lang)}>
              {campaign.risk.text}
            </p>
          </Notice>
        )}
        {page.suspended && <MailSuspended country={page.suspended} />}
        {!answer && <LanguageChooser page={page} />}
        {!answer && <PersonChooser page={page} />}
        <form
          method="post"
          id={fieldId("key")}
          className="writing"
          data-draft={[`${campaign.uaNumber}/${campaign.ordinal}`, letter, about].filter(Boolean).join(" ")}
          data-draft-fresh={answer ? undefined : ""}
        >
          {/* Enter in a field presses a form's first button: it is the letter's, not one of the coach's. */}
          <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
          <div className="stack">
            <h2>{t("write:sheet.title")}</h2>
            <p className="measure">
              {page.readingAid ? t("write:sheet.leadBlank", { language }) : t("write:sheet.lead")}
            </p>
            {page.readingAid && (
              <ReadingAid aid={page.readingAid} language={language} names={campaign.names} />
            )}
            {page.readAlong && !page.readingAid && <ReadAlong {...page.readAlong} />}
            <DraftNote />
            <LetterForm
              lang={letter}
              dir={textDirection(letter)}
              date={page.sheet?.placeAndDate ?? ""}
              addressLines={page.sheet?.addressLines ?? []}
              reference={page.sheet?.reference ?? ""}
              words={words}
              errors={errors}
            />
            {campaign.alsoTo.length > 0 && (
              <p className="measure">
                {t("write:sheet.also", {
                  count: campaign.alsoTo.length,
                  names: new Intl.ListFormat(lang).format(campaign.alsoTo),
                })}
              </p>
            )}
            {page.gloss && gloss && (
              <GlossSheet
                gloss={page.gloss}
                lang={gloss.lang}
                body={answer?.fields.glossBody ?? ""}
                error={errors.glossBody}
              />
            )}
          </div>
          <div className="writing-aside stack">
            <Deadline deadlineOn={campaign.deadlineOn} now={page.now} />
            <Coach
              {...page.coach}
              body={words.body}
              gloss={gloss && gloss.placement !== "none" ? (answer?.fields.glossBody ?? "") : ""}
            />
            {page.gloss && gloss && (
              <GlossChoice
                gloss={page.gloss}
                letter={letter}
                chosen={gloss.placement}
                chosenLang={gloss.lang}
                error={errors.glossLang}
                alone={campaign.ownLanguageAllowed ? writeAddress({ ...page, letter: gloss.lang }) : null}
              />
            )}
            <SectionField
              sections={page.sections}
              chosen={answer?.fields.section ?? page.section}
              error={errors.section}
            />
            <Notice kind="info" title={t("write:privacy.title")}>
              <p>
                {t("write:privacy.text")} <a href={`/${lang}/privacy`}>{t("write:privacy.more")}</a>
              </p>
            </Notice>
            <input type="hidden" name="letter" value={letter} />
            <input type="hidden" name="about" value={about} />
            <input type="hidden" name="key" value={answer?.fields.key ?? page.key} />
            <div>
              <Button kind="main">{t("write:submit")}</Button>
              <p className="field-hint under-button">{t("write:submitHint")}</p>
            </div>
          </div>
        </form>
      </div>
      {answer && <LetterCarrier fields={{ ...answer.fields, intent: "edit" }} />}
      <Enhancement name="letter-draft" nonce={page.cspNonce} />
      <Enhancement name="coach" nonce={page.cspNonce} />
      <Enhancement name="drawable" nonce={page.cspNonce} />
      {page.gloss && <Enhancement name="gloss" nonce={page.cspNonce} />}
    </>
  );
}

/** The second language as it was chosen, else the one that is offered first, and none of it in the envelope. */
function glossOf(offered: GlossPage, fields: LetterFields | undefined) {
  const known = offered.languages.some(({ lang }) => lang === fields?.glossLang);
  return {
    lang: (known && fields?.glossLang) || offered.lang,
    placement: fields?.gloss === "facing" || fields?.gloss === "following" ? fields.gloss : "none",
  };
}
