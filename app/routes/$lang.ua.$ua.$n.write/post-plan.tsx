/** When to post at the latest, and with what stamp; or why to send an e-mail instead. */
import type { Posting } from "#app/domain/delivery/posting.ts";
import type { Letter } from "#app/domain/letter/letter.ts";
import { longDay } from "#app/i18n/dates.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { letterLabel } from "./letter-label.ts";
import { PostageLines } from "./postage-lines.tsx";

interface PostPlanProps {
  letters: Letter[];
  postings: Posting[];
}

/** The letter itself leads; what is otherwise with a copy is said after it. */
export function PostPlan({ letters, postings }: PostPlanProps) {
  const { t } = useText();
  const posted = postings.filter(({ plan }) => plan);
  const [main, ...others] = posted;
  if (!main) return null;
  const different = others.filter(
    (one) => sentenceKind(one) !== sentenceKind(main) || lastDay(one) !== lastDay(main),
  );
  const labelOf = ({ addresseeId }: Posting) =>
    letterLabel(t, letters.find((letter) => letter.addresseeId === addresseeId)!);
  return (
    <section className="stack post-plan" aria-labelledby="post-plan">
      <h2 id="post-plan">{t("post:plan.title")}</h2>
      <PlanSentence posting={main} />
      {different.map((one) => (
        <div key={one.addresseeId} className="post-plan-other">
          <h3>{labelOf(one)}</h3>
          <PlanSentence posting={one} />
        </div>
      ))}
      <PostageLines postings={posted.filter(({ way }) => way === "post")} />
    </section>
  );
}

const sentenceKind = ({ plan, suspension, way }: Posting): string =>
  suspension ? `suspended ${way}` : `${plan?.kind} ${way}`;
const lastDay = ({ plan }: Posting): string => plan?.lastDay ?? "";

function PlanSentence({ posting }: { posting: Posting }) {
  const { t, lang } = useText();
  const { plan, suspension, way } = posting;
  const country = countryIn(lang, posting.country);
  if (!plan) return null;
  const instead = t(way === "email" ? "post:plan.eMailInstead" : "post:plan.noEMail");
  if (suspension) {
    return (
      <Notice kind="urgent" title={t("post:plan.suspended", { country })}>
        <p>
          {t("post:plan.suspendedSince", { day: longDay(suspension.sinceOn, lang) })}{" "}
          <bdi>{suspension.source}</bdi>
        </p>
        <p>{instead}</p>
      </Notice>
    );
  }
  if (plan.kind === "too-late") {
    return (
      <Notice kind="urgent" title={t("post:plan.tooLate")}>
        <p>{t("post:plan.arrives", { day: longDay(plan.arrivesOn, lang) })}</p>
        <p>{instead}</p>
        <Reckoning posting={posting} country={country} />
      </Notice>
    );
  }
  return (
    <>
      <p>
        {t(plan.daysLeft === 0 ? "post:plan.today" : "post:plan.until")}{" "}
        <strong className="post-plan-day">
          <time dateTime={plan.lastDay}>{longDay(plan.lastDay, lang)}</time>
        </strong>
      </p>
      <Reckoning posting={posting} country={country} />
    </>
  );
}

/** How the day was found, in small type: by whose figure, and from when. */
function Reckoning({
  posting: { workingDays, source, country: code },
  country,
}: {
  posting: Posting;
  country: string;
}) {
  const { t, lang } = useText();
  const words = { count: workingDays, country };
  return (
    <p className="field-hint">
      {t(code ? "post:plan.takes" : "post:plan.takesSomewhere", words)}{" "}
      {source.text === null ? (
        t("post:plan.estimate")
      ) : (
        <>
          {t("post:plan.source", { day: longDay(source.checkedOn, lang) })} <bdi>{source.text}</bdi>
        </>
      )}
    </p>
  );
}

/** "" where it is not known; the sentences that name it are then not said. */
const countryIn = (lang: string, code: string | null): string =>
  code ? (new Intl.DisplayNames([lang], { type: "region" }).of(code) ?? code) : "";
