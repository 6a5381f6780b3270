/** The tally of a UA number for staff: exact sums by call and section; a section officer sees their section's. */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { tallySection } from "#app/domain/staff/roles.ts";
import { requireStaff } from "#app/domain/staff/session.server.ts";
import { findTally } from "#app/domain/tally/find-tally.server.ts";
import { ownWordsShares } from "#app/domain/tally/own-words-share.server.ts";
import { lettersSetAside } from "#app/domain/tally/set-aside.server.ts";
import { parseUaNumber, uaSlug } from "#app/domain/urgent-action/ua-number.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { deskTitle } from "#app/ui/desk/desk-title.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { OwnWordsTable } from "./own-words-table.tsx";
import { sectionSums } from "./section-sums.ts";
import { SumsTable } from "./sums-table.tsx";

export const meta = deskTitle((t) => t("desk:campaigns.next.tally"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, "see tallies");
  const uaNumber = parseUaNumber(params.ua ?? "");
  const section = tallySection(staff);
  const cells = uaNumber && (await findTally(context.db, { uaNumber, section }));
  if (!uaNumber || !cells) throw data(null, { status: 404 });
  const ownWords = await ownWordsShares(context.db, uaNumber, section);
  const setAside = await lettersSetAside(context.db, { uaNumber, section });
  return { uaNumber, ofSection: section !== undefined, sums: sectionSums(cells), ownWords, setAside };
}

export default function Tally() {
  const { t } = useText();
  const { uaNumber, ofSection, sums, ownWords, setAside } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={t("desk:tally.title", { number: uaNumber })}
        lead={<p>{t(ofSection ? "desk:tally.leadSection" : "desk:tally.lead")}</p>}
      />
      {setAside.waiting + setAside.held + setAside.void > 0 && (
        <p>
          {t("events:leftOut", setAside)} <a href="/desk/reports">{t("events:reports.title")}</a>
        </p>
      )}
      {sums.length === 0 ? (
        <EmptyState title={t("desk:tally.empty")}>
          <p>{t("desk:tally.emptyHint")}</p>
        </EmptyState>
      ) : (
        <div className="stack">
          <LinkButton kind="main" to={`/desk/tallies/${uaSlug(uaNumber)}.csv`}>
            {t("desk:tally.download")}
          </LinkButton>
          <SumsTable sums={sums} caption={t("desk:tally.title", { number: uaNumber })} />
          <OwnWordsTable shares={ownWords} />
        </div>
      )}
    </>
  );
}
