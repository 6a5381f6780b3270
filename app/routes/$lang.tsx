/** Every public page in one of the page languages, in its frame. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  type ErrorResponse,
  isRouteErrorResponse,
  Outlet,
  useLoaderData,
  useRouteError,
} from "@remix-run/react";
import { isPageLanguage } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { type NotFound, notFound } from "#app/not-found.server.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { NotFoundPage } from "#app/ui/not-found-page.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { titleTag } from "#app/ui/page-title.ts";
import { SiteFrame } from "#app/ui/site-frame.tsx";

/** The pages that are made of the letter which is sent to them. */
const LETTER_PAGES = /\/(?:write|mail)$/u;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (!isPageLanguage(params.lang)) throw await notFound(context);
  return { hasLetter: context.formSent && LETTER_PAGES.test(new URL(request.url).pathname) };
}

/** For the error boundary below: pages that can be shown have titles of their own. */
export const meta: MetaFunction = ({ error, params }) =>
  titleTag(params.lang, (t) => t(isMissing(error) ? "site:notFound.title" : "site:failure.title"));

export default function Site() {
  return (
    <SiteFrame {...useLoaderData<typeof loader>()}>
      <Outlet />
    </SiteFrame>
  );
}

/** What a page below could not answer, in the same frame: a 404 that helps, or a failure without details. */
export function ErrorBoundary() {
  const error = useRouteError();
  return <SiteFrame>{isMissing(error) ? <NotFoundPage {...openCampaigns(error)} /> : <Failure />}</SiteFrame>;
}

const isMissing = (error: unknown): error is ErrorResponse =>
  isRouteErrorResponse(error) && error.status === 404;

/** What notFound() sent along; a bare 404 has nothing. */
const openCampaigns = ({ data }: ErrorResponse): NotFound => data || { open: [], now: new Date(0) };

function Failure() {
  const { t, lang } = useText();
  return (
    <>
      <PageHead title={t("site:failure.headline")} lead={<p>{t("site:failure.lead")}</p>} />
      <LinkButton to={`/${lang}`}>{t("site:failure.home")}</LinkButton>
    </>
  );
}
