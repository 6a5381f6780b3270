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
import type { Paper } from "#app/domain/delivery/paper.ts";
import { undrawableCharacters } from "#app/domain/delivery/undrawable-characters.server.ts";
import { lettersBeyondWindow } from "#app/domain/delivery/window-overflow.server.ts";
import type { Letter } from "#app/domain/letter/letter.ts";
import { titleTag } from "#app/ui/page-title.ts";
import { campaignPage } from "./campaign-address.server.ts";
import { LetterError } from "./letter-error.tsx";
import { addresseeOf } from "./letter-label.ts";
import { LettersStep } from "./letters-step.tsx";
import { receiveLetter } from "./receive-letter.server.ts";
import { writingPage } from "./writing-page.server.ts";
import { WritingStep } from "./writing-step.tsx";

export const meta: MetaFunction = ({ params }) => [
  ...titleTag(params.lang, (t) => t("write:title")),
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
  const { fields, freezing, intent } = received;
  if (intent === "edit" || !freezing.ok) {
    const problems = freezing.ok ? [] : freezing.problems;
    const step = { step: "writing" as const, fields, problems: intent === "edit" ? [] : problems };
    return data(
      keyIsLost(problems) ? { ...step, fields: { ...fields, key: undefined } } : step,
      intent === "edit" ? 200 : 422,
    );
  }
  const { words, day, letters } = freezing;
  return data({
    step: "letters" as const,
    fields: { ...words, day },
    letters,
    undrawable: undrawableCharacters(letters),
    beyondWindow: { A4: beyondWindow(letters, "A4"), LETTER: beyondWindow(letters, "LETTER") },
  });
}

const beyondWindow = (letters: Letter[], paper: Paper): string[] =>
  lettersBeyondWindow(letters, paper).map(addresseeOf);

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
