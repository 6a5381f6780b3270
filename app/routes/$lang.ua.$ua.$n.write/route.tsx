/** Writing: the form is the sheet of paper; what comes back are the letters, frozen, and ways to take them away. */
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { isRouteErrorResponse, useActionData, useLoaderData, useRouteError } from "@remix-run/react";
import { campaignState } from "#app/domain/campaign/campaign.ts";
import { undrawableCharacters } from "#app/domain/delivery/undrawable-characters.server.ts";
import { titleTag } from "#app/ui/page-title.ts";
import { type GivenBack, TextGivenBack } from "#app/ui/text-given-back.tsx";
import { campaignAt, campaignPage } from "./campaign-address.server.ts";
import { LettersStep } from "./letters-step.tsx";
import { receiveLetter } from "./receive-letter.server.ts";
import { writingPage } from "./writing-page.server.ts";
import { WritingStep } from "./writing-step.tsx";

export const meta: MetaFunction = ({ params }) => [
  ...titleTag(params.lang, (t) => t("write:title")),
  { name: "robots", content: "noindex" },
];

export async function loader(args: LoaderFunctionArgs) {
  const { params, context } = args;
  const campaign = await campaignAt(context.db, params);
  if (!campaign || campaignState(campaign, context.now()) !== "open") throw redirect(campaignPage(params));
  return writingPage(args, campaign);
}

/** A letter that cannot be made is thrown, so that the loader does not run and send the words away with a redirect. */
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

export function ErrorBoundary() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.data?.words !== undefined)
    return <TextGivenBack {...(error.data as GivenBack)} />;
  return <TextGivenBack reason="failed" problems={[]} words="" fields={{}} />;
}
