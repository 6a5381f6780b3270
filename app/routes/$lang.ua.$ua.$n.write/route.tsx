/** Writing: the form is the sheet of paper; what comes back are the letters, frozen, and ways to take them away. */
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { campaignAt } from "#app/campaign-of-address.server.ts";
import { campaignState } from "#app/domain/campaign/campaign.ts";
import { undrawableCharacters } from "#app/domain/delivery/undrawable-characters.server.ts";
import { titleTag } from "#app/ui/page-title.ts";
import { campaignPage } from "./campaign-address.server.ts";
import { LetterError } from "./letter-error.tsx";
import { letterPostings } from "./letter-postings.server.ts";
import { LettersStep } from "./letters-step.tsx";
import { beyondWindows } from "./print-options.server.ts";
import { receiveLetter } from "./receive-letter.server.ts";
import { showStep } from "./step-shown.server.ts";
import { withAddition } from "./with-addition.server.ts";
import { writingPage } from "./writing-page.server.ts";
import { WritingStep } from "./writing-step.tsx";

export const meta: MetaFunction<typeof loader> = ({ params, data }) => [
  ...titleTag(params.lang, (t) =>
    data?.step === "letters" ? t("write:letters.tabTitle") : t("write:title"),
  ),
  { name: "robots", content: "noindex" },
];

/** After the action it runs as well. What was open then may be closed by now: the words are on their way, and nothing redirects them. */
export async function loader(args: LoaderFunctionArgs) {
  const { params, context } = args;
  const campaign = await campaignAt(context.db, params);
  const shown = campaign && (context.formSent || campaignState(campaign, context.now()) === "open");
  if (!shown) throw context.formSent ? data(null, 404) : redirect(campaignPage(params));
  return writingPage(args, campaign);
}

export async function action(args: ActionFunctionArgs) {
  const received = await receiveLetter(args);
  if (!received.ok) throw data(received.givenBack, received.status);
  const { campaign, freezing, intent, add } = received;
  const fields = withAddition(args.context.frames, campaign, received.fields, add);
  const wantsForm = intent === "edit" || intent === "check" || add !== null;
  if (wantsForm || !freezing.ok) {
    const problems = freezing.ok ? [] : freezing.problems;
    const step = { step: "writing" as const, fields, problems: wantsForm ? [] : problems };
    return data(
      keyIsLost(problems) ? { ...step, fields: { ...fields, key: undefined } } : step,
      wantsForm ? 200 : 422,
    );
  }
  const { words, day, letters } = freezing;
  showStep(args.context, "letters");
  return data({
    step: "letters" as const,
    fields: { ...words, day },
    letters,
    postings: await letterPostings(args.context, campaign, words.section, letters),
    undrawable: undrawableCharacters(letters),
    beyondWindow: beyondWindows(letters),
  });
}

const keyIsLost = (problems: { field: string }[]) => problems.some(({ field }) => field === "key");

export default function Write() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return answer?.step === "letters" ? (
    <LettersStep page={page} {...answer} />
  ) : (
    <WritingStep page={page} answer={answer} />
  );
}

export const ErrorBoundary = LetterError;
