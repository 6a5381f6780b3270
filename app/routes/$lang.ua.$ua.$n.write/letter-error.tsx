/** The error boundary of pages that a letter is sent to: whatever happened, its words are given back. */
import { isRouteErrorResponse, useActionData, useRouteError } from "@remix-run/react";
import { type GivenBack, TextGivenBack } from "#app/ui/text-given-back.tsx";
import { type LetterFields, ownWords } from "./letter-fields.ts";

/** The action's own refusal brings the words along; where the page around an accepted letter failed, its answer has them. */
export function LetterError() {
  const error = useRouteError();
  const fields = useActionData<{ fields?: LetterFields }>()?.fields ?? {};
  if (isRouteErrorResponse(error) && error.data?.words !== undefined)
    return <TextGivenBack {...(error.data as GivenBack)} />;
  return <TextGivenBack reason="failed" problems={[]} words={ownWords(fields)} fields={fields} />;
}
