/** Everybody who is written to, in the order of their letters. */
import { rowsOf } from "#app/domain/campaign/campaign-form.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { useActionAt } from "./action-at.ts";
import { Addressee } from "./addressee.tsx";
import { useEditor } from "./editor-context.tsx";

export function AddresseeFields() {
  const { t } = useText();
  const { form } = useEditor();
  const rows = rowsOf(form, "addressees");
  const actionAt = useActionAt();
  return (
    <section className="desk-part" aria-labelledby="addressees">
      <h2 id="addressees">{t("desk:edit.addressees.title")}</h2>
      <p>{t("desk:edit.addressees.lead")}</p>
      {rows.map((row, place) => (
        <Addressee key={row} row={row} place={place} />
      ))}
      <Button name="intent" value="add-addressee" formAction={actionAt(`addressees-${rows.length}`)}>
        {t("desk:edit.addressees.add")}
      </Button>
    </section>
  );
}
