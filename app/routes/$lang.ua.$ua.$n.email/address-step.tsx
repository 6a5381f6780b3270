/** Where the mail with the code goes, who is to be answered, and the supporter's own yes. */
import type { Letter } from "#app/domain/letter/letter.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { type Call, CallHead } from "#app/ui/call-head.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { CheckField, ChoiceField, TextField } from "#app/ui/fields.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { LetterCarrier } from "#app/ui/letter-carrier.tsx";
import { messageByField, type Problem, problemsInWords } from "#app/ui/problem.ts";
import { addresseesOf } from "../$lang.ua.$ua.$n.write/letter-label.ts";

export interface AddressPage {
  call: Call;
  now: Date;
  fields: Record<string, string | undefined>;
  /** The letters that have an e-mail address to go to. */
  sendable: Letter[];
  typed: Record<string, string | undefined>;
  problems: Problem[];
}

export function AddressStep({ page }: { page: AddressPage }) {
  const { t, lang } = useText();
  const { call, fields, sendable, typed } = page;
  const problems = problemsInWords(t, page.problems);
  const errors = messageByField(problems);
  const canSend = sendable.length > 0;
  const names = addresseesOf(sendable, lang);
  return (
    <>
      <CallHead
        call={call}
        now={page.now}
        title={t("send:title")}
        lead={canSend ? t("send:lead", { names }) : t("send:leadOneself")}
      />
      <div className="stack-wide">
        <ErrorSummary title={t("send:problems", { count: problems.length })} problems={problems} />
        <form method="post" className="stack measure">
          <HiddenFields fields={fields} />
          {canSend ? (
            <ChoiceField
              name="purpose"
              label={t("send:purpose")}
              defaultValue={typed.purpose ?? "send"}
              choices={[
                { value: "send", label: t("send:purposeSend", { names }), hint: t("send:purposeSendHint") },
                {
                  value: "to-oneself",
                  label: t("send:purposeOneself"),
                  hint: t("send:purposeOneselfHint"),
                },
              ]}
            />
          ) : (
            <input type="hidden" name="purpose" value="to-oneself" />
          )}
          <TextField
            name="address"
            type="email"
            label={t("send:address")}
            hint={t("send:addressHint")}
            error={errors.address}
            defaultValue={typed.address ?? ""}
            autoComplete="email"
            dir="ltr"
            required
          />
          {canSend && (
            <>
              <ChoiceField
                name="answers"
                label={t("send:answers")}
                hint={t("send:answersHint")}
                defaultValue={typed.answers ?? "office"}
                choices={[
                  { value: "office", label: t("send:answersOffice") },
                  { value: "me", label: t("send:answersMe"), hint: t("send:answersMeHint") },
                ]}
              />
              <CheckField
                name="attachPdf"
                value="yes"
                label={t("send:attachPdf")}
                defaultChecked={typed.attachPdf === "yes"}
              />
              <CheckField
                name="consent"
                value="yes"
                label={t("send:consent")}
                hint={t("send:consentHint")}
                error={errors.consent}
                defaultChecked={typed.consent === "yes"}
              />
            </>
          )}
          <div className="button-row">
            <Button kind="main" name="intent" value="ask">
              {t("send:ask")}
            </Button>
            <Button
              formAction={`write?${new URLSearchParams({ letter: fields.letter ?? "" })}`}
              formNoValidate
            >
              {t("write:mail.back")}
            </Button>
          </div>
          <p className="field-hint">
            <a href={`/${lang}/privacy`}>{t("send:kept")}</a>
          </p>
        </form>
      </div>
      <LetterCarrier fields={fields} />
    </>
  );
}
