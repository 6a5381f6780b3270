/** Paper, window and envelopes in one place: what a supporter has at home, the section's usual ones chosen. */
import { ENVELOPES, usualEnvelope } from "#app/domain/delivery/envelope-format.ts";
import { LABEL_SHEETS } from "#app/domain/delivery/label-sheet.ts";
import { SHEET_CHOICES } from "#app/domain/delivery/print-choice.ts";
import type { EnvelopeFormat, LabelSheet, WindowFormat } from "#app/domain/delivery/print-order.ts";
import { WINDOWS } from "#app/domain/delivery/window-format.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { CheckField, SelectField } from "#app/ui/fields.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { BeyondWindows } from "./print-options.server.ts";

interface PaperChoiceProps {
  window: WindowFormat;
  beyondWindow: BeyondWindows;
  anyByPost: boolean;
  /** Whether a sender may be printed on envelopes. */
  sender?: boolean;
  /** A form that came back. */
  chosen?: { window?: string; envelope?: string } | undefined;
}

/** Where an address does not fit the usual window, envelope pages are chosen to begin with. */
export function PaperChoice({ window, beyondWindow, anyByPost, sender = true, chosen }: PaperChoiceProps) {
  const { t } = useText();
  const needsEnvelope = beyondWindow[window].length > 0;
  return (
    <fieldset className="paper-choices stack">
      <legend className="field-label">{t("paper:choice.title")}</legend>
      <SelectField name="window" label={t("paper:choice.sheet")} defaultValue={chosen?.window ?? window}>
        {SHEET_CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {t(`paper:sheet.${choice}`)}
          </option>
        ))}
      </SelectField>
      {anyByPost && (
        <>
          <BeyondWindowNotices beyondWindow={beyondWindow} />
          <EnvelopeChoice
            chosen={chosen?.envelope ?? (needsEnvelope ? usualEnvelope(WINDOWS[window].paper) : "none")}
          />
          {sender && <CheckField name="sender" value="on" label={t("paper:choice.sender")} />}
        </>
      )}
    </fieldset>
  );
}

function EnvelopeChoice({ chosen }: { chosen: string }) {
  const { t } = useText();
  return (
    <SelectField
      name="envelope"
      label={t("paper:choice.envelope")}
      hint={t("paper:choice.envelopeHint")}
      defaultValue={chosen}
    >
      <option value="none">{t("paper:envelope.none")}</option>
      <optgroup label={t("paper:envelope.pages")}>
        {(Object.keys(ENVELOPES) as EnvelopeFormat[]).map((format) => (
          <option key={format} value={format}>
            {t(`paper:envelope.${format}`)}
          </option>
        ))}
      </optgroup>
      <optgroup label={t("paper:envelope.labels")}>
        {(Object.keys(LABEL_SHEETS).sort().reverse() as LabelSheet[]).map((sheet) => (
          <option key={sheet} value={sheet}>
            {t(`paper:envelope.${sheet}`)}
          </option>
        ))}
      </optgroup>
    </SelectField>
  );
}

/** The style sheet shows the notice of the window that is chosen; without :has() each stands there with its window's name. */
function BeyondWindowNotices({ beyondWindow }: { beyondWindow: BeyondWindows }) {
  const { t, lang } = useText();
  return (Object.keys(WINDOWS) as WindowFormat[])
    .filter((format) => beyondWindow[format].length > 0)
    .map((format) => (
      <div key={format} data-for-window={format}>
        <Notice kind="info" title={t(`paper:sheet.${format}`)}>
          <p>
            {t("paper:beyondWindow", {
              count: beyondWindow[format].length,
              names: new Intl.ListFormat(lang).format(beyondWindow[format]),
            })}
          </p>
        </Notice>
      </div>
    ));
}
