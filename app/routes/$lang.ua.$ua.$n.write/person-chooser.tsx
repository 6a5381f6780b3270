/** A call for several people: whom the letter is about, chosen before writing, like its language. */
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { SelectField } from "#app/ui/fields.tsx";
import type { WritingPage } from "./writing-page.server.ts";

export function PersonChooser({ page }: { page: WritingPage }) {
  const { t } = useText();
  const { people } = page.campaign;
  if (people.length < 2) return null;
  return (
    <form method="get" className="other-language-form">
      <SelectField
        name="about"
        label={t("write:about.label")}
        hint={t("write:about.hint")}
        defaultValue={page.about}
      >
        <option value="">{t("write:about.all")}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <input type="hidden" name="letter" value={page.letter} />
      {page.section !== "int" && <input type="hidden" name="section" value={page.section} />}
      <Button>{t("write:about.use")}</Button>
    </form>
  );
}
