/** Every address that is no page. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { notFound } from "#app/not-found.server.ts";
import { NotFoundPage } from "#app/ui/not-found-page.tsx";
import { titleTag } from "#app/ui/page-title.ts";
import { SiteFrame } from "#app/ui/site-frame.tsx";

export const loader = ({ context }: LoaderFunctionArgs) => notFound(context);

export const meta: MetaFunction = ({ params }) =>
  titleTag(params["*"]?.split("/")[0], (t) => t("site:notFound.title"));

export default function NoSuchPage() {
  return (
    <SiteFrame>
      <NotFoundPage {...useLoaderData<typeof loader>()} />
    </SiteFrame>
  );
}
