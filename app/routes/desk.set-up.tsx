/** A one-time link becomes an account with a password, and its owner is signed in. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isEmailAddress } from "#app/domain/campaign/contact.ts";
import { passwordProblem } from "#app/domain/staff/new-password.ts";
import { openSession } from "#app/domain/staff/session.server.ts";
import { sessionCookie } from "#app/domain/staff/session-cookie.ts";
import { FIRST_ADMINISTRATOR, findStaffByLink, setUpStaff } from "#app/domain/staff/staff-link.server.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { deskTitle } from "#app/ui/desk/desk-title.ts";
import { SetUpForm } from "#app/ui/desk/set-up-form.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { messageByField, type Problem, problemsInWords } from "#app/ui/problem.ts";

export const meta = deskTitle((t) => t("desk:setUp.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const token = new URL(request.url).searchParams.get("token") ?? "";
  const staff = await findStaffByLink(context.db, context.now(), token);
  return { token, email: staff?.email ?? null, first: staff?.email === FIRST_ADMINISTRATOR };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = Object.fromEntries(await request.formData());
  const { token, email, password, repeat } = form as Record<string, string>;
  const problems = problemsOf({ email, password: password ?? "", repeat });
  if (problems.length > 0) return data({ email, problems }, { status: 400 });
  const now = context.now();
  const setUp = await setUpStaff(context.db, now, { token: token ?? "", password: password!, email });
  if (!setUp.ok && setUp.reason === "link-used") return data({ email, problems }, { status: 410 });
  if (!setUp.ok)
    return data({ email, problems: [{ field: "email", key: "desk:setUp.emailTaken" }] }, { status: 409 });
  const session = await openSession(context.db, now, setUp.staff.id);
  return redirect("/desk", { headers: { "Set-Cookie": sessionCookie(context.publicUrl, session) } });
}

function problemsOf({
  email,
  password,
  repeat,
}: {
  email?: string;
  password: string;
  repeat?: string;
}): Problem[] {
  const problems: Problem[] = [];
  if (email !== undefined && !isEmailAddress(email.trim()))
    problems.push({ field: "email", key: "desk:setUp.emailWrong" });
  const weakness = passwordProblem(password);
  if (weakness) problems.push({ field: "password", key: `desk:setUp.${weakness}` });
  else if (password !== repeat) problems.push({ field: "repeat", key: "desk:setUp.different" });
  return problems;
}

export default function SetUp() {
  const { t } = useText();
  const { token, email, first } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const problems = problemsInWords(t, answer?.problems ?? []);
  if (email === null) {
    return (
      <>
        <PageHead title={t("desk:setUp.used.headline")} lead={<p>{t("desk:setUp.used.lead")}</p>} />
        <LinkButton to="/desk/log-in">{t("desk:logIn.submit")}</LinkButton>
      </>
    );
  }
  return (
    <>
      <PageHead title={t("desk:setUp.headline")} lead={<p>{t("desk:setUp.lead")}</p>} />
      <ErrorSummary title={t("desk:problems")} problems={problems} />
      <SetUpForm
        token={token}
        email={first ? (answer?.email ?? "") : email}
        first={first}
        errors={messageByField(problems)}
      />
    </>
  );
}
