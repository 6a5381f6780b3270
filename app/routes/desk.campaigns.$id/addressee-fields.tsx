/** Everybody who is written to, each with the lines of the envelope. */
import { rowsOf } from "#app/domain/campaign/campaign-form.ts";
import { letterHoles } from "#app/domain/campaign/check-model-letter.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { SelectField } from "#app/ui/fields.tsx";
import { useActionAt } from "./action-at.ts";
import { EditorCheck, EditorText, EditorTextArea, useEditor } from "./editor-context.tsx";

export function AddresseeFields() {
  const { t } = useText();
  const { form } = useEditor();
  const rows = rowsOf(form, "addressees");
  const actionAt = useActionAt();
  return (
    <section className="desk-part" aria-labelledby="addressees">
      <h2 id="addressees">{t("desk:edit.addressees.title")}</h2>
      <p>
        {t("desk:edit.addressees.lead")} {t("desk:edit.addressees.remove")}
      </p>
      {rows.map((row) => (
        <Addressee key={row} row={row} />
      ))}
      <Button name="intent" value="add-addressee" formAction={actionAt(`addressees-${rows.length}`)}>
        {t("desk:edit.addressees.add")}
      </Button>
    </section>
  );
}

const KINDS = ["target", "mission", "embassy"] as const;

function Addressee({ row }: { row: number }) {
  const { t } = useText();
  const { form } = useEditor();
  const at = (part: string) => `addressees.${row}.${part}`;
  const alike = rowsOf(form, "addressees").filter(
    (other) => Boolean(form[`addressees.${other}.copy`]) === Boolean(form[at("copy")]),
  );
  const key = form[at("copy")]
    ? ("desk:edit.addressees.copy" as const)
    : ("desk:edit.addressees.target" as const);
  return (
    <fieldset className="desk-row" id={`addressees-${row}`}>
      <legend>{t(key, { number: alike.indexOf(row) + 1 })}</legend>
      <input type="hidden" name={at("id")} value={form[at("id")] ?? ""} />
      <div className="desk-pair">
        <EditorText name={at("name")} label={t("desk:edit.addressees.name")} optional />
        <EditorText name={at("office")} label={t("desk:edit.addressees.office")} optional />
      </div>
      <div className="desk-pair">
        <EditorTextArea
          name={at("addressLines")}
          rows={5}
          label={t("desk:edit.addressees.addressLines")}
          hint={t("desk:edit.addressees.addressLinesHint")}
        />
        <div>
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
      </div>
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
        <EditorCheck name={at("copy")} label={t("desk:edit.addressees.isCopy")} />
      </div>
    </fieldset>
  );
}
