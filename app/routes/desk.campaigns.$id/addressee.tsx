/** One addressee: the lines of the envelope, the other ways to reach them, who writes to them. */
import { rowsOf } from "#app/domain/campaign/campaign-form.ts";
import { letterHoles } from "#app/domain/campaign/check-model-letter.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { SelectField } from "#app/ui/fields.tsx";
import { AddressWindows } from "./address-windows.tsx";
import { AddresseeMoves } from "./addressee-moves.tsx";
import { EditorText, EditorTextArea, useEditor } from "./editor-context.tsx";
import { ToSource } from "./to-source.tsx";
import { AddresseeInLanguages } from "./translation-addressee.tsx";

const KINDS = ["target", "mission", "embassy"] as const;

export function Addressee({ row, place }: { row: number; place: number }) {
  const { t } = useText();
  const { form, places, doubts, windows, sections } = useEditor();
  const field = `addressees.${row}`;
  const at = (part: string) => `${field}.${part}`;
  const isCopy = Boolean(form[at("copy")]);
  const alike = rowsOf(form, "addressees").filter(
    (other) => Boolean(form[`addressees.${other}.copy`]) === isCopy,
  );
  const doubt = doubts.get(field);
  return (
    <fieldset className="desk-row" id={`addressees-${row}`}>
      <legend>
        {t(isCopy ? "desk:edit.addressees.copy" : "desk:edit.addressees.target", {
          number: alike.indexOf(row) + 1,
        })}
      </legend>
      <input type="hidden" name={at("id")} value={form[at("id")] ?? ""} />
      <input type="hidden" name={at("copy")} value={form[at("copy")] ?? ""} />
      {(doubt || places.has(field)) && (
        <p className="field-hint">
          {doubt && <strong className="desk-doubt">{t(`desk:doubt.${doubt}`)}</strong>}{" "}
          {places.has(field) && <ToSource field={field} form={form} />}
        </p>
      )}
      <div className="desk-pair">
        <EditorText name={at("name")} label={t("desk:edit.addressees.name")} optional />
        <EditorText name={at("office")} label={t("desk:edit.addressees.office")} optional />
      </div>
      <EditorTextArea
        name={at("addressLines")}
        rows={5}
        label={t("desk:edit.addressees.addressLines")}
        hint={t("desk:edit.addressees.addressLinesHint")}
      />
      <AddressWindows windows={windows[row] ?? []} />
      <div className="desk-pair">
        <EditorText
          name={at("salutation")}
          holes={letterHoles}
          label={t("desk:edit.addressees.salutation")}
          hint={t("desk:edit.addressees.salutationHint")}
          optional
        />
        <EditorTextArea
          name={at("emails")}
          rows={2}
          label={t("desk:edit.addressees.emails")}
          hint={t("desk:edit.addressees.emailsHint")}
          optional
        />
      </div>
      <AddresseeInLanguages row={row} />
      <details>
        <summary>{t("desk:edit.addressees.more")}</summary>
        <div className="desk-pair">
          <EditorTextArea name={at("phones")} rows={2} label={t("desk:edit.addressees.phones")} optional />
          <EditorTextArea name={at("fax")} rows={2} label={t("desk:edit.addressees.fax")} optional />
          <EditorTextArea name={at("social")} rows={2} label={t("desk:edit.addressees.social")} optional />
          <EditorText name={at("contactForm")} label={t("desk:edit.addressees.contactForm")} optional />
        </div>
      </details>
      <div className="desk-pair">
        <SelectField name={at("kind")} label={t("desk:edit.addressees.kind")} defaultValue={form[at("kind")]}>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`desk:edit.addressees.kinds.${kind}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          name={at("section")}
          label={t("review:section.label")}
          defaultValue={form[at("section")]}
        >
          <option value="">{t("review:section.everybody")}</option>
          {sections.map(({ code, name }) => (
            <option key={code} value={code}>
              {t("review:section.only", { section: name })}
            </option>
          ))}
        </SelectField>
      </div>
      <AddresseeMoves place={place} isCopy={isCopy} alike={alike.indexOf(row)} of={alike.length} />
    </fieldset>
  );
}
