/** The frame of every desk page, and the answers for whoever is signed out, not allowed or lost. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { isRouteErrorResponse, Outlet, useRouteError, useRouteLoaderData } from "@remix-run/react";
import { findStaff } from "#app/domain/staff/session.server.ts";
import { requestLanguage } from "#app/i18n/request-language.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { deskTitle } from "#app/ui/desk/desk-title.ts";
import { PageHead } from "#app/ui/page-head.tsx";
import { DeskFrame } from "./desk-frame.tsx";
import { type SignedOut, SignInAgain } from "./sign-in-again.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await findStaff(request, context);
  return { staff: staff ?? null, lang: requestLanguage("/desk", request.headers) };
}

export const meta: MetaFunction = deskTitle((t) => t("desk:name"));

export default function Desk() {
  const { staff } = useRouteLoaderData<typeof loader>("routes/desk")!;
  return (
    <DeskFrame staff={staff}>
      <Outlet />
    </DeskFrame>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const desk = useRouteLoaderData<typeof loader>("routes/desk");
  return (
    <DeskFrame staff={desk?.staff ?? null}>
      <DeskProblem error={error} />
    </DeskFrame>
  );
}

function DeskProblem({ error }: { error: unknown }) {
  const { t } = useText();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (isRouteErrorResponse(error) && status === 401) return <SignInAgain {...(error.data as SignedOut)} />;
  const [headline, lead] =
    status === 403
      ? [t("desk:notAllowed.headline"), t("desk:notAllowed.lead")]
      : status === 404
        ? [t("desk:notFound.headline"), t("desk:notFound.lead")]
        : [t("site:failure.headline"), t("site:failure.lead")];
  return (
    <>
      <PageHead title={headline} lead={<p>{lead}</p>} />
      <LinkButton to="/desk">{t("desk:notAllowed.back")}</LinkButton>
    </>
  );
}
