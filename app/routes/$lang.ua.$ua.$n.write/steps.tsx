/** What to do with the letters now, one thing after another: by e-mail where nothing can be posted, else by post. */
import type { Letter } from "#app/domain/letter/letter.ts";
import { longDay } from "#app/i18n/dates.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { addresseesOf } from "./letter-label.ts";

interface StepsProps {
  letters: Letter[];
  /** There is a PDF of them. */
  printable: boolean;
  /** YYYY-MM-DD */
  deadlineOn: string;
}

export function Steps({ letters, printable, deadlineOn }: StepsProps) {
  const { t, lang } = useText();
  const byPost = letters.filter(({ postable }) => postable);
  const byEmail = letters.filter(({ postable }) => !postable);
  const count = byPost.length;
  const print = byEmail.length > 0 ? "write:steps.printOnly" : "write:steps.print";
  return (
    <section className="stack" aria-labelledby="steps">
      <h2 id="steps">{t("write:steps.title")}</h2>
      <ol className="steps">
        {byEmail.length > 0 && (
          <li>{t("write:steps.email", { count: byEmail.length, names: addresseesOf(byEmail, lang) })}</li>
        )}
        {count > 0 && (
          <>
            <li>
              {printable
                ? t(print, { count, names: addresseesOf(byPost, lang) })
                : t("write:steps.printPage")}
            </li>
            <li>{t("write:steps.sign", { count })}</li>
            <li>{t("write:steps.post", { deadline: longDay(deadlineOn, lang) })}</li>
          </>
        )}
      </ol>
    </section>
  );
}
