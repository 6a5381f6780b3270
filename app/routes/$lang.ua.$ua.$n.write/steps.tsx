/** What to do with the letters now, one thing after another: by e-mail what cannot be posted in time, else by post. */
import type { Posting } from "#app/domain/delivery/posting.ts";
import type { Letter } from "#app/domain/letter/letter.ts";
import { longDay } from "#app/i18n/dates.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { addresseesOf } from "./letter-label.ts";

interface StepsProps {
  letters: Letter[];
  /** How each is best sent, in the letters' order. */
  postings: Posting[];
  /** There is a PDF of them. */
  printable: boolean;
}

export function Steps({ letters, postings, printable }: StepsProps) {
  const { t, lang } = useText();
  const goesBy = (way: Posting["way"]) => letters.filter((_, i) => postings[i]?.way === way);
  const byPost = goesBy("post");
  const byEmail = goesBy("email");
  const late = byEmail.some(({ postable }) => postable);
  const count = byPost.length;
  const print = byEmail.length > 0 ? "write:steps.printOnly" : "write:steps.print";
  const names = addresseesOf(byEmail, lang);
  return (
    <section className="stack" aria-labelledby="steps">
      <h2 id="steps">{t("write:steps.title")}</h2>
      <ol className="steps">
        {byEmail.length > 0 && (
          <li>
            {late
              ? t("post:steps.email", { count: byEmail.length, names })
              : t("write:steps.email", { count: byEmail.length, names })}
          </li>
        )}
        {count > 0 && (
          <>
            <li>
              {printable
                ? t(print, { count, names: addresseesOf(byPost, lang) })
                : t("write:steps.printPage")}
            </li>
            <li>{t("write:steps.sign", { count })}</li>
            <li>
              <PostingStep postings={postings.filter(({ way }) => way === "post")} />
            </li>
          </>
        )}
      </ol>
    </section>
  );
}

/** By the earliest of their days; where one is late already, without a day. */
function PostingStep({ postings }: { postings: Posting[] }) {
  const { t, lang } = useText();
  const inTime = postings.every(({ plan, suspension }) => plan?.kind === "in-time" && !suspension);
  const [first] = postings.map(({ plan }) => plan?.lastDay ?? "").sort();
  return (
    <>{inTime && first ? t("post:steps.post", { day: longDay(first, lang) }) : t("post:steps.postNow")}</>
  );
}
