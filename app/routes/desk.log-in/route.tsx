/** Signing in, and going on with what was being written when a session ended. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { deskPath } from "#app/desk-path.ts";
import { sessionCookie } from "#app/domain/staff/session-cookie.ts";
import { signIn } from "#app/domain/staff/sign-in.server.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { deskTitle } from "#app/ui/desk/desk-title.ts";
import { messageByField, problemsInWords } from "#app/ui/problem.ts";
import { readLogInForm } from "./log-in-form.ts";
import { LogInPage } from "./log-in-page.tsx";
import { ResumePage } from "./resume-page.tsx";

export const meta = deskTitle((t) => t("desk:logIn.title"));

export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  return { back: deskPath(searchParams.get("back")), signedOut: searchParams.has("signed-out") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { email, password, back, typed, problems } = readLogInForm(await request.formData());
  if (problems.length > 0) return data({ back, email, typed, problems }, { status: 400 });
  const signedIn = await signIn(context.db, context.now(), { email, password });
  if (!signedIn.ok) {
    const key = signedIn.reason === "too-often" ? "desk:logIn.tooOften" : "desk:logIn.wrong";
    const status = signedIn.reason === "too-often" ? 429 : 403;
    return data({ back, email, typed, problems: [{ field: "password", key }] }, { status });
  }
  const headers = { "Set-Cookie": sessionCookie(context.publicUrl, signedIn.token) };
  if (typed.length === 0) return redirect(back, { headers });
  return data({ back, email, typed, problems: null }, { headers });
}

export default function LogIn() {
  const { t } = useText();
  const start = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer && !answer.problems) return <ResumePage back={answer.back} typed={answer.typed} />;
  const problems = problemsInWords(t, answer?.problems ?? []);
  return (
    <LogInPage
      back={answer?.back ?? start.back}
      signedOut={start.signedOut && !answer}
      email={answer?.email ?? ""}
      typed={answer?.typed ?? []}
      problems={problems}
      errors={messageByField(problems)}
    />
  );
}
