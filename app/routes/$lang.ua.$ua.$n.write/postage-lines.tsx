/** What the letters weigh, and the stamp for it: a line for each weight and reach. */
import type { Posting } from "#app/domain/delivery/posting.ts";
import { useText } from "#app/i18n/text-context.tsx";

export function PostageLines({ postings }: { postings: Posting[] }) {
  const { t } = useText();
  if (postings.length === 0) return null;
  const kinds = [...new Map(postings.map((one) => [`${one.reach} ${one.sheets}`, one])).values()];
  return (
    <>
      <ul className="plain">
        {kinds.map((one) => (
          <li key={`${one.reach} ${one.sheets}`}>
            <PostageLine {...one} named={kinds.length > 1} />
          </li>
        ))}
      </ul>
      {kinds.some(({ rate }) => !rate) && <p className="field-hint">{t("post:postage.ask")}</p>}
    </>
  );
}

function PostageLine({ reach, sheets, grams, rate, named }: Posting & { named: boolean }) {
  const { t, lang } = useText();
  const weight = new Intl.NumberFormat(lang, { style: "unit", unit: "gram" }).format(grams);
  return (
    <>
      {named && `${t(`post:reach.${reach}`)}: `}
      {t("post:postage.weighs", { count: sheets, weight })}
      {rate && (
        <>
          {" · "}
          <strong>
            <bdi>{rate.price}</bdi>
          </strong>
        </>
      )}
    </>
  );
}
